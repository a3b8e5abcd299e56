import { readFileSync } from 'node:fs';
import { EntitySchema, type MigrationInterface, type QueryRunner } from 'typeorm';
import type { HuvudmanContext } from '../../shared/domain/HuvudmanContext.ts';
import type { Tillagg } from '../../shared/domain/tillagg/Tillagg.ts';
import { VerksamhetEntity } from '../../shared/domain/verksamhet/Verksamhet.ts';
import { column, createTables } from '../../shared/serve/database/createTables.ts';
import { layIn } from '../../shared/serve/database/layIn.ts';
import { rowByKey } from '../../shared/serve/rowLoaders.ts';
import { kronor, type Ore } from '../../shared/values/belopp.ts';
import type { Kalla } from '../../shared/values/kalla.ts';
import { oreColumn } from '../../shared/values/oreColumn.ts';
import { exempelOm } from '../underlag/kallor.ts';

/** Housing for the elderly that the kommun lets. `hemsjukvard` is the id of one of its own verksamheter. */
export interface Trygghetsboende {
  id: string;
  namn: string;
  postort: string | null;
  antalLagenheter: number | null;
  ledigaLagenheter: number | null;
  /** YYYY-MM-DD. */
  raknat: string | null;
  hyraFran: Ore | null;
  hemsjukvard: string | null;
  kalla: Kalla;
}

export const TrygghetsboendeEntity = new EntitySchema<Trygghetsboende>({
  name: 'tierp_trygghetsboende',
  columns: {
    id: { type: 'varchar', length: 100, primary: true },
    namn: { type: 'varchar', length: 200 },
    postort: { type: 'varchar', length: 100, nullable: true },
    antalLagenheter: { type: 'integer', nullable: true },
    ledigaLagenheter: { type: 'integer', nullable: true },
    raknat: { type: 'varchar', length: 10, nullable: true },
    hyraFran: { type: 'bigint', nullable: true, transformer: oreColumn },
    hemsjukvard: { type: 'varchar', length: 100, nullable: true },
    kalla: { type: 'simple-json' },
  },
});

const { id, varchar, text, integer, bigint, nullable } = column;

/** The table of Tierp's trygghetsboenden. */
class Trygghetsboenden1764500000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, {
      tierp_trygghetsboende: {
        columns: {
          id: id(),
          namn: varchar(200),
          postort: nullable(varchar(100)),
          antalLagenheter: nullable(integer()),
          ledigaLagenheter: nullable(integer()),
          raknat: nullable(varchar(10)),
          hyraFran: nullable(bigint()),
          hemsjukvard: nullable(varchar(100)),
          kalla: text(),
        },
      },
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('tierp_trygghetsboende');
  }
}

const kalla = exempelOm('Inget dokument anger kommunens trygghetsboenden');

/** The kommun's first rows. */
export const trygghetsboenden: Trygghetsboende[] = [
  {
    id: 'skutskarsvagen',
    namn: 'Trygghetsboendet Skutskärsvägen (exempel)',
    postort: 'Tierp',
    antalLagenheter: 24,
    ledigaLagenheter: 2,
    raknat: '2026-03-01',
    hyraFran: kronor(6_450),
    hemsjukvard: 'hemsjukvard',
    kalla,
  },
  {
    id: 'soderfors',
    namn: 'Trygghetsboendet i Söderfors (exempel)',
    postort: 'Söderfors',
    antalLagenheter: 12,
    ledigaLagenheter: 0,
    raknat: '2026-03-01',
    hyraFran: kronor(5_900),
    hemsjukvard: 'hemsjukvard',
    kalla,
  },
  {
    id: 'orbyhus',
    namn: 'Trygghetsboendet i Örbyhus (exempel)',
    postort: 'Örbyhus',
    antalLagenheter: 16,
    ledigaLagenheter: null,
    raknat: null,
    hyraFran: null,
    hemsjukvard: 'hemsjukvard',
    kalla,
  },
];

/** Tierps kommun's extension of the contract: its trygghetsboenden, which are not units of care. */
export const tillagg: Tillagg = {
  sdl: readFileSync(new URL('trygghetsboenden.graphql', import.meta.url), 'utf8'),
  entities: [TrygghetsboendeEntity],
  migrations: [Trygghetsboenden1764500000000],
  layIn: (db) => layIn(db, [[TrygghetsboendeEntity, trygghetsboenden]], async () => {}),
  resolvers: {
    Query: {
      tierp_trygghetsboenden: (
        _parent: unknown,
        { ledigt }: { ledigt?: boolean | null },
        { db }: HuvudmanContext,
      ) =>
        db.rows.find(TrygghetsboendeEntity, {
          and: ledigt ? [{ sql: 't.ledigaLagenheter > ?', values: [0] }] : [],
          order: { id: 'ASC' },
        }),
    },
    Tierp_Trygghetsboende: {
      hemsjukvard: (boende: Trygghetsboende, _args: unknown, context: HuvudmanContext) =>
        boende.hemsjukvard === null
          ? null
          : rowByKey(context, VerksamhetEntity, 'id').load(boende.hemsjukvard),
    },
  },
};
