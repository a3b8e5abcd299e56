import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';
import { underlagHash } from '../../../shared/domain/beslut/underlagHash.ts';
import {
  column,
  createTables,
  type TableSpec,
  textOptions,
} from '../../../shared/serve/database/createTables.ts';

const { id, varchar, text, integer, bigint, boolean, nullable } = column;
const place = { ...integer(), isPrimary: true };
const one = { ...integer(), default: 1 };

/** The new columns of existing tables. */
const added: Record<string, TableSpec['columns']> = {
  verksamhetsplan: { utgava: one, tidigareStatus: nullable(varchar(20)) },
  planpunkt: { utgava: one, planutgava: one },
  sammantrade: {
    narvaro: nullable(text()),
    paragrafer: nullable(text()),
    protokoll: nullable(varchar(500)),
  },
  inbjudan: { atertagen: nullable(varchar(10)) },
};

const tables: Record<string, TableSpec> = {
  plansteg: {
    columns: {
      planId: id(),
      ordning: place,
      slag: varchar(20),
      organId: varchar(100),
      datum: varchar(10),
      paragraf: varchar(50),
      utgava: integer(),
      punkter: text(),
      sagt: nullable(varchar(1000)),
    },
    indices: { plansteg_organ: ['organId', 'datum'] },
  },
  planpunktsutgava: {
    columns: {
      planpunktId: id(),
      ordning: place,
      utgava: integer(),
      underlagHash: varchar(64),
      nummer: nullable(varchar(20)),
      rubrik: varchar(500),
      aktivitet: nullable(text()),
      kostnad: nullable(bigint()),
      investering: nullable(boolean()),
      finansiering: text(),
      berorda: text(),
      datum: nullable(varchar(10)),
      kalla: text(),
    },
    indices: { planpunktsutgava_hash: ['underlagHash'] },
  },
};

/**
 * Adds a plan's way to a decision: bodies' opinions and decisions, editions of plans and items, meetings with minutes, and
 * withdrawn invitations. Existing items become edition 1 with their present text.
 */
export class Plangang1765100000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [table, columns] of Object.entries(added)) {
      await runner.addColumns(
        table,
        Object.entries(columns).map(([name, spec]) => {
          const isText = spec.type === 'varchar' || spec.type === 'text';
          return new TableColumn({ ...spec, name, ...(isText ? textOptions(runner) : {}) });
        }),
      );
    }
    await createTables(runner, tables);
    await keepWordings(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of Object.keys(tables).reverse()) await runner.dropTable(name);
    for (const [table, columns] of Object.entries(added)) {
      await runner.dropColumns(table, Object.keys(columns));
    }
  }
}

interface Punkt {
  id: string;
  nummer: string | null;
  rubrik: string;
  aktivitet: string | null;
  kostnad: number | string | null;
  investering: number | boolean | null;
  kalla: string;
}

async function keepWordings(runner: QueryRunner): Promise<void> {
  const punkter: Punkt[] = await runner.query(
    'SELECT id, nummer, rubrik, aktivitet, kostnad, investering, kalla FROM planpunkt ORDER BY id',
  );
  const parter: { planpunktId: string; huvudmanId: string; forslag: number | string | null }[] =
    await runner.query(
      'SELECT planpunktId, huvudmanId, forslag FROM planpunktspart ORDER BY huvudmanId',
    );
  for (const { id: planpunkt, nummer, rubrik, aktivitet, investering, kalla, ...rad } of punkter) {
    const own = parter.filter(({ planpunktId }) => planpunktId === planpunkt);
    const kostnad = rad.kostnad === null ? null : Number(rad.kostnad);
    const finansiering = own.flatMap(({ huvudmanId, forslag }) =>
      forslag === null ? [] : [{ part: huvudmanId, belopp: Number(forslag) }],
    );
    const hash = underlagHash({ planpunkt, nummer, rubrik, aktivitet, kostnad, finansiering });
    const berorda = own.map(({ huvudmanId }) => huvudmanId);
    await runner.query(
      `INSERT INTO planpunktsutgava (planpunktId, ordning, utgava, underlagHash, nummer, rubrik, aktivitet, kostnad,
        investering, finansiering, berorda, datum, kalla) VALUES (?, 0, 1, ?, ?, ?, ?, ?, ?, ?, ?, NULL, ?)`,
      [
        planpunkt,
        hash,
        nummer,
        rubrik,
        aktivitet,
        kostnad,
        investering === null ? null : Number(investering),
        JSON.stringify(finansiering),
        JSON.stringify(berorda),
        kalla,
      ],
    );
  }
}
