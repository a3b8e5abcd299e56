import type { Huvudman } from '../../shared/domain/huvudman/Huvudman.ts';
import { referens } from '../underlag/kallor.ts';
import { avtalsparter } from './avtalsparter.ts';
import { beslut } from './beslut.ts';
import { beslutsinstanser } from './beslutsinstanser.ts';
import { budgetar } from './budgetar.ts';
import { deltaganden } from './deltaganden.ts';
import { inforanden } from './inforanden.ts';
import { uppgifter } from './uppgifter.ts';
import { verksamheter } from './verksamheter.ts';

/** Uppsala kommun. */
export const huvudman: Huvudman = {
  id: 'uppsala',
  namn: 'Uppsala kommun',
  slag: 'KOMMUN',
  organisationsnummer: '212000-3005',
  kommunkod: '0380',
  lan: '03',
  kalla: referens(
    'Organisationsnumret ur Sagapedia, Uppsala kommun, och öppen programkods testdata; kommunkoden ur fem samstämmiga öppna kodfiler',
  ),
  data: {
    avtalsparter,
    verksamheter,
    budgetar,
    deltaganden,
    beslutsinstanser,
    beslut,
    inforanden,
    uppgifter,
  },
};
