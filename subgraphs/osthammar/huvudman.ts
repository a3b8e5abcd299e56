import type { Huvudman } from '../../shared/domain/huvudman/Huvudman.ts';
import { referens } from '../underlag/kallor.ts';
import { avtalsparter } from './avtalsparter.ts';
import { beslutsinstanser } from './beslutsinstanser.ts';
import { budgetar } from './budgetar.ts';
import { deltaganden } from './deltaganden.ts';
import { indikatorsvar } from './indikatorsvar.ts';
import { inforanden } from './inforanden.ts';
import { uppgifter } from './uppgifter.ts';
import { verksamheter } from './verksamheter.ts';

/** Östhammars kommun. */
export const huvudman: Huvudman = {
  id: 'osthammar',
  namn: 'Östhammars kommun',
  slag: 'KOMMUN',
  organisationsnummer: '212000-0290',
  kommunkod: '0382',
  lan: '03',
  kalla: referens(
    'Organisationsnumret ur Wikipedia, Östhammars kommun; kommunkoden ur fem samstämmiga öppna kodfiler',
  ),
  data: {
    verksamheter,
    budgetar,
    deltaganden,
    beslutsinstanser,
    avtalsparter,
    inforanden,
    indikatorsvar,
    uppgifter,
  },
};
