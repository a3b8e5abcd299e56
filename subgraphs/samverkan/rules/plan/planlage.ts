import type { Beslutsniva } from '../../../../shared/contract/enums.ts';
import { beloppText, type Ore } from '../../../../shared/values/belopp.ts';
import type { Planlage, Planpunktsutgava, Planstatus } from '../../store/rows.generated.ts';
import { svarPerPart } from '../Deltagarsvar.ts';

/** What a party answers about its own decision, as @requires brings it: null in every field while it is silent. */
export interface Beslutssvar {
  utfall?: string | null;
  niva?: string | null;
  underlagHash?: string | null;
  uppgiftslamnare?: { huvudmanId?: string | null } | null;
}

/** The decisions of the parties that an item concerns, by party; those who did not answer are absent. */
export function beslutPerPart(
  berorda: readonly string[],
  svar: readonly (Beslutssvar | null)[] | null | undefined,
): Map<string, Beslutssvar> {
  return svarPerPart(berorda, svar, ({ uppgiftslamnare }) => uppgiftslamnare?.huvudmanId);
}

/**
 * How far a plan has come, from its items; null without items. An avslag stops its item only, so the plan is declined
 * only when every item is; items declined aside, the plan is where all its items are, and otherwise partly decided as
 * soon as any of them is. Source: checklist rows 78 and 79.
 */
export function planlage(punkter: readonly Planlage[]): Planlage | null {
  const [first, ...rest] = punkter.filter((lage) => lage !== 'AVSLAGEN');
  if (first === undefined) return punkter.length > 0 ? 'AVSLAGEN' : null;
  const declined = rest.length + 1 < punkter.length;
  if (rest.every((lage) => lage === first)) {
    return first === 'BESLUTAD' && declined ? 'DELVIS_BESLUTAD' : first;
  }
  const decided: readonly Planlage[] = ['BESLUTAD', 'DELVIS_BESLUTAD', 'VERKSTALLS', 'FOLJS_UPP'];
  return [first, ...rest].some((lage) => decided.includes(lage))
    ? 'DELVIS_BESLUTAD'
    : 'VANTAR_PA_BESLUT';
}

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
  const underWay = planstatus === 'VERKSTALLS' || planstatus === 'FOLJS_UPP' ? planstatus : null;

  if (answers.some(({ utfall }) => utfall === 'AVSLAG')) return 'AVSLAGEN';
  if (berorda.length > 0 && approvals === berorda.length) return underWay ?? 'BESLUTAD';
  if (underWay && !punkt.kostnad && approvals === answers.length) return underWay;
  if (approvals > 0) return 'DELVIS_BESLUTAD';
  return planstatus === 'UTKAST' ? 'UTKAST' : 'VANTAR_PA_BESLUT';
}

/**
 * At which level an item is decided. One party that lifts it lifts it, since each has a limit of its own; it is local
 * only when all say so, and null otherwise. Source: checklist rows 74 (local by default) and 75 (lifted by investment
 * or effect on the budget).
 */
export function beslutsniva(
  berorda: readonly string[],
  svar: readonly (Beslutssvar | null)[] | null | undefined,
): Beslutsniva | null {
  const answers = beslutPerPart(berorda, svar);
  const levels = berorda.map((part) => answers.get(part)?.niva);
  if (levels.includes('LYFT')) return 'LYFT';
  return levels.length > 0 && levels.every((niva) => niva === 'LOKAL') ? 'LOKAL' : null;
}

/** How far one party has come with an item, and on which edition its decision stands. */
export interface Partsbeslutslage {
  part: string;
  utfall: string | null;
  utgava: number | null;
  gallande: boolean | null;
}

/**
 * What each party has decided, and on which text: a decision stands on the wording that it was made on, also when there is
 * another since. A party that does not answer is unknown. Source: checklist row 78 (the decisions of all concerned).
 */
export function beslutslagen(
  berorda: readonly string[],
  svar: readonly (Beslutssvar | null)[] | null | undefined,
  utgavor: readonly { utgava: number; underlagHash: string }[],
  gallande: string,
): Partsbeslutslage[] {
  const answers = beslutPerPart(berorda, svar);
  return berorda.map((part) => {
    const { utfall = null, underlagHash = null } = answers.get(part) ?? {};
    const on = utgavor.find((one) => one.underlagHash === underlagHash);
    return {
      part,
      utfall,
      utgava: on?.utgava ?? null,
      gallande: underlagHash === null ? null : underlagHash === gallande,
    };
  });
}

/** What differs between two wordings: a heading in Swedish, and what stood and stands there; null for nothing. */
export interface Skillnad {
  falt: string;
  fore: string | null;
  efter: string | null;
}

type Lydelse = Omit<Planpunktsutgava, 'planpunktId' | 'ordning' | 'utgava' | 'underlagHash'>;

const kronor = (belopp: Ore | null) => (belopp === null ? null : beloppText(belopp));
const janej = (svar: boolean | null) => (svar === null ? null : svar ? 'ja' : 'nej');

/**
 * What differs between two wordings of an item, for those who decide anew: text, cost, and for each party whether it is
 * concerned and what it is proposed to pay. `namn` names a party. Source: checklist row 76 (what the decisions rest on).
 */
export function skillnader(
  fore: Lydelse,
  efter: Lydelse,
  namn: (part: string) => string,
): Skillnad[] {
  const parter = [...new Set([...fore.berorda, ...efter.berorda])].sort();
  const andel = ({ finansiering, berorda }: Lydelse, part: string) => {
    const found = finansiering.find((one) => one.part === part);
    if (found) return kronor(found.belopp);
    return berorda.includes(part) ? 'berörs utan föreslaget belopp' : null;
  };
  const all: Skillnad[] = [
    { falt: 'Nummer', fore: fore.nummer, efter: efter.nummer },
    { falt: 'Rubrik', fore: fore.rubrik, efter: efter.rubrik },
    { falt: 'Aktivitet', fore: fore.aktivitet, efter: efter.aktivitet },
    { falt: 'Kostnad', fore: kronor(fore.kostnad), efter: kronor(efter.kostnad) },
    { falt: 'Investering', fore: janej(fore.investering), efter: janej(efter.investering) },
    ...parter.map((part) => ({
      falt: namn(part),
      fore: andel(fore, part),
      efter: andel(efter, part),
    })),
  ];
  return all.filter((one) => one.fore !== one.efter);
}
