import type { Huvudman } from '../../shared/domain/huvudman/Huvudman.ts';
import { referens } from '../underlag/kallor.ts';
import { beslutsinstanser } from './beslutsinstanser.ts';
import { budgetar } from './budgetar.ts';
import { deltaganden } from './deltaganden.ts';
import { organisation } from './organisation.ts';
import { verksamheter } from './verksamheter.ts';

/** Region Stockholm, here as a member of the kommunalförbund in Norrtälje. */
export const huvudman: Huvudman = {
  id: 'region-stockholm',
  namn: 'Region Stockholm',
  slag: 'REGION',
  organisationsnummer: '232100-0016',
  kommunkod: null,
  lan: '01',
  kalla: referens('Organisationsnumret ur öppen programkods testdata: obekräftad uppgift'),
  data: { verksamheter, budgetar, deltaganden, beslutsinstanser, organisation },
};
