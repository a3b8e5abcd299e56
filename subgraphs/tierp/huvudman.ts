import type { Huvudman } from '../../shared/domain/huvudman/Huvudman.ts';
import { referens } from '../underlag/kallor.ts';
import { avtalsparter } from './avtalsparter.ts';
import { beslut } from './beslut.ts';
import { beslutsinstanser } from './beslutsinstanser.ts';
import { budgetar } from './budgetar.ts';
import { deltaganden } from './deltaganden.ts';
import { inforanden } from './inforanden.ts';
import { tillagg } from './tillagg/tillagg.ts';
import { uppgifter } from './uppgifter.ts';
import { verksamheter } from './verksamheter.ts';

/** Tierps kommun. */
export const huvudman: Huvudman = {
  id: 'tierp',
  namn: 'Tierps kommun',
  slag: 'KOMMUN',
  organisationsnummer: '212000-0266',
  kommunkod: '0360',
  lan: '03',
  kalla: referens(
    'Organisationsnumret är en obekräftad uppgift; kommunkoden ur fem samstämmiga öppna kodfiler',
  ),
  data: {
    avtalsparter,
    beslut,
    verksamheter,
    budgetar,
    deltaganden,
    beslutsinstanser,
    inforanden,
    uppgifter,
  },
  tillagg,
};
