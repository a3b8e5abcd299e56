import { isDeepStrictEqual } from 'node:util';

/** An answer as it came. */
export interface Came {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: whatever a server says
  body: any;
}

/** A party of whom something is missing, and how that is said. */
export interface Said {
  party: string;
  how: string;
}

/** What an answer is worth. */
export type Verdict =
  | { kind: 'complete'; stale: boolean }
  /** Some of it is null, and each such party is named. */
  | { kind: 'partial'; said: readonly Said[]; stale: boolean }
  /** It says something that is not so, or leaves out without a name. */
  | { kind: 'wrong'; why: string }
  /** It is no answer. */
  | { kind: 'failed'; why: string };

/**
 * Holds an answer against the truth. What is there must be as it is in truth; null counts only where a party that is named
 * in `extensions.natverk` or in an error is the one to know; what is derived from several must say whom it leaves out, and
 * be right for the others.
 */
export function judge(truth: unknown, { status, body }: Came): Verdict {
  const { said, stale } = namedIn(body);
  const silent = new Set(said.map(({ party }) => party));
  // A list that cannot be null takes all of the answer with it; that is reported by name, as the rest is.
  const listless = body?.data === null && silent.has('samverkan');
  if (status !== 200 || typeof body?.data !== 'object' || (body.data === null && !listless)) {
    return { kind: 'failed', why: `HTTP ${status} ${JSON.stringify(body)?.slice(0, 300)}` };
  }
  const differences: string[] = [];
  compare(truth, body.data, { owner: 'samverkan', path: '', silent, differences });
  if (differences.length > 0) return { kind: 'wrong', why: differences.slice(0, 3).join('; ') };
  const whole = silent.size === 0 && isDeepStrictEqual(truth, body.data);
  return whole ? { kind: 'complete', stale } : { kind: 'partial', said, stale };
}

function namedIn(body: Came['body']): { said: Said[]; stale: boolean } {
  const said: Said[] = [];
  let stale = false;
  for (const { huvudman, status, orsak = '' } of body?.extensions?.natverk ?? []) {
    if (status === 'INAKTUELLT') stale = true;
    else if (!answered.has(status)) said.push({ party: huvudman, how: `${status} ${orsak}` });
  }
  for (const { extensions, message } of body?.errors ?? []) {
    const known = extensions?.code === 'SAMVERKAN_UNAVAILABLE' ? 'samverkan' : extensions?.huvudman;
    const party = known ?? 'nobody';
    if (!said.some((one) => one.party === party)) said.push({ party, how: String(message) });
  }
  return { said, stale };
}

const answered: ReadonlySet<string> = new Set(['SVARADE', 'ALDRE_KONTRAKT']);

interface Place {
  /** Who knows what stands here. */
  owner: string;
  path: string;
  silent: ReadonlySet<string>;
  differences: string[];
}

type Fields = Record<string, unknown>;

function compare(truth: unknown, got: unknown, place: Place): void {
  const { owner, path, silent, differences } = place;
  if (isDeepStrictEqual(truth, got)) return;
  if (got === null) {
    // What samverkan lists is not there to be asked about when samverkan is silent, whoever owns it.
    if (!silent.has(owner) && !silent.has('samverkan')) {
      differences.push(`${path} is null, and nobody names ${owner}`);
    }
  } else if (Array.isArray(truth) && Array.isArray(got) && truth.length === got.length) {
    truth.forEach((one, index) => {
      compare(one, got[index], { ...place, path: `${path}[${index}]` });
    });
  } else if (isFields(truth) && isFields(got)) {
    const within = { ...place, owner: ownerIn(truth) ?? owner };
    for (const key of new Set([...Object.keys(truth), ...Object.keys(got)])) {
      const where = { ...within, path: `${path}.${key}` };
      if (key === 'tackt') covered(truth[key], got[key], where);
      else if (key === 'funktionstackning') coverage(truth[key], got[key], where);
      else if (key === 'sammanstallning') totals(truth, got, where);
      else if (key.startsWith('tierp_'))
        compare(truth[key], got[key], { ...where, owner: 'tierp' });
      else compare(truth[key], got[key], where);
    }
  } else {
    differences.push(`${path} is ${short(got)} but in truth ${short(truth)}`);
  }
}

