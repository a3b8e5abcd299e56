import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { RequestRefusal } from '../limits/RequestRefusal.ts';
import { sendRefusal } from '../serve/http/sendRefusal.ts';
import { csvOf } from '../sheet/csvOf.ts';
import { skyddad } from '../sheet/formelskydd.ts';
import { AskRefused, askAs } from './askAs.ts';
import type { DataSource } from './DataSource.ts';
import { columnsOf, type DataRow, dataRows, NoSuchOwner } from './dataRows.ts';
import type { Dataset, Value } from './datasets.ts';

type FileRequest = FastifyRequest<{
  Params: { file: string };
  Querystring: { huvudman?: string | string[] };
}>;

/**
 * Serves files with open data at permanent addresses such as `/data/verksamheter.csv`. Each page of a file is queried
 * at the server's own address with the reader's token, so the reader's limits and access hold. A file that breaks off
 * is cut short, so that nobody takes it for whole.
 */
export function serveData(app: FastifyInstance, source: DataSource): void {
  app.get('/data/:file', async (request: FileRequest, reply) => {
    const [, name = '', form] = /^([a-z]+)\.(csv|json)$/.exec(request.params.file) ?? [];
    const dataset = source.datasets.find((one) => one.name === name);
    if (!dataset) return sendRefusal(reply, unknownFile(source));
    const { huvudman: only } = request.query;
    const ask = askAs(app, request);
    const rows = dataRows(source, dataset, ask, only);
    try {
      // A refusal comes before the first row, while the status can still be set.
      const first = await rows.next();
      const file = form === 'csv' ? csv(dataset, first, rows) : json(dataset, first, rows);
      return reply
        .type(form === 'csv' ? 'text/csv; charset=utf-8' : 'application/json; charset=utf-8')
        .header('content-disposition', `attachment; filename="${name}.${form}"`)
        .send(file);
    } catch (error) {
      if (error instanceof NoSuchOwner) return sendRefusal(reply, unknownOwner(error));
      if (error instanceof AskRefused) return error.send(reply);
      throw error;
    }
  });
}

type First = IteratorResult<DataRow, unknown>;

async function* all(first: First, rows: AsyncGenerator<DataRow>): AsyncGenerator<DataRow> {
  if (!first.done) yield first.value;
  yield* rows;
}

/** CSV for Swedish Excel, with a decimal comma in numbers and amounts. Unknown is an empty cell. */
function csv(dataset: Dataset, first: First, rows: AsyncGenerator<DataRow>): Readable {
  const columns = columnsOf(dataset);
  const lines = csvOf(columns);
  const cells = async function* () {
    for await (const row of all(first, rows)) {
      yield columns.map((name) => cell(row[name] ?? null, dataset.amounts?.includes(name)));
    }
  };
  return Readable.from(cells())
    .on('error', (error) => lines.destroy(error))
    .pipe(lines);
}

function cell(value: Value, isAmount = false): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'ja' : 'nej';
  if (typeof value === 'number') return String(value).replace('.', ',');
  if (typeof value === 'string') return isAmount ? value.replace('.', ',') : skyddad(value);
  return value.map((each) => cell(each, isAmount)).join(' | ');
}

/** `{ "fil", "rader": [row, …] }`, with a row on each line and the values as the API gives them. */
function json({ name }: Dataset, first: First, rows: AsyncGenerator<DataRow>): Readable {
  const text = async function* () {
    let before = `{"fil":${JSON.stringify(name)},"rader":[\n`;
    for await (const row of all(first, rows)) {
      yield `${before}${JSON.stringify(row)}`;
      before = ',\n';
    }
    yield before === ',\n' ? '\n]}\n' : `${before}]}\n`;
  };
  return Readable.from(text());
}

const unknownFile = ({ datasets }: DataSource): RequestRefusal => ({
  code: 'HITTADES_INTE',
  status: 404,
  message: `Filen finns inte. De som finns är ${datasets.map(({ name }) => name).join(', ')}, var och en som .csv och .json: till exempel /data/verksamheter.csv.`,
});

const unknownOwner = ({ known }: NoSuchOwner): RequestRefusal => ({
  code: 'HITTADES_INTE',
  status: 404,
  message: `Den huvudmannen har ingen egen del av filen. De som har är ${known.join(', ')}.`,
});
