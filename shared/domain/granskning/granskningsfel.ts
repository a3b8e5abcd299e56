import { type Fel, fel } from '../../change/Fel.ts';
import { idfel } from '../../change/input/idfel.ts';
import { periodordning } from '../vardefel.ts';
import type { Granskning } from './Granskning.ts';

type Varden = Omit<Granskning, 'version' | 'kalla' | 'bekraftad'>;

/**
 * Refuses an impossible audit: a part beyond its series, a question listed twice, an answer that came or was due before
 * it was asked for. `foljdAr` is the year of the audit that it follows up. Null: it follows none. Source: checklist row
 * 135 (four questions, six recommendations, an answer 48 days late).
 */
export function granskningsfel(granskning: Varden, foljdAr: number | null): Fel[] {
  const { id, ar, datum, del, antalDelar, svarBegart, svarSenast, svarInkom } = granskning;
  const fragor = granskning.fragor ?? [];
  return [
    ...idfel(id),
    ...vill(
      datum === null || datum.startsWith(`${ar}-`),
      'datum',
      `datum är ${datum}, som inte ligger i granskningens år ${ar}: rätta det ena.`,
    ),
    ...vill(
      del === null || (del >= 1 && (antalDelar === null || del <= antalDelar)),
      'del',
      `del är ${del}: ange en del från 1 till seriens antal delar (${antalDelar ?? 'okänt'}).`,
    ),
    ...vill(
      foljdAr === null || foljdAr <= ar,
      'foljerUpp',
      `Granskningen som följs upp är från ${foljdAr}, efter ${ar}: kontrollera id och år.`,
    ),
    ...fragor.flatMap(({ nummer }, n) => [
      ...vill(
        nummer >= 1 && fragor.findIndex((one) => one.nummer === nummer) === n,
        `fragor[${n}].nummer`,
        `Fråga ${nummer} står redan, eller har inget nummer från 1: ge varje fråga sitt nummer.`,
      ),
    ]),
    ...periodordning(svarBegart, svarSenast, 'svarSenast'),
    ...periodordning(svarBegart, svarInkom, 'svarInkom'),
  ];
}

function vill(holds: boolean, falt: string, meddelande: string): Fel[] {
  return holds ? [] : [fel('OGILTIGT_VARDE', falt, meddelande)];
}
