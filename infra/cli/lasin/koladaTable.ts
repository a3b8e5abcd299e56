import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { csvOf } from '../../../shared/sheet/csvOf.ts';
import { CommandError } from '../CommandError.ts';

export interface Koladaval {
  /** The Kolada municipality whose values are read, such as 0360. */
  koladaId?: string;
  /** A file with the names of the nyckeltal, in the form of Kolada's API. */
  nyckeltal?: string;
}

/** A table made from a file's values. `remove` deletes it. */
export interface Koladatabell {
  path: string;
  /** What was left out of the file, in Swedish. */
  notes: readonly string[];
  remove(): Promise<void>;
}

interface Value {
  gender?: unknown;
  value?: unknown;
  isdeleted?: unknown;
}
interface Entry {
  kpi?: unknown;
  municipality?: unknown;
  ou?: unknown;
  period?: unknown;
  values?: unknown;
}
interface Kpi {
  id?: unknown;
  title?: unknown;
  unit?: unknown;
}

/** One answer from Kolada has at most 5,000 entries, which is far less. */
const mostBytes = 50_000_000;
const columns = [
  ...['id', 'amne', 'avser', 'varde', 'noggrannhet', 'enhet', 'ar'],
  ...['kalla_dokument', 'kalla_avsnitt', 'kalla_exempel'],
];
/** The group that a value concerns: everybody, women, men. */
const genders: Readonly<Record<string, { id: string; ord: string }>> = {
  T: { id: '', ord: '' },
  K: { id: '-kvinnor', ord: ', kvinnor' },
  M: { id: '-man', ord: ', män' },
};

/**
 * Makes a table of figures (`uppgifter`) from a file in the form of Kolada's API (`/v2/data/…`, `/v3/data/…`). Each value of
 * the huvudman's own municipality becomes a figure for its year, with Kolada as its source. Values that Kolada lacks are left
 * out: unknown is not a figure. Throws CommandError when the file has another form.
 */
export async function koladaTable(fil: string, val: Koladaval): Promise<Koladatabell> {
  const { koladaId } = val;
  if (koladaId === undefined || !/^\d{4}$/.test(koladaId)) {
    throw new CommandError(
      'Säg vilken av Koladas kommuner eller regioner värdena ska gälla med --kolada-id: en kommuns är kommunkoden, till exempel 0360.',
      { felanvant: true },
    );
  }
  const page = await readJson(fil);
  const entries = valuesIn<Entry>(page, fil);
  const titles = new Map(
    val.nyckeltal === undefined
      ? []
      : valuesIn<Kpi>(await readJson(val.nyckeltal), val.nyckeltal).map((one) => [one.id, one]),
  );
  const notes: string[] = [];
  const rows = entries.flatMap((entry, index) => rowsOf(entry, index, fil, koladaId, titles));
  const others = entries.filter(({ municipality }) => municipality !== koladaId).length;
  const empty = rows.filter((row) => row === null).length;
  if (others > 0) notes.push(`${others} poster gäller andra än ${koladaId} och lästes inte.`);
  if (empty > 0) notes.push(`${empty} värden saknas i Kolada och lästes inte.`);
  if ((page as { next_page?: unknown }).next_page) {
    notes.push('Kolada har fler sidor av samma fråga (next_page): läs in dem också.');
  }
  const known = rows.filter((row) => row !== null);
  if (known.length === 0) {
    throw new CommandError(
      `${basename(fil)} har inget värde för ${koladaId}. ${notes.join(' ')} Ingenting skrevs.`,
    );
  }
  const folder = await mkdtemp(join(tmpdir(), 'vardnat-kolada-'));
  const path = join(folder, 'kolada.csv');
  await pipeline(Readable.from(known), csvOf(columns), createWriteStream(path));
  return { path, notes, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** A row for each value of an entry; null for an unknown value. */
function rowsOf(
  { kpi, municipality, ou, period, values }: Entry,
  index: number,
  fil: string,
  koladaId: string,
  titles: ReadonlyMap<unknown, Kpi>,
): (string[] | null)[] {
  const which = `Post ${index + 1} i ${basename(fil)}`;
  if (ou !== undefined) {
    throw new CommandError(
      `${which} gäller en enhet (ou): bara värden för kommuner och regioner läses in.`,
    );
  }
  if (municipality !== koladaId) return [];
  const year = String(period);
  if (typeof kpi !== 'string' || !/^[NU]\d{5}$/.test(kpi) || !/^\d{4}$/.test(year)) {
    throw new CommandError(
      `${which} har inte Koladas form: kpi ska vara som N00945 och period ett år.`,
    );
  }
  if (!Array.isArray(values)) throw new CommandError(`${which} saknar listan values.`);
  const { title, unit } = titles.get(kpi) ?? {};
  const avser = typeof title === 'string' && title !== '' ? title : `Nyckeltal ${kpi}`;
  return (values as Value[]).map(({ gender, value, isdeleted }) => {
    const who = genders[String(gender)];
    if (!who) {
      throw new CommandError(`${which}: gender är "${String(gender)}" men ska vara T, K eller M.`);
    }
    if (value === null || value === undefined || isdeleted === true) return null;
    if (typeof value !== 'number' || !Number.isFinite(value)) {
      throw new CommandError(`${which}: value är "${String(value)}" men ska vara ett tal.`);
    }
    return [
      `kolada-${kpi.toLowerCase()}-${year}${who.id}`,
      'kolada',
      `${avser}${who.ord}`,
      String(value).replace('.', ','),
      'EXAKT',
      typeof unit === 'string' ? unit : '',
      year,
      'Kolada',
      `${kpi}, ${koladaId}, ${year}`,
      'nej',
    ];
  });
}

async function readJson(fil: string): Promise<unknown> {
  const { size } = await stat(fil).catch(() => {
    throw new CommandError(`Filen ${fil} går inte att läsa: kontrollera namnet.`, {
      felanvant: true,
    });
  });
  if (size > mostBytes) {
    throw new CommandError(
      `${basename(fil)} är större än ${mostBytes / 1_000_000} MB: dela upp frågan till Kolada.`,
    );
  }
  try {
    return JSON.parse(await readFile(fil, 'utf8'));
  } catch {
    throw new CommandError(`${basename(fil)} är inte JSON. Ingenting skrevs.`);
  }
}

function valuesIn<One>(page: unknown, fil: string): One[] {
  const values = (page as { values?: unknown } | null)?.values;
  const isList = Array.isArray(values) && values.every((one) => typeof one === 'object' && one);
  if (isList) return values as One[];
  throw new CommandError(
    `${basename(fil)} har inte den form som Koladas API svarar i: { "values": [ … ] }. Ingenting skrevs.`,
  );
}
