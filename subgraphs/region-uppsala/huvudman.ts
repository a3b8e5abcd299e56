import type { Huvudman } from '../../shared/domain/huvudman/Huvudman.ts';
import { referens } from '../underlag/kallor.ts';
import { avtalsparter } from './avtalsparter.ts';
import { beslut } from './beslut.ts';
import { beslutsinstanser } from './beslutsinstanser.ts';
import { budgetar } from './budgetar.ts';
import { deltaganden } from './deltaganden.ts';
import { inforanden } from './inforanden.ts';
import { matvarden } from './matvarden.ts';
import { organisation } from './organisation.ts';
import { uppgifter } from './uppgifter.ts';
import { verksamheter } from './verksamheter.ts';

/** Region Uppsala. */
export const huvudman: Huvudman = {
  id: 'region-uppsala',
  namn: 'Region Uppsala',
  slag: 'REGION',
  organisationsnummer: '232100-0024',
  kommunkod: null,
  lan: '03',
  kalla: referens('Organisationsnumret ur öppen programkods testdata: obekräftad uppgift'),
  data: {
    verksamheter,
    budgetar,
    deltaganden,
    beslutsinstanser,
    avtalsparter,
    beslut,
    inforanden,
    matvarden,
    organisation,
    uppgifter,
  },
};
