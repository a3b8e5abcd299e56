import type { Huvudman } from '../../shared/domain/huvudman/Huvudman.ts';
import { referens } from '../underlag/kallor.ts';
import { beslutsinstanser } from './beslutsinstanser.ts';
import { budgetar } from './budgetar.ts';
import { deltaganden } from './deltaganden.ts';
import { inforanden } from './inforanden.ts';
import { uppgifter } from './uppgifter.ts';
import { verksamheter } from './verksamheter.ts';

/** Enköpings kommun. */
export const huvudman: Huvudman = {
  id: 'enkoping',
  namn: 'Enköpings kommun',
  slag: 'KOMMUN',
  organisationsnummer: '212000-0282',
  kommunkod: '0381',
  lan: '03',
  kalla: referens(
    'Organisationsnumret är en obekräftad uppgift; kommunkoden ur fem samstämmiga öppna kodfiler',
  ),
  data: { verksamheter, budgetar, deltaganden, beslutsinstanser, inforanden, uppgifter },
};
