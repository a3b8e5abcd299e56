import type { Huvudman } from '../../shared/domain/huvudman/Huvudman.ts';
import { referens } from '../underlag/kallor.ts';
import { beslutsinstanser } from './beslutsinstanser.ts';
import { budgetar } from './budgetar.ts';
import { deltaganden } from './deltaganden.ts';
import { inforanden } from './inforanden.ts';
import { uppgifter } from './uppgifter.ts';
import { verksamheter } from './verksamheter.ts';

/** Håbo kommun. */
export const huvudman: Huvudman = {
  id: 'habo',
  namn: 'Håbo kommun',
  slag: 'KOMMUN',
  organisationsnummer: '212000-0241',
  kommunkod: '0305',
  lan: '03',
  kalla: referens(
    'Organisationsnumret är en obekräftad uppgift; kommunkoden ur fem samstämmiga öppna kodfiler',
  ),
  data: { verksamheter, budgetar, deltaganden, beslutsinstanser, inforanden, uppgifter },
};
