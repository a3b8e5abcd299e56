import type { NyVerksamhet } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { centralaUppsala } from './verksamheter/centralaUppsala.ts';
import { enkopingHabo } from './verksamheter/enkopingHabo.ts';
import { kliniker } from './verksamheter/kliniker.ts';
import { knivstaHeby } from './verksamheter/knivstaHeby.ts';
import { lansgemensamt } from './verksamheter/lansgemensamt.ts';
import { osthammar } from './verksamheter/osthammar.ts';
import { tierpAlvkarleby } from './verksamheter/tierpAlvkarleby.ts';

/** Everything that the region runs and this network knows of, county-wide first, then by area. */
export const verksamheter: NyVerksamhet[] = [
  ...lansgemensamt,
  ...kliniker,
  ...centralaUppsala,
  ...tierpAlvkarleby,
  ...osthammar,
  ...enkopingHabo,
  ...knivstaHeby,
];
