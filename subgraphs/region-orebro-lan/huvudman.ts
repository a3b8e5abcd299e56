import type { Huvudman } from '../../shared/domain/huvudman/Huvudman.ts';
import { referens } from '../underlag/kallor.ts';
import { beslutsinstanser } from './beslutsinstanser.ts';
import { granskningar } from './granskningar.ts';
import { organisation } from './organisation.ts';
import { spridningar } from './spridningar.ts';
import { uppgifter } from './uppgifter.ts';
import { verksamheter } from './verksamheter.ts';

/** Region Örebro län, as its inquiry and its auditors described it in 2020. */
export const huvudman: Huvudman = {
  id: 'region-orebro-lan',
  namn: 'Region Örebro län',
  slag: 'REGION',
  organisationsnummer: '232100-0164',
  kommunkod: null,
  lan: '18',
  kalla: referens('Organisationsnumret ur öppen programkod: obekräftad uppgift'),
  // The inquiry that the region published tells how much of each post is filled.
  atkomst: { falt: { 'Tjanst.nulage': 'offentlig' } },
  data: { verksamheter, beslutsinstanser, organisation, uppgifter, spridningar, granskningar },
};
