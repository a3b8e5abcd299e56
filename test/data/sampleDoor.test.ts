import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, jest, test } from '@jest/globals';
import type { Roll } from '../../shared/access/Caller.ts';
import type { VersioneradRad } from '../../shared/change/Rad.ts';
import type { Filetable } from '../../shared/domain/files/Filetable.ts';
import { FileWriter } from '../../shared/domain/files/FileWriter.ts';
import { filetables } from '../../shared/domain/files/filetables.ts';
import { type Cells, cellTexts, valuesOf } from '../../shared/domain/files/rowCells.ts';
import { rowsAfter } from '../../shared/domain/files/storedRows.ts';
import { allOrNone, type Filerow, type Rowoutcome } from '../../shared/domain/files/writeRows.ts';
import type { HuvudmanContext } from '../../shared/domain/HuvudmanContext.ts';
import { Atkomstlage } from '../../shared/domain/huvudman/Atkomstlage.ts';
import { atkomstAv } from '../../shared/domain/huvudman/atkomstAv.ts';
import type { Huvudman } from '../../shared/domain/huvudman/Huvudman.ts';
import { layInData } from '../../shared/domain/huvudman/layInData.ts';
import { huvudmansdomain } from '../../shared/domain/huvudmansdomain.ts';
import { openDatabase } from '../../shared/serve/database/openDatabase.ts';
import { Loaders } from '../../shared/serve/Loaders.ts';
import { natverksfraga } from '../../shared/serve/natverksfraga.ts';
import { huvudmen } from './huvudmen.ts';

jest.setTimeout(60_000);
const folder = mkdtempSync(join(tmpdir(), 'vardnat-sample-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const { entities, migrations } = huvudmansdomain;
const open = (name: string) =>
  openDatabase({ url: `sqlite:${join(folder, name)}`, entities, migrations });

/** The tables in the order in which they name each other, with the role that writes each. */
const written: readonly [string, Roll][] = [
  ['organisation', 'redaktor'],
  ['verksamheter', 'redaktor'],
  ['insatser', 'redaktor'],
  ['uppgifter', 'redaktor'],
  ['spridningar', 'redaktor'],
  ['granskningar', 'revisor'],
  ['rekommendationer', 'revisor'],
  ['atgarder', 'redaktor'],
  ['matvarden', 'redaktor'],
  ['budget', 'ekonom'],
];

/** A row's cells, without what says when it was written. */
function cellsOf(table: Filetable, row: VersioneradRad): Cells {
  const cells = cellTexts(table, { ...valuesOf(table, row), version: null });
  // Confirmed is what a revisor does on a day, and that day is the one on which it is done.
  return 'bekraftad' in cells ? { ...cells, bekraftad: '' } : cells;
}

/** A budget that was decided before anybody wrote here; by whom is not known. */
const decidedUnknown = (row: VersioneradRad) =>
  row.status === 'BESLUTAD' && (row.beslut ?? null) === null;

/** Writes a huvudman's sample rows by the door into an empty database; gives what was refused and how the rows stand. */
async function throughDoor(huvudman: Huvudman) {
  const laid = await open(`${huvudman.id}-laid.sqlite`);
  await layInData(laid, huvudman.data);
  const empty = await open(`${huvudman.id}-empty.sqlite`);
  const { beslutsinstanser } = huvudman.data;
  await layInData(empty, { beslutsinstanser });
  const refused: string[] = [];
  const differing: unknown[] = [];
  for (const [name, roll] of written) {
    const table = filetables[name] as Filetable;
    const all = await rowsAfter(laid.rows, table, null, 10_000);
    const rows = all.filter((row) => !decidedUnknown(row));
    const file = rows.map((row, n): Filerow => ({ rad: n + 2, celler: cellsOf(table, row) }));
    // Of these a beslutsfattare decides or answers.
    const answered = name === 'budget' || name === 'rekommendationer';
    const decides: Roll[] = answered ? [roll, 'beslutsfattare'] : [roll];
    const context: HuvudmanContext = {
      huvudman,
      db: empty,
      nivaer: atkomstAv({}),
      atkomst: new Atkomstlage({}),
      loaders: new Loaders(),
      caller: {
        sub: 'prov',
        huvudman: huvudman.id,
        roller: decides,
        lan: [],
        audience: 'egen',
        gateway: null,
      },
      aktor: 'prov',
      idag: new Date().toISOString().slice(0, 10),
      natverksfraga: natverksfraga(null),
    };
    const tell = ({ celler }: Filerow, outcome: Rowoutcome) => {
      if (outcome.slag !== 'felaktig') return;
      for (const { kolumn, fel } of outcome.fel) {
        refused.push(`${name} ${celler.id ?? ''} ${kolumn}: ${fel}`);
      }
    };
    await allOrNone(context, false, async (inside) => {
      const writer = new FileWriter(inside, table, 'Exempel', tell);
      await writer.write(file);
      await writer.end();
      return { refused: false, result: null };
    });
    const stored = await rowsAfter(empty.rows, table, null, 10_000);
    const asCells = (some: VersioneradRad[]) => some.map((row) => cellsOf(table, row));
    if (JSON.stringify(asCells(stored)) !== JSON.stringify(asCells(rows))) {
      differing.push({ name, stored: asCells(stored), rows: asCells(rows) });
    }
  }
  await Promise.all([laid.close(), empty.close()]);
  return { refused, differing };
}

describe('sample data that a file can hold', () => {
  test.each(huvudmen.map((huvudman) => [huvudman.id, huvudman] as const))(
    'of %s is let in by the door for every write, in named roles, and stands as it was laid in',
    async (_id, huvudman) => {
      const { refused, differing } = await throughDoor(huvudman);
      expect(refused).toEqual([]);
      expect(differing).toEqual([]);
    },
  );
});
