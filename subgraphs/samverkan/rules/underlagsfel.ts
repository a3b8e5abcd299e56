import { type Fel, fel } from '../../../shared/andring/Fel.ts';
import { rimlighetsfel } from '../../../shared/concept/rimlighetsfel.ts';
import { storhetMed } from '../../../shared/contract/rimligt.ts';
import { periodordning } from '../../../shared/domain/periodordning.ts';
import type { Ansvar, Lagbestammelse } from '../entities/Ansvar.ts';
import type { Rapportkrav } from '../entities/Rapportkrav.ts';
import type { Utsaga } from '../entities/Utsaga.ts';

/**
 * Refuses a statement with a level or a form that its kind has none of, or a unit without a figure. Source: checklist rows
 * 68–70 (scenarios by form) and 84 (issues by level).
 */
export function utsagefel({
  slag,
  niva,
  samverkansform,
  varde,
  enhet,
  ordning,
}: Pick<Utsaga, 'slag' | 'niva' | 'samverkansform' | 'varde' | 'enhet' | 'ordning'>): Fel[] {
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
    ...rimlighetsfel(ordning, 'antal', 'ordning'),
    ...rimlighetsfel(varde, storhetMed(enhet), 'varde'),
  ];
}

/** Refuses law that ends before it begins or succeeds itself. Source: contradiction C9 (law is replaced from a day). */
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

/** Refuses a responsibility that is nobody's, or twice somebody's. Source: checklist row 12. */
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
 * Refuses a duty to report that is about nothing, or about a plan and a vårdcentrum at once. Source: checklist rows 46, 61
 * and 81 (joint units, plans and vårdcentrum each have reports of their own).
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
