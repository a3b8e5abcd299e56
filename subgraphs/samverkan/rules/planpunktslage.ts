import type { Ore } from '../../../shared/values/belopp.ts';
import type { Planlage, Planstatus } from '../enums.ts';
import { type Beslutssvar, beslutPerPart } from './Beslutssvar.ts';

/** What samverkan itself knows about an item and its plan; `kostnad` in öre, null when the plan states none. */
export interface Punktlagesunderlag {
  berorda: readonly string[];
  underlagHash: string;
  kostnad: Ore | null;
  planstatus: Planstatus | null;
}

/**
 * How far an item has come. The parties' decisions come first: one avslag stops it; it is decided when every party it
 * concerns has said bifall to it as it now stands, a bifall to an earlier text does not count; a silent party makes it
 * neither decided nor declined. Source: checklist rows 78 and 79.
 *
 * What the officers state about the plan is used where it contradicts nobody. UTKAST: while nobody has decided.
 * VERKSTALLS and FOLJS_UPP: once all have said bifall; and without, for an item that states no cost, since those are
 * decided locally when the local samråd settles the plan (rows 74 and 79), unless a party's own answer says otherwise.
 */
export function planpunktslage(
  punkt: Punktlagesunderlag,
  svar: readonly (Beslutssvar | null)[] | null | undefined,
): Planlage {
  const { berorda, planstatus } = punkt;
  const answers = [...beslutPerPart(berorda, svar).values()].filter(({ utfall }) => utfall != null);
  const approvals = answers.filter(
    ({ utfall, underlagHash }) => utfall === 'BIFALL' && underlagHash === punkt.underlagHash,
  ).length;
  const underWay = planstatus === 'UTKAST' ? null : planstatus;

  if (answers.some(({ utfall }) => utfall === 'AVSLAG')) return 'AVSLAGEN';
  if (berorda.length > 0 && approvals === berorda.length) return underWay ?? 'BESLUTAD';
  if (underWay && !punkt.kostnad && approvals === answers.length) return underWay;
  if (approvals > 0) return 'DELVIS_BESLUTAD';
  return planstatus === 'UTKAST' ? 'UTKAST' : 'VANTAR_PA_BESLUT';
}
