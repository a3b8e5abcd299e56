import type { Celltyp } from '../../sheet/Celltyp.ts';
import type { Noterad } from '../../sheet/faltpost.ts';
import { listaAv, medNot, utanNot } from '../../sheet/notation.ts';
import { otolkat, type Tolkat, tolkat } from '../../sheet/Tolkat.ts';
import type { Oppettid } from '../verksamhet/Verksamhet.ts';

type Tid = Noterad<Oppettid>;

const dagar = ['mån', 'tis', 'ons', 'tors', 'fre', 'lör', 'sön'];
const form = /^(\p{L}+)(?:\s*[-–]\s*(\p{L}+))?\s+(\d{1,2}[:.]\d{2})\s*[-–]\s*(\d{1,2}[:.]\d{2})$/u;
const hjalp =
  'Skriv dag eller dagar och klockslag, till exempel mån–fre 08:00–17:00 | lör 10:00–14:00.';

/**
 * Opening hours as people write them: `mån–fre 08:00–17:00 [1] | lör 10:00–14:00`. Days with the same hours are joined.
 */
export const oppettider: Celltyp<Tid[]> = listaAv({
  tolka: (poster) => {
    const times: Tid[] = [];
    for (const post of poster) {
      const days = tolkaPost(post);
      if (!days.ok) return days;
      times.push(...days.varde);
    }
    return tolkat(times);
  },
  skriv: (times) => {
    const runs: Tid[][] = [];
    for (const time of times) {
      const run = runs.at(-1);
      if (run && foljer(run.at(-1) as Tid, time)) run.push(time);
      else runs.push([time]);
    }
    return runs.map(skrivPost);
  },
});

function tolkaPost(text: string): Tolkat<Tid[]> {
  const { post, not } = utanNot(text);
  const [, from, to, open, close] = form.exec(post) ?? [];
  const first = dag(from);
  const last = to === undefined ? first : dag(to);
  const [oppnar, stanger] = [klockslag(open), klockslag(close)];
  if (first === null || last === null || oppnar === null || stanger === null) return otolkat(hjalp);
  if (last < first) return otolkat('Första dagen kommer efter den sista: dela upp dagarna med |.');
  if (oppnar >= stanger) {
    return otolkat(
      'Stängningstiden är inte efter öppningstiden: skriv 24:00 för midnatt och dela upp en natt på två dagar.',
    );
  }
  const days = Array.from({ length: last - first + 1 }, (_, n) => first + n);
  return tolkat(days.map((veckodag) => ({ veckodag, oppnar, stanger, not })));
}

/** The number of a weekday, by its whole or short name. 1 is Monday. Null for other words. */
function dag(word: string | undefined): number | null {
  const lower = word?.toLowerCase() ?? '';
  const full = ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'];
  const index = full.findIndex((name) => lower.length >= 3 && name.startsWith(lower));
  return index === -1 ? null : index + 1;
}

function klockslag(text: string | undefined): string | null {
  const time = (text ?? '').replace('.', ':').padStart(5, '0');
  return /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/.test(time) ? time : null;
}

function foljer(a: Tid, b: Tid): boolean {
  return (
    b.veckodag === a.veckodag + 1 &&
    a.oppnar === b.oppnar &&
    a.stanger === b.stanger &&
    a.not === b.not
  );
}

function skrivPost(run: Tid[]): string {
  const { oppnar, stanger, not } = run[0] as Tid;
  const [first, last] = [run[0], run.at(-1)].map((time) => dagar[(time as Tid).veckodag - 1]);
  return medNot(`${first === last ? first : `${first}–${last}`} ${oppnar}–${stanger}`, not);
}
