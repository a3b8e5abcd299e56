import type { Roll } from '../../access/Caller.ts';
import { type Fel, fel } from '../../change/Fel.ts';
import { idfel } from '../../change/input/idfel.ts';
import { datumfel, periodordning } from '../vardefel.ts';
import type { Atgard, Granskning, Rekommendation } from './Granskning.ts';

type Rapport = Pick<Granskning, 'datum' | 'bekraftad'>;

/**
 * Refuses changes by others than the auditors in an audit that the auditors have confirmed: a party does not write its
 * own audit. Source: kommunallagen (2017:725) 12 kap., on independent auditors; checklist row 135.
 */
export function bekraftadfel(bekraftad: string | null, roller: readonly Roll[]): Fel[] {
  if (bekraftad === null || roller.includes('revisor')) return [];
  const meddelande = `Revisorn bekräftade granskningen ${bekraftad}, så bara revisorn ändrar den: be revisorn rätta, och skriv det egna i svaret och åtgärderna.`;
  return [fel('FEL_TILLSTAND', null, meddelande)];
}

/**
 * Refuses an impossible recommendation: a number below 1, a number that another of the audit has (`upptagna`), or one
 * more than the audit is stated to have made (`antal`, null when unknown).
 */
export function rekommendationsfel(
  { id, nummer }: Pick<Rekommendation, 'id' | 'nummer'>,
  upptagna: readonly Pick<Rekommendation, 'id' | 'nummer'>[],
  antal: number | null,
): Fel[] {
  const all = new Set([...upptagna.map((one) => one.id), id]).size;
  const other = upptagna.find((one) => one.nummer === nummer && one.id !== id);
  return [
    ...idfel(id),
    ...(nummer < 1
      ? [fel('OGILTIGT_VARDE', 'nummer', `nummer är ${nummer}: ange ett nummer från 1.`)]
      : []),
    ...(other
      ? [
          fel(
            'OGILTIGT_VARDE',
            'nummer',
            `Granskningen har redan en rekommendation ${nummer} (${other.id}): ge denna ett annat nummer.`,
          ),
        ]
      : []),
    ...(antal !== null && all > antal
      ? [
          fel(
            'OGILTIGT_VARDE',
            'granskning',
            `Granskningen sägs ha gett ${antal} rekommendationer, och detta är nummer ${all}: rätta antalet i granskningen först.`,
          ),
        ]
      : []),
  ];
}

/** Refuses an answer dated before the report or in the future, and a last day before the answer. */
export function rekommendationssvarsfel(
  { svarDatum, atgardasSenast }: Pick<Rekommendation, 'svarDatum' | 'atgardasSenast'>,
  { datum }: Rapport,
  idag: string,
): Fel[] {
  return [
    ...datumfel(svarDatum, idag, 'svarDatum'),
    ...periodordning(datum, svarDatum, 'svarDatum'),
    ...periodordning(svarDatum, atgardasSenast, 'atgardasSenast'),
  ];
}

/**
 * Refuses an assessment of an audit that the auditors have not confirmed, one dated before the report or in the future,
 * and one in an audit before the recommending one (`bedomdI`; null when it is in none).
 */
export function bedomningsfel(
  { bedomd }: Pick<Rekommendation, 'bedomd'>,
  { datum, bekraftad, ar }: Rapport & Pick<Granskning, 'ar'>,
  bedomdI: Pick<Granskning, 'ar'> | null,
  idag: string,
): Fel[] {
  const obekraftad =
    'Granskningen är inte bekräftad av revisorn: bekräfta den först (bekraftaGranskning), och bedöm sedan.';
  return [
    ...(bekraftad === null ? [fel('FEL_TILLSTAND', null, obekraftad)] : []),
    ...datumfel(bedomd, idag, 'bedomd'),
    ...periodordning(datum, bedomd, 'bedomd'),
    ...(bedomdI !== null && bedomdI.ar < ar
      ? [
          fel(
            'OGILTIGT_VARDE',
            'bedomdI',
            `Granskningen som bedömer är från ${bedomdI.ar}, före ${ar}: kontrollera id.`,
          ),
        ]
      : []),
  ];
}

/**
 * Refuses an impossible action: done without a day, an effect of an action that has not begun, a day of effect without
 * an effect, and future days. Source: checklist row 134 (a plan required, then improvement seen in a certain quarter).
 */
export function atgardsfel(
  atgard: Pick<Atgard, 'id' | 'lage' | 'lageDatum' | 'effekt' | 'effektDatum'>,
  idag: string,
): Fel[] {
  const { id, lage, lageDatum, effekt, effektDatum } = atgard;
  return [
    ...idfel(id),
    ...datumfel(lageDatum, idag, 'lageDatum'),
    ...datumfel(effektDatum, idag, 'effektDatum'),
    ...(lage === 'PLANERAD' && effekt !== null
      ? [
          fel(
            'OGILTIGT_VARDE',
            'effekt',
            'En planerad åtgärd har ingen effekt än: ange att den pågår eller är genomförd, eller ta bort effekten.',
          ),
        ]
      : []),
    ...(effekt === null && effektDatum !== null
      ? [fel('SAKNAR_UPPGIFT', 'effekt', 'En dag är angiven men ingen effekt: skriv vad som sågs.')]
      : []),
  ];
}
