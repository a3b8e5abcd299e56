import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from '@jest/globals';
import type { EntitySchema } from 'typeorm';
import type { Roll } from '../../shared/access/Caller.ts';
import type { VersioneradRad } from '../../shared/change/Rad.ts';
import { partEntityOf } from '../../shared/concept/entityOf.ts';
import type { Filetable } from '../../shared/domain/files/Filetable.ts';
import { type Cells, cellTexts, valuesOf } from '../../shared/domain/files/rowCells.ts';
import { storedRows } from '../../shared/domain/files/storedRows.ts';
import { allOrNone, rowKey, writeRows } from '../../shared/domain/files/writeRows.ts';
import type { HuvudmanContext } from '../../shared/domain/HuvudmanContext.ts';
import { Atkomstlage } from '../../shared/domain/huvudman/Atkomstlage.ts';
import { atkomstAv } from '../../shared/domain/huvudman/atkomstAv.ts';
import { huvudmansdomain } from '../../shared/domain/huvudmansdomain.ts';
import type { Database } from '../../shared/serve/database/Database.ts';
import { openDatabase } from '../../shared/serve/database/openDatabase.ts';
import type { Writer } from '../../shared/serve/database/rows/Writer.ts';
import { Loaders } from '../../shared/serve/Loaders.ts';
import { natverksfraga } from '../../shared/serve/natverksfraga.ts';
import { huvudman } from '../../subgraphs/habo.ts';

const tableOf = (name: string) =>
  huvudmansdomain.entities.find(({ options }) => options.name === name) as EntitySchema;

/** A database of the file's own, in which rows are tried and nothing is kept. */
export function ownDatabase() {
  const folder = mkdtempSync(join(tmpdir(), 'vardnat-rader-'));
  let db: Database;
  beforeAll(async () => {
    const { entities, migrations } = huvudmansdomain;
    db = await openDatabase({ url: `sqlite:${join(folder, 'prov.sqlite')}`, entities, migrations });
  });
  afterAll(async () => {
    await db.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const context = (roller: readonly Roll[]): HuvudmanContext => ({
    huvudman,
    db,
    nivaer: atkomstAv({}),
    atkomst: new Atkomstlage({}),
    loaders: new Loaders(),
    caller: {
      sub: 'prov',
      huvudman: huvudman.id,
      roller,
      lan: [],
      audience: 'egen',
      gateway: null,
    },
    aktor: 'prov',
    idag: new Date().toISOString().slice(0, 10),
    natverksfraga: natverksfraga(null),
  });

  return {
    /**
     * What becomes of a row of a file when `fore` is stored under its key, with the row as it then stands; `beside` are
     * rows that it refers to, by table.
     */
    tryRow: (
      table: Filetable,
      celler: Cells,
      fore: VersioneradRad | null,
      {
        roller = ['admin'],
        beside = {},
      }: { roller?: readonly Roll[]; beside?: Record<string, object> } = {},
    ) =>
      allOrNone(context(roller), true, async (inside) => {
        const { entity } = table.kind;
        const manager = inside.db.rows as Writer;
        for (const [name, row] of Object.entries(beside)) {
          await manager.insert(tableOf(name), row);
        }
        if (fore) {
          await manager.insert(entity, fore);
          for (const { name, part } of table.concept.fields) {
            if (!part) continue;
            const items = (fore[name] as object[]).map((item, ordning) => ({
              ...item,
              [part.parent]: fore.id,
              ordning,
            }));
            await manager.insert(partEntityOf(table.concept, name), items);
          }
        }
        const [outcome] = await writeRows(inside, table, [{ rad: 2, celler }], 'Prov');
        const key = rowKey(table, celler);
        const stored = await storedRows(manager, table, key ? [key] : []);
        const [efter] = [...stored.values()];
        return { refused: false, result: { ...outcome, efter } };
      }),
    /** A row's cells as it is exported. */
    cells: (table: Filetable, row: VersioneradRad) => cellTexts(table, valuesOf(table, row)),
  };
}
