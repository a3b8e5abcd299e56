import type { Huvudman } from '../../shared/domain/huvudman/Huvudman.ts';
import { referens } from '../underlag/kallor.ts';
import { beslutsinstanser } from './beslutsinstanser.ts';
import { budgetar } from './budgetar.ts';
import { inforanden } from './inforanden.ts';
import { uppgifter } from './uppgifter.ts';
import { verksamheter } from './verksamheter.ts';

/** Knivsta kommun. Takes part in no vårdcentrum. */
export const huvudman: Huvudman = {
  id: 'knivsta',
  namn: 'Knivsta kommun',
  slag: 'KOMMUN',
  organisationsnummer: '212000-3013',
  kommunkod: '0330',
  lan: '03',
  kalla: referens(
    'Organisationsnumret ur Wikipedia, Knivsta kommun; kommunkoden ur fem samstämmiga öppna kodfiler',
  ),
  data: { verksamheter, budgetar, beslutsinstanser, inforanden, uppgifter },
};
