import type { Huvudman } from '../../shared/domain/huvudman/Huvudman.ts';
import { referens } from '../underlag/kallor.ts';
import { beslutsinstanser } from './beslutsinstanser.ts';
import { budgetar } from './budgetar.ts';
import { deltaganden } from './deltaganden.ts';
import { verksamheter } from './verksamheter.ts';

/** Norrtälje kommun, here as a member of the kommunalförbund. Its organisationsnummer is unknown. */
export const huvudman: Huvudman = {
  id: 'norrtalje',
  namn: 'Norrtälje kommun',
  slag: 'KOMMUN',
  organisationsnummer: null,
  kommunkod: '0188',
  lan: '01',
  kalla: referens('Organisationsnumret har inte återfunnits; kommunkoden ur öppna kodfiler'),
  data: { verksamheter, budgetar, deltaganden, beslutsinstanser },
};
