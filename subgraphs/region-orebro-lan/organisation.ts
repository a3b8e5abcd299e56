import type { NyOrganisationsenhet } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { lansverksamheter } from './organisation/lansverksamheter.ts';
import { ledning } from './organisation/ledning.ts';
import { narsjukvardsomraden } from './organisation/narsjukvardsomraden.ts';

/** The region's own organisation. */
export const organisation: NyOrganisationsenhet[] = [
  ...ledning,
  ...narsjukvardsomraden,
  ...lansverksamheter,
];
