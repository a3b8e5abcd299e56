import type { Beslutsniva } from '../../../../shared/contract/enums.ts';
import { beloppText, type Ore } from '../../../../shared/values/belopp.ts';
import type { Planlage, Planpunktsutgava, Planstatus } from '../../store/rows.generated.ts';
import { svarPerPart } from '../Deltagarsvar.ts';

/** A party's answer about its own decision, as @requires brings it. All fields are null while the party is silent. */
export interface Beslutssvar {
  utfall?: string | null;
  niva?: string | null;
  underlagHash?: string | null;
  uppgiftslamnare?: { huvudmanId?: string | null } | null;
}

/** The decisions of the parties that an item concerns, by party. Silent parties are absent. */
export function beslutPerPart(
  berorda: readonly string[],
  svar: readonly (Beslutssvar | null)[] | null | undefined,
): Map<string, Beslutssvar> {
  return svarPerPart(berorda, svar, ({ uppgiftslamnare }) => uppgiftslamnare?.huvudmanId);
}

/**
 * A plan's state, from its items; null without items. An avslag stops only its own item, so the plan is declined only when
 * every item is. Without the declined items, the plan has the state that all its items share; otherwise it is partly decided as
 * soon as one of them is decided. Source: checklist rows 78 and 79.
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

/** What samverkan itself knows of an item and its plan. `kostnad` is in öre; null when the plan states none. */
export interface Punktlagesunderlag {
  berorda: readonly string[];
  underlagHash: string;
  kostnad: Ore | null;
  planstatus: Planstatus | null;
}

/**
 * An item's state. The parties' decisions come first: one avslag stops it. It is decided when every party that it concerns has
 * said bifall to its present wording; a bifall to an earlier wording does not count. While a party is silent, the item is
 * neither decided nor declined. Source: checklist rows 78 and 79. The status that the plan's writers state counts where it
 * contradicts no party: UTKAST while nobody has decided; VERKSTALLS and FOLJS_UPP once all have said bifall. For an item
 * without a cost these also count before that, unless a party's own answer contradicts them, since such items are decided
 * locally when the local samråd settles the plan (rows 74 and 79).
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
 * The level at which an item is decided. One party that lifts it is enough, since each has its own limit. It is local only when
 * all say so, and null otherwise. Source: checklist rows 74 (local by default) and 75 (lifted by investment or effect on the
 * budget).
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

/** One party's state with an item, and the edition that its decision is on. */
export interface Partsbeslutslage {
  part: string;
  utfall: string | null;
  utgava: number | null;
  gallande: boolean | null;
}

/**
 * Each party's decision, and the wording that it is on. A decision stays on its wording, also after a newer one. A party that
 * does not answer is unknown. Source: checklist row 78 (the decisions of all concerned).
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

/** One difference between two wordings: a heading in Swedish, the old text and the new; null for nothing. */
export interface Skillnad {
  falt: string;
  fore: string | null;
  efter: string | null;
}

type Lydelse = Omit<Planpunktsutgava, 'planpunktId' | 'ordning' | 'utgava' | 'underlagHash'>;

const kronor = (belopp: Ore | null) => (belopp === null ? null : beloppText(belopp));
const janej = (svar: boolean | null) => (svar === null ? null : svar ? 'ja' : 'nej');

/**
 * The differences between two wordings of an item, for parties that decide anew: text, cost, and for each party whether it is
 * concerned and its proposed amount. Source: checklist row 76 (the basis of the decisions).
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
