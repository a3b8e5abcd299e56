import type { Huvudman } from '../../shared/domain/huvudman/Huvudman.ts';
import { referens } from '../underlag/kallor.ts';
import { beslut } from './beslut.ts';
import { budgetar } from './budgetar.ts';
import { deltaganden } from './deltaganden.ts';
import { inforanden } from './inforanden.ts';
import { uppgifter } from './uppgifter.ts';
import { verksamheter } from './verksamheter.ts';

/** Älvkarleby kommun. It has not said who decides: beslutsinstanser are missing, and show as a gap. */
export const huvudman: Huvudman = {
  id: 'alvkarleby',
  namn: 'Älvkarleby kommun',
  slag: 'KOMMUN',
  organisationsnummer: '212000-0258',
  kommunkod: '0319',
  lan: '03',
  kalla: referens(
    'Organisationsnumret ur Wikipedia, Älvkarleby kommun; kommunkoden ur fem samstämmiga öppna kodfiler',
  ),
  data: { beslut, verksamheter, budgetar, deltaganden, inforanden, uppgifter },
};