/**
 * What covers each function, function by function: one that only a silent party offers, and that is not mandatory, is not
 * known of and left out.
 */
function coverage(truth: unknown, got: unknown, place: Place): void {
  if (!Array.isArray(truth) || !Array.isArray(got)) {
    compare(truth, got, place);
    return;
  }
  const { path, silent, differences } = place;
  const left = new Map<string, unknown>(got.map((one) => [one?.funktion, one]));
  for (const one of truth as { funktion: string }[]) {
    const found = left.get(one.funktion);
    left.delete(one.funktion);
    if (found !== undefined) compare(one, found, { ...place, path: `${path}.${one.funktion}` });
    else if (silent.size === 0) differences.push(`${path} has no ${one.funktion}`);
  }
  for (const funktion of left.keys()) differences.push(`${path} has ${funktion}`);
}

/** A function that is covered is so whoever is silent, if that is said; one that is not may be unknown, never no. */
function covered(_truth: unknown, got: unknown, { path, silent, differences }: Place): void {
  if (got !== null || silent.size === 0) {
    differences.push(
      `${path} is ${short(got)} though ${[...silent].join(', ') || 'nobody'} is silent`,
    );
  }
}

/** The sums are those of exactly the parties that they say have answered. */
function totals(truth: Fields, got: Fields, place: Place): void {
  const { path, silent, differences } = place;
  const shown = got.sammanstallning;
  if (!isFields(shown)) {
    compare(truth.sammanstallning, shown, place);
    return;
  }
  const missing = ids(shown.saknas);
  for (const id of missing) {
    if (!silent.has(id) && !silent.has('samverkan')) differences.push(`${path}.saknas has ${id}`);
  }
  const deltagare = truth.deltagare as { part: { id: string }; nyckeltal: Nyckeltal | null }[];
  const answered = deltagare.filter(({ part }) => !missing.has(part.id));
  const expected = {
    ...sums(answered.flatMap(({ nyckeltal }) => nyckeltal ?? [])),
    svarade: answered.map(({ part }) => part.id),
  };
  const { vardplatser, budgetar, svarade } = shown;
  const found = { vardplatser, budgetar, svarade: [...ids(svarade)] };
  if (!isDeepStrictEqual(expected, found)) {
    differences.push(`${path} is ${short(found)} but in truth ${short(expected)}`);
  }
}

interface Nyckeltal {
  vardplatser: number | null;
  budgetar: { ar: number; belopp: string }[];
}

/** What those parties' own figures make together. */
function sums(of: readonly Nyckeltal[]) {
  const stated = of.flatMap(({ vardplatser }) => vardplatser ?? []);
  const ore = new Map<number, bigint>();
  for (const { ar, belopp } of of.flatMap(({ budgetar }) => budgetar)) {
    ore.set(ar, (ore.get(ar) ?? 0n) + BigInt(belopp.replace('.', '')));
  }
  return {
    vardplatser: stated.length > 0 ? stated.reduce((a, b) => a + b, 0) : null,
    budgetar: [...ore]
      .sort(([a], [b]) => b - a)
      .map(([ar, sum]) => ({ ar, belopp: `${sum / 100n}.${String(sum % 100n).padStart(2, '0')}` })),
  };
}

function ids(parts: unknown): Set<string> {
  return new Set(Array.isArray(parts) ? parts.map((part) => part?.id ?? '?') : []);
}

/** The party that an object of the answer is of: a participation says whose, a party is itself. */
function ownerIn({ part, id, huvudman }: Fields): string | undefined {
  if (isFields(part) && typeof part.id === 'string') return part.id;
  return typeof id === 'string' && huvudman !== undefined ? id : undefined;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const short = (value: unknown) => JSON.stringify(value)?.slice(0, 120);
