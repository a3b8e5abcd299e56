import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setImmediate as turn } from 'node:timers/promises';
import type { FastifyInstance, FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import { isRefusal } from '../../access/AccessRefusal.ts';
import type { Caller } from '../../access/Caller.ts';
import type { Database } from '../../serve/database/Database.ts';
import { DatabaseFault } from '../../serve/database/faults/DatabaseFault.ts';
import { databaseFaultCode } from '../../serve/database/faults/databaseFaultCode.ts';
import { sendRefusal } from '../../serve/http/sendRefusal.ts';
import { csvOf } from '../../sheet/csvOf.ts';
import { Tabellfel } from '../../sheet/Tabellfel.ts';
import { signedIn } from '../../workplace/handlers.ts';
import { callerOf } from '../../workplace/session/Session.ts';
import { sendSessionRefusal } from '../../workplace/sessionOf.ts';
import type { Workplace } from '../../workplace/Workplace.ts';
import type { HuvudmanContext } from '../HuvudmanContext.ts';
import type { Filetable } from './Filetable.ts';
import { filetables } from './filetables.ts';
import type { Cells } from './rowCells.ts';
import { storedCells } from './storedRows.ts';
import { takeInFile } from './takeInFile.ts';

/** The largest file that a page accepts. */
const mostBytes = 8_000_000;
/** The most rows of an xlsx file, which is made in memory. Larger tables can be exported as CSV. */
const mostInXlsx = 20_000;

/** Stops the reading of a file, since nobody waits for it any more. */
class Stopped extends Error {}

/**
 * Tables as files on a page: exported as xlsx or CSV, and imported. An import can first be shown as it would be read
 * and written. It passes the same rules as every other change, as the user who is signed in.
 */
export function fileRoutes(
  app: FastifyInstance,
  workplace: Workplace,
  contextOf: (db: Database, caller: Caller) => HuvudmanContext,
): void {
  const { db, door, renewal, slug } = workplace;
  const taking: FastifyPluginAsync = async (own) => {
    own.addContentTypeParser('application/octet-stream', (_request, payload, done) =>
      done(null, payload),
    );
    own.post(
      '/tabeller/:tabell',
      { bodyLimit: mostBytes },
      signedIn(workplace, async (open, request, reply) => {
        const table = tableOf(request);
        if (!table) return sendRefusal(reply, noTable);
        const now = await door.forWriting(open);
        if (isRefusal(now)) return sendSessionRefusal(reply, now);
        const caller = callerOf(now.session, renewal.clientOf(now.session)?.issuer.lan);
        return takeIn(request, reply, table, contextOf(db, caller));
      }),
    );
  };
  void app.register(taking);
  app.get(
    '/tabeller/:fil',
    signedIn(workplace, async ({ session }, request, reply) => {
      const { fil } = request.params as { fil: string };
      const [, name = '', kind] = /^([a-z]+)\.(xlsx|csv)$/.exec(fil) ?? [];
      const table = Object.hasOwn(filetables, name) ? filetables[name] : undefined;
      if (!table || session.huvudman !== slug) return sendRefusal(reply, noTable);
      const day = new Date().toISOString().slice(0, 10);
      const filename = `${slug}-${name}-${day}.${kind}`;
      reply.header('content-disposition', `attachment; filename="${filename}"`);
      if (kind === 'csv') {
        return reply.type('text/csv; charset=utf-8').send(csvStream(db, table));
      }
      const rows: Cells[] = [];
      await db.snapshot(async (all) => {
        for await (const cells of storedCells(all, table)) {
          if (rows.push(cells) > mostInXlsx) break;
        }
      });
      if (rows.length > mostInXlsx) {
        return sendRefusal(reply.removeHeader('content-disposition'), tooMany);
      }
      const { xlsxOf } = await import('./xlsxOf.ts');
      return reply.type(xlsxType).send(await xlsxOf(table, rows));
    }),
  );
}

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function tableOf(request: FastifyRequest): Filetable | undefined {
  const { tabell } = request.params as { tabell: string };
  return Object.hasOwn(filetables, tabell) ? filetables[tabell] : undefined;
}

function csvStream(db: Database, table: Filetable): Readable {
  const out = new PassThrough();
  db.snapshot((rows) =>
    pipeline(
      Readable.from(storedCells(rows, table)),
      csvOf(table.columns.map(({ name }) => name)),
      out,
    ),
  ).catch((error) => out.destroy(error));
  return out;
}

/** Imports a file, and reports its progress in lines of JSON. The last line has the outcome. */
async function takeIn(
  request: FastifyRequest,
  reply: FastifyReply,
  table: Filetable,
  context: HuvudmanContext,
): Promise<FastifyReply> {
  const said = request.query as Record<string, string | undefined>;
  const folder = await mkdtemp(join(tmpdir(), 'vardnat-fil-'));
  const path = join(folder, 'fil');
  const forget = () => rm(folder, { recursive: true, force: true });
  try {
    await pipeline(request.body as Readable, within(mostBytes), createWriteStream(path));
  } catch (error) {
    await forget();
    if (error instanceof TooLarge) return sendRefusal(reply, tooLarge);
    throw error;
  }
  const lines = new PassThrough();
  let stopped = false;
  reply.raw.once('close', () => {
    stopped = true;
  });
  const send = (line: object) => lines.write(`${JSON.stringify(line)}\n`);
  let [done, reported] = [0, 0];
  let rows: number | null = null;
  const onRow = async () => {
    done += 1;
    if (done - reported >= 25) {
      reported = done;
      send({ klara: done, av: rows });
      // Without the pause other events, such as that the user has stopped, would not be noticed.
      await turn();
    }
    if (stopped) throw new Stopped();
  };
  const given = {
    ...{ table, path, prova: said.prova !== 'false', sedd: said.sedd ?? null },
    skal: said.skal ?? `Inläst från fil på arbetsplatsen`,
    onRead: (count: number) => {
      rows = count;
    },
    skrivOver: numbersIn(said.skrivOver),
    lamna: numbersIn(said.lamna),
  };
  const read = async () => {
    try {
      send({ utfall: await takeInFile({ ...context, onRow }, given) });
    } catch (error) {
      if (!(error instanceof Stopped)) send({ utfall: { fel: [faultOf(error, request)] } });
    }
    lines.end();
    await forget();
  };
  void read();
  return reply.type('application/x-ndjson; charset=utf-8').send(lines);
}

const numbersIn = (text = '') =>
  text.split(',').filter(Boolean).map(Number).filter(Number.isInteger);

function faultOf(error: unknown, request: FastifyRequest): string {
  if (error instanceof Tabellfel) return error.message;
  const kod = databaseFaultCode(error);
  if (kod !== null) {
    return error instanceof DatabaseFault ? error.message : new DatabaseFault(kod, error).message;
  }
  request.log.error({ reqId: request.id, err: error }, 'a file could not be read in');
  return 'Filen gick inte att läsa in, och ingenting är skrivet. Försök igen; fortsätter det, kontakta driften.';
}

class TooLarge extends Error {}

/** Lets that many bytes through, and fails on the next. */
function within(most: number): Transform {
  let bytes = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      if (bytes > most) done(new TooLarge());
      else done(null, chunk);
    },
  });
}

const noTable = {
  code: 'HITTADES_INTE',
  message: 'Det finns ingen sådan tabell.',
  status: 404,
} as const;

const tooLarge = {
  code: 'BAD_USER_INPUT',
  message: `Filen är större än ${mostBytes / 1_000_000} MB, som är vad sidan tar emot: dela upp den, eller be dem som sköter systemet att läsa in den.`,
  status: 413,
} as const;

const tooMany = {
  code: 'BAD_USER_INPUT',
  message: `Tabellen har fler än ${mostInXlsx} rader: spara den som CSV i stället.`,
  status: 400,
} as const;
