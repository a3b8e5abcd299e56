import { type Fel, fel } from '../../../shared/change/Fel.ts';
import { rimlighetsfel } from '../../../shared/concept/rimlighetsfel.ts';
import { matstorhet, storhetMed } from '../../../shared/contract/rimligt.ts';
import { periodordning } from '../../../shared/domain/vardefel.ts';
import type {
  Ansvar,
  Ansvarsinsats,
  Boendeform,
  Checklisterad,
  Lagbestammelse,
  Matt,
  Rapportkrav,
  Utsaga,
} from '../store/rows.generated.ts';

/**
 * Refuses a level or form that the statement's kind does not have, and a unit without a figure. Source: checklist rows 68–70
 * (scenarios by form) and 84 (issues by level).
 */
export function utsagefel({
  slag,
  niva,
  samverkansform,
  varde,
  enhet,
}: Pick<Utsaga, 'slag' | 'niva' | 'samverkansform' | 'varde' | 'enhet'>): Fel[] {
  return [
    ...om(
      niva !== null && slag !== 'FRAGEOMRADE',
      'niva',
      'Nivå anges bara för ett frågeområde (FRAGEOMRADE): ta bort den.',
    ),
    ...om(
      samverkansform !== null && slag !== 'SCENARIO',
      'samverkansform',
      'Samverkansform anges bara för ett scenario (SCENARIO): ta bort den.',
    ),
    ...om(
      enhet !== null && varde === null,
      'enhet',
      'Enheten saknar siffra: ange varde, eller ta bort enheten.',
    ),
    ...rimlighetsfel(varde, storhetMed(enhet), 'varde'),
  ];
}

/**
 * Refuses a law that ends before it begins, or that replaces itself. Source: contradiction C9 (a law is replaced from a day).
 */
export function lagfel({
  id,
  gallerFran,
  gallerTill,
  ersattsAv,
}: Omit<Lagbestammelse, 'version'>): Fel[] {
  return [
    ...periodordning(gallerFran, gallerTill, 'gallerTill'),
    ...om(
      ersattsAv === id,
      'ersattsAv',
      'En bestämmelse kan inte ersätta sig själv: ange den nya.',
    ),
  ];
}

/** Refuses a responsibility without a party, or with the same party twice. Source: checklist row 12. */
export function ansvarsfel({ ansvariga, gallerFran, gallerTill }: Omit<Ansvar, 'version'>): Fel[] {
  return [
    ...(ansvariga.length === 0
      ? [fel('SAKNAR_UPPGIFT', 'ansvariga', 'Ange minst ett slag av huvudman som ansvarar.')]
      : []),
    ...ansvariga.flatMap((slag, n) =>
      om(
        ansvariga.indexOf(slag) !== n,
        `ansvariga[${n}]`,
        `Slaget ${slag} står mer än en gång bland dem som ansvarar: ta bort det ena.`,
      ),
    ),
    ...periodordning(gallerFran, gallerTill, 'gallerTill'),
  ];
}

/**
 * Refuses a duty to report without a subject, or about both a plan and a vårdcentrum. Source: checklist rows 46, 61 and 81
 * (joint units, plans and vårdcentra each have their own reports).
 */
export function rapportkravsfel({
  lan,
  vardcentrumId,
  planId,
}: Omit<Rapportkrav, 'version'>): Fel[] {
  const given = [lan, vardcentrumId, planId].filter((one) => one !== null);
  if (given.length === 0) {
    return [
      fel(
        'SAKNAR_UPPGIFT',
        'vardcentrumId',
        'Ange vad rapporten gäller: ett vårdcentrum, en plan eller ett län.',
      ),
    ];
  }
  return om(
    planId !== null && vardcentrumId !== null,
    'planId',
    'En rapport gäller antingen en plan eller ett vårdcentrum: ta bort det ena.',
  );
}

function om(wrong: boolean, falt: string, meddelande: string): Fel[] {
  return wrong ? [fel('OGILTIGT_VARDE', falt, meddelande)] : [];
}

