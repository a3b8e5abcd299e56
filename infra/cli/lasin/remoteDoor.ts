import type { Cellfel } from '../../../shared/domain/files/Filetable.ts';
import type { Cellbyte } from '../../../shared/domain/files/judgeRow.ts';
import { batch, mostRows } from '../../../shared/domain/files/lasInRader.ts';
import type { Filrad } from '../../../shared/domain/files/lasRader.ts';
import type { Rowoutcome } from '../../../shared/domain/files/writeRows.ts';
import { CommandError } from '../CommandError.ts';
import type { Dorr, Inlasning } from './doors.ts';
import { Rapport } from './Rapport.ts';

/** The most that one call contains, in rows and in bytes of cells: well below the largest body that a subgraph accepts. */
export interface Callsize {
  rows: number;
  bytes: number;
}

const largest: Callsize = { rows: mostRows, bytes: 6_000_000 };

/** The rows of one call. */
type Part = Filrad[];

interface Svar {
  errors?: { message: string }[];
  data?: {
    svar: {
      fel: { meddelande: string }[];
      rader:
        | {
            slag: string;
            byten: Cellbyte[];
            fel: Cellfel[];
            anmarkning: string | null;
            mutationer: string[];
          }[]
        | null;
    };
  } | null;
}

const mutation = `mutation ($input: LasInRader!) { svar: lasInRader(input: $input) { fel { meddelande } rader {
  slag byten { kolumn fore efter } fel { kolumn fel hemlig } anmarkning mutationer
} } }`;

/**
 * Writes at a running subgraph, as the token's party and in its roles. A file that fits in one call is written whole or not at
 * all. A longer file is written part by part, so that other users need not wait for all of it. Every part is tried before the
 * first is written. If a part fails all the same, the error says which rows are written, and the same command continues from
 * there.
 */
export function remoteDoor(slug: string, url: string, token: string, size = largest): Dorr {
  return async (inlasning) => {
    const { table, skal, prova } = inlasning;
    const ask = (part: Part, trying: boolean, byten: number) => {
      const whole = part.filter(({ fel }) => fel.length === 0);
      const kolumner = Object.keys(part[0]?.celler ?? {});
      const rader = whole.map(({ rad, celler }) => ({
        rad,
        celler: kolumner.map((name) => celler[name] ?? ''),
      }));
      const input = { huvudmanId: slug, tabell: table.name, kolumner, rader, skal };
      return send(url, token, { ...input, bytenFor: byten, prova: trying });
    };

    const tried = new Rapport();
    let parts = 0;
    for await (const { part, isOnly } of partsOf(inlasning, tried, size)) {
      parts += 1;
      // One unreadable row stops the writing. The other rows are still tried, so that their faults are reported too.
      const trying = prova || !isOnly || part.some(({ fel }) => fel.length > 0);
      fill(tried, part, await ask(part, trying, prova ? tried.bytenSaknas : 0));
    }
    if (prova || parts < 2 || tried.antal.felaktig > 0) return tried;

    const written = new Rapport();
    let last: number | null = null;
    for await (const { part } of partsOf(inlasning, written, size)) {
      try {
        const outcomes = await ask(part, false, 0);
        if (outcomes.some(({ slag }) => slag === 'felaktig')) {
          const refused = new Rapport();
          fill(refused, part, outcomes);
          throw new CommandError(refused.felrader.join('\n'));
        }
        fill(written, part, outcomes);
      } catch (error) {
        if (!(error instanceof CommandError)) throw error;
        throw stopped(part, last, error);
      }
      last = part.at(-1)?.rad ?? last;
    }
    return written;
  };
}

/** Splits a file's rows into calls of limited size. Each says whether it holds the whole file. */
async function* partsOf(
  { read }: Inlasning,
  rapport: Rapport,
  most: Callsize,
): AsyncGenerator<{ part: Part; isOnly: boolean }> {
  let part: Part = [];
  let bytes = 0;
  let isOnly = true;
  for await (const rows of read(rapport, batch)) {
    for (const row of rows) {
      const size = Buffer.byteLength(JSON.stringify(Object.values(row.celler)));
      if (part.length === most.rows || (part.length > 0 && bytes + size > most.bytes)) {
        isOnly = false;
        yield { part, isOnly };
        part = [];
        bytes = 0;
      }
      part.push(row);
      bytes += size;
    }
  }
  if (part.length > 0) yield { part, isOnly };
}

/** The error for a part that passed its trial and then failed. */
function stopped(part: Part, last: number | null, { message }: CommandError): CommandError {
  const [first] = part;
  const stands =
    last === null
      ? 'Inget av filen är skrivet före det.'
      : `Raderna till och med rad ${last} är skrivna.`;
  return new CommandError(
    `${stands} Från rad ${first?.rad} tog det stopp: ${message.replace(/^Ingenting skrevs: /, '')}\nRätta det och kör samma kommando igen: rader som redan är skrivna ändras inte.`,
  );
}

/** Adds each row to the report: sent rows with their outcomes, the others with their reading faults. */
function fill(rapport: Rapport, rows: readonly Filrad[], outcomes: readonly Rowoutcome[]): void {
  let next = 0;
  for (const row of rows) {
    const { fel } = row;
    const outcome = fel.length > 0 ? { slag: 'felaktig' as const, fel } : outcomes[next++];
    if (outcome) rapport.add(row, outcome);
  }
}

async function send(url: string, token: string, input: object): Promise<Rowoutcome[]> {
  const body = JSON.stringify({ query: mutation, variables: { input } });
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  let answer: Svar;
  try {
    const response = await fetch(url, { method: 'POST', headers, body, redirect: 'error' });
    answer = (await response.json()) as Svar;
  } catch (error) {
    const { message, cause } = error as Error;
    const why = (cause as Error | undefined)?.message || message;
    throw new CommandError(
      `Inget svar att läsa från ${url} (${why}). Har anropet nått fram kan raderna vara skrivna: kör samma kommando med --dry-run och se. Kontrollera adressen och att delgrafen är igång.`,
    );
  }
  const wrong = [
    ...(answer.errors ?? []).map(({ message }) => message),
    ...(answer.data?.svar.fel ?? []).map(({ meddelande }) => meddelande),
  ];
  const rader = answer.data?.svar.rader;
  if (wrong.length > 0 || !rader) {
    throw new CommandError(
      `Ingenting skrevs: ${wrong.join(' ') || `${url} är ingen sådan delgraf.`}`,
    );
  }
  return rader.map((each) => ({ ...each, slag: each.slag.toLowerCase() }) as Rowoutcome);
}
