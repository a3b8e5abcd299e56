import { svarPerPart } from './Deltagarsvar.ts';

/** The state of a report; the SDL describes each value. */
export type Rapportlage = 'KOMMER' | 'VANTAS' | 'LAMNAD' | 'LAMNAD_FOR_SENT' | 'FORSENAD';

/** A party's answer about all its reports, as @requires brings it; null while the party is silent. */
export interface Rapporteringssvar {
  rapportering?: {
    huvudmanId?: string | null;
    lamnade?: readonly { tillfalleId: string; lamnad: string }[] | null;
    mottagna?:
      | readonly { tillfalleId: string; instans: string; datum: string; paragraf?: string | null }[]
      | null;
  } | null;
}

/** A report's id, the last day of its period, and the last day to file it; null when no source says. */
export interface Rapportfrist {
  id: string;
  till: string;
  senast: string | null;
}

const dygn = 86_400_000;

/**
 * The state of a report on a day. When several parties owe it, one of them files for all. While one of them is silent and none
 * has filed, the state is unknown. Sources: 'Att leda och samordna ett vårdcentrum', 6.1.3 and 6.3.5.4 (checklist rows 46, 81
 * and 82).
 */
export function rapportlage(
  { id, till, senast }: Rapportfrist,
  skyldiga: readonly string[],
  svar: readonly (Rapporteringssvar | null)[] | null | undefined,
  idag: string,
): { lage: Rapportlage | null; dagarForSent: number | null } {
  const answers = svarPerPart(skyldiga, svar, ({ rapportering }) =>
    rapportering?.lamnade ? rapportering.huvudmanId : null,
  );
  const days = [...answers.values()].flatMap(({ rapportering }) =>
    (rapportering?.lamnade ?? []).flatMap((one) => (one.tillfalleId === id ? [one.lamnad] : [])),
  );
  const filed = days.sort()[0] ?? null;
  const day = filed ?? idag;
  const late = senast === null ? null : Math.max(0, (Date.parse(day) - Date.parse(senast)) / dygn);
  if (filed !== null) return { lage: late ? 'LAMNAD_FOR_SENT' : 'LAMNAD', dagarForSent: late };
  if (answers.size < skyldiga.length || skyldiga.length === 0)
    return { lage: null, dagarForSent: null };
  if (idag <= till) return { lage: 'KOMMER', dagarForSent: senast === null ? null : 0 };
  return { lage: late ? 'FORSENAD' : 'VANTAS', dagarForSent: late };
}

/** Whether each receiver has received a report, in the order of the duty. */
export function mottaganden(
  id: string,
  mottagare: readonly { instans: string; part?: string | null }[],
  svar: readonly (Rapporteringssvar | null)[] | null | undefined,
) {
  const parter = mottagare.flatMap(({ part }) => (part == null ? [] : [part]));
  const answers = svarPerPart(parter, svar, ({ rapportering }) =>
    rapportering?.mottagna ? rapportering.huvudmanId : null,
  );
  return mottagare.map(({ instans, part = null }) => {
    const own = part === null ? undefined : answers.get(part)?.rapportering?.mottagna;
    const found = own?.find((one) => one.tillfalleId === id && one.instans === instans);
    const mottagen = found ? true : own ? false : null;
    return {
      instans,
      part,
      datum: found?.datum ?? null,
      paragraf: found?.paragraf ?? null,
      mottagen,
    };
  });
}