type Underlag = Pick<
  Matt,
  'id' | 'enhet' | 'malvarde' | 'malriktning' | 'gallerFran' | 'gallerTill' | 'eftertradare'
>;

/**
 * Why a measure's definition is refused. A target needs a direction, validity runs forward, and a measure does not replace
 * itself. Source: checklist rows 125, 128 and 132 (targets, validity and successors of definitions).
 */
export function mattfel(matt: Underlag): Fel[] {
  const found: Fel[] = [];
  if ((matt.malvarde === null) !== (matt.malriktning === null)) {
    const text =
      'Ange både målvärde och om det är det minsta eller det högsta, eller inget av dem.';
    found.push(fel('SAKNAR_UPPGIFT', 'malriktning', text));
  }
  found.push(...rimlighetsfel(matt.malvarde, matstorhet(matt.enhet), 'malvarde'));
  if (matt.gallerFran !== null && matt.gallerTill !== null && matt.gallerTill < matt.gallerFran) {
    const text = `Definitionen slutar gälla ${matt.gallerTill}, innan den börjar ${matt.gallerFran}: rätta datumen.`;
    found.push(fel('OGILTIGT_VARDE', 'gallerTill', text));
  }
  if (matt.eftertradare === matt.id) {
    found.push(
      fel(
        'OGILTIGT_VARDE',
        'eftertradare',
        'Ett mått kan inte efterträda sig självt: ange ett annat.',
      ),
    );
  }
  return found;
}

/**
 * The obstacles to approving a checklist, a Swedish sentence each: rows without an answer, and rows answered with no. Source:
 * checklist row 85 (nine rows with yes or no, then approve or put off).
 */
export function checklistehinder(rader: readonly Checklisterad[]): string[] {
  return rader.flatMap(({ text, svar }) => {
    if (svar === true) return [];
    return [svar === null ? `Inte besvarad: ${text}.` : `Besvarad med nej: ${text}.`];
  });
}

/** A cell of the responsibility matrix. Null in a dimension means any. */
export interface Matrisruta extends Giltighet {
  insats: Ansvarsinsats;
  boendeform: Boendeform | null;
  lan: string | null;
}

/** The question to the matrix. Null or undefined means everything. */
export interface Matrisfraga {
  insats?: Ansvarsinsats | null;
  boendeform?: Boendeform | null;
  lan?: string | null;
  datum?: string | null;
}

/**
 * The cells that answer the question, in their order. For one service and one form of housing the most specific cell wins: one
 * for that form before one for any form, and one for that län before one for every län. Sources: checklist rows 12 and 13 (HSL
 * 12 kap. 1–2 §§, 14 kap. 1 §; hemsjukvård handed over by an agreement in the län) and 16.
 */
export function ansvarsmatris<Ruta extends Matrisruta>(
  rutor: readonly Ruta[],
  { insats, boendeform, lan, datum }: Matrisfraga,
): Ruta[] {
  const matching = rutor.filter(
    (ruta) =>
      (insats == null || ruta.insats === insats) &&
      (boendeform == null || ruta.boendeform === null || ruta.boendeform === boendeform) &&
      (lan == null || ruta.lan === null || ruta.lan === lan) &&
      (datum == null || giltig(ruta, datum)),
  );
  if (boendeform == null || lan == null) return matching;
  return matching.filter((ruta) =>
    matching.every(
      (other) => other.insats !== ruta.insats || narrowness(other) <= narrowness(ruta),
    ),
  );
}

const narrowness = ({ boendeform, lan }: Matrisruta) =>
  (boendeform === null ? 0 : 2) + (lan === null ? 0 : 1);

/** A period of validity, both days inclusive. Null on either side is unknown or without end, and never excludes. */
export interface Giltighet {
  gallerFran: string | null;
  gallerTill: string | null;
}

/** Whether the period includes a day (YYYY-MM-DD). */
export function giltig({ gallerFran, gallerTill }: Giltighet, datum: string): boolean {
  return (
    (gallerFran === null || gallerFran <= datum) && (gallerTill === null || gallerTill >= datum)
  );
}
