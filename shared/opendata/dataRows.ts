import type { AskData, Svar } from './askAs.ts';
import type { DataSource, Owner } from './DataSource.ts';
import type { Dataset, Value } from './datasets.ts';

/** One row of a file, by column, in the order of the columns. */
export type DataRow = Readonly<Record<string, Value>>;

/** The owner whose rows were asked for has none. */
export class NoSuchOwner extends Error {
  /** The owners that have rows. */
  readonly known: readonly string[];

  constructor(known: readonly string[]) {
    super('no such owner');
    this.known = known;
  }
}

/** The columns of a dataset's file: the owner, the row's values, their source, and their age. */
export function columnsOf({ columns }: Dataset): readonly string[] {
  const source = ['kalla', 'avsnitt', 'exempel'];
  return ['huvudmanId', 'huvudman', ...Object.keys(columns), ...source, 'svar', 'alderSekunder'];
}

/**
 * The rows of a dataset, queried as they are read. A party without an answer has one row that says so (`svar`) and
 * nothing else: unknown is never nothing. In files of what the parties share, each party that does not answer has such
 * a row too, after the others. With `only` the rows are that owner's alone. Throws NoSuchOwner before the first row.
 */
export async function* dataRows(
  source: DataSource,
  dataset: Dataset,
  ask: AskData,
  only?: string | string[],
): AsyncGenerator<DataRow> {
  const all = await source.owners(ask);
  const owners = only === undefined ? all : all.filter(({ id }) => id === only);
  if (only !== undefined && (owners.length === 0 || !dataset.owned)) {
    throw new NoSuchOwner(dataset.owned ? all.map(({ id }) => id) : ['ingen']);
  }
  const pageOf = async (owner: string | null, after: string | null) => {
    const { query, variables } = source.question(dataset, owner, after);
    const { data, natverk } = await ask(query, variables);
    return { ...dataset.page(source.answerIn(data, dataset)), natverk };
  };
  if (dataset.owned) {
    for (const owner of owners) yield* ownRows(dataset, owner, (after) => pageOf(owner.id, after));
    return;
  }
  const { rows, natverk: answered } = await pageOf(null, null);
  const own = answered.find(({ huvudman }) => huvudman === 'samverkan');
  for (const row of rows ?? [null])
    yield rowOf(dataset, { id: 'samverkan', namn: 'Samverkan' }, row, own);
  for (const status of answered) {
    if (status.huvudman === 'samverkan' || shows(status)) continue;
    const { huvudman: id } = status;
    const namn = owners.find((owner) => owner.id === id)?.namn ?? null;
    yield rowOf(dataset, { id, namn }, null, status);
  }
}

type Page = ReturnType<Dataset['page']> & { natverk: readonly Svar[] };

async function* ownRows(
  dataset: Dataset,
  owner: Owner,
  pageFrom: (after: string | null) => Promise<Page>,
): AsyncGenerator<DataRow> {
  let after: string | null = null;
  do {
    const page: Page = await pageFrom(after);
    const status = page.natverk.find(({ huvudman }) => huvudman === owner.id);
    if (page.rows === null || (status && !shows(status))) {
      yield rowOf(dataset, owner, null, status);
      return;
    }
    for (const row of page.rows) yield rowOf(dataset, owner, row, status);
    after = page.after;
  } while (after !== null);
}

/** Whether the answer can have anything of the party. */
const shows = ({ status }: Svar) =>
  !['SVARADE_INTE', 'SPARRAD', 'UNDANTAGEN', 'UTTRADD'].includes(status);

function rowOf(
  { columns }: Dataset,
  { id, namn }: Owner,
  row: Record<string, unknown> | null,
  status: Svar | undefined,
): DataRow {
  const source = row?.kalla as {
    dokument: string;
    avsnitt: string | null;
    exempel: boolean;
  } | null;
  return {
    huvudmanId: id,
    huvudman: namn,
    ...Object.fromEntries(
      Object.entries(columns).map(([name, read]) => [name, row === null ? null : read(row)]),
    ),
    kalla: source?.dokument ?? null,
    avsnitt: source?.avsnitt ?? null,
    exempel: source?.exempel ?? null,
    svar: status?.status ?? 'SVARADE',
    alderSekunder: status?.alderSekunder ?? null,
  };
}
