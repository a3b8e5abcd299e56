import type { Deltagandestatus } from '../../contract/enums.ts';
import { andThen, type MaybePromise } from '../../serve/database/rows/MaybePromise.ts';
import { valuesOf, whereOf } from '../../serve/database/rows/Rows.ts';
import { shapeOf } from '../../serve/database/rows/shapeOf.ts';
import { dagenEfter } from '../../values/datum.ts';
import { groupBy } from '../../values/groupBy.ts';
import { budgetarOf, enhetsnamn, tillAndrasEnheter } from '../budget/budgetLoaders.ts';
import { arspengar, betalare, enhetspengar } from '../budget/pengar.ts';
import { concept } from '../concepts.ts';
import type { HuvudmanContext } from '../HuvudmanContext.ts';
import { andradOf, narDagenKom, senast } from '../huvudman/radfalt.ts';
import { matvardenOf } from '../matvarde/matvardenOf.ts';
import { ownedEntity } from '../ownedEntity.ts';
import { columnsFor } from '../readNeeds.ts';
import { type Verksamhet, VerksamhetEntity } from '../verksamhet/Verksamhet.ts';
import {
  type VerksamhetPageArgs,
  verksamhetConnection,
} from '../verksamhet/verksamhetConnection.ts';
import { unitConditions, type VerksamhetFilter } from '../verksamhet/verksamhetFilter.ts';
import { fetchUnder, verksamhetsfunktionerOf } from '../verksamhet/verksamhetLoaders.ts';
import { type Deltagande, DeltagandeEntity, DeltagandeverksamhetEntity } from './Deltagande.ts';
import { deltagandestatus } from './deltagandestatus.ts';
import {
  mottagningstider,
  sammanfattaFunktioner,
  summeraBelagda,
  summeraVardplatser,
  telefonmatt,
} from './nyckeltal.ts';

/**
 * Loads the units that the huvudman brings into a vårdcentrum, in order of id, with the selected fields under them. One
 * statement serves all of a tick.
 */
function verksamheterOf(
  context: HuvudmanContext,
  { vardcentrumId }: Deltagande,
  filter?: VerksamhetFilter | null,
): MaybePromise<Verksamhet[]> {
  const { db, loaders, idag } = context;
  const name = `deltagandeverksamhet${JSON.stringify(filter ?? null)}`;
  const loader = loaders.loader<string, Verksamhet[]>(name, (vardcentrumIds) => {
    const shape = shapeOf(VerksamhetEntity, columnsFor(context, 'Verksamhet'));
    const conditions = [
      db.rows.among('d.vardcentrumId', vardcentrumIds),
      ...unitConditions(filter, idag),
    ];
    const sql = `SELECT d.vardcentrumId, t.id, ${shape.list} FROM deltagandeverksamhet d JOIN ${shape.table} t ON t.id = d.verksamhetId${whereOf(conditions)} ORDER BY t.id`;
    return andThen(db.rows.query(sql, valuesOf(conditions)), (found) => {
      // The statement gives a unit once for each of its vårdcentra. It becomes one row.
      const units = new Map<unknown, Verksamhet>();
      for (const values of found) {
        if (!units.has(values[1])) units.set(values[1], shape.row(values, 2));
      }
      const byVardcentrum = groupBy(found, ([of]) => of);
      const given = vardcentrumIds.map((id) =>
        (byVardcentrum.get(id) ?? []).map(([, unit]) => units.get(unit) as Verksamhet),
      );
      return andThen(fetchUnder(context, [...units.values()]), () => given);
    });
  });
  return loader.load(vardcentrumId);
}

const ids = (units: readonly Verksamhet[]) => units.map(({ id }) => id);

export const deltagandeResolvers = {
  Deltagande: {
    ...ownedEntity(DeltagandeEntity, 'vardcentrumId'),
    andrad: async (participation: Deltagande, _args: unknown, context: HuvudmanContext) => {
      const units = await verksamheterOf(context, participation);
      const { vardcentrumId, status, till } = participation;
      return senast(
        await andradOf(context, concept('Deltagande')).load(vardcentrumId),
        status === 'ACCEPTERAT' && till !== null
          ? narDagenKom(dagenEfter(till), context.idag)
          : null,
        ...(await Promise.all(
          ids(units).map((id) => andradOf(context, concept('Verksamhet')).load(id)),
        )),
      );
    },
    status: (participation: Deltagande, _args: unknown, { idag }: HuvudmanContext) =>
      deltagandestatus(participation, idag),
    verksamheter: (
      participation: Deltagande,
      { filter }: { filter?: VerksamhetFilter | null },
      context: HuvudmanContext,
    ) => verksamheterOf(context, participation, filter),
    verksamhetssida: (
      { vardcentrumId }: Deltagande,
      { filter, ...page }: VerksamhetPageArgs,
      context: HuvudmanContext,
    ) => verksamhetConnection(context, { ...page, filter, deltagande: vardcentrumId }),
    budgetar: async (
      participation: Deltagande,
      { ar }: { ar?: number | null },
      context: HuvudmanContext,
    ) => budgetarOf(context, ids(await verksamheterOf(context, participation)), ar),
    nyckeltal: (participation: Deltagande) => participation,
  },
  Nyckeltal: {
    huvudmanId: (_participation: Deltagande, _args: unknown, { huvudman }: HuvudmanContext) =>
      huvudman.id,
    funktioner: async (participation: Deltagande, _args: unknown, context: HuvudmanContext) => {
      const units = await verksamheterOf(context, participation);
      const functions = await verksamhetsfunktionerOf(context).loadMany(ids(units));
      return sammanfattaFunktioner(functions.flat());
    },
    vardplatser: async (participation: Deltagande, _args: unknown, context: HuvudmanContext) =>
      summeraVardplatser(await verksamheterOf(context, participation)),
    belagdaVardplatser: async (
      participation: Deltagande,
      _args: unknown,
      context: HuvudmanContext,
    ) => summeraBelagda(await verksamheterOf(context, participation)),
    budgetar: async (participation: Deltagande, _args: unknown, context: HuvudmanContext) => {
      const units = await verksamheterOf(context, participation);
      return arspengar(await budgetarOf(context, ids(units)));
    },
    delade: async (participation: Deltagande, _args: unknown, context: HuvudmanContext) => {
      const units = await verksamheterOf(context, participation);
      const [links, participations] = await Promise.all([
        context.db.rows.find(DeltagandeverksamhetEntity, { where: { verksamhetId: ids(units) } }),
        context.db.rows.find(DeltagandeEntity),
      ]);
      const counts = new Set(
        participations
          .filter((one) => deltagandestatus(one, context.idag) === 'ACCEPTERAT')
          .map(({ vardcentrumId }) => vardcentrumId),
      );
      const others = links.filter(
        ({ vardcentrumId }) =>
          vardcentrumId !== participation.vardcentrumId && counts.has(vardcentrumId),
      );
      const shared = [...new Set(others.map(({ verksamhetId }) => verksamhetId))];
      return arspengar(await budgetarOf(context, shared)).map(({ ar }) => ar);
    },
    mottagningar: async (participation: Deltagande, _args: unknown, context: HuvudmanContext) => {
      const units = await verksamheterOf(context, participation);
      const values = await Promise.all(
        units.map(({ id }) => matvardenOf(context, id, { matt: telefonmatt })),
      );
      const of = new Map(units.map(({ id }, n) => [id, values[n] ?? []]));
      return mottagningstider(units, (id) => of.get(id) ?? []);
    },
    odelade: async (participation: Deltagande, _args: unknown, context: HuvudmanContext) => {
      const units = await verksamheterOf(context, participation);
      const whole = units.filter(({ samfinansiering }) => samfinansiering === null);
      return enhetspengar(await budgetarOf(context, ids(whole)), ({ verksamhetId }) =>
        enhetsnamn(context.huvudman.id, verksamhetId ?? ''),
      );
    },
    tillAndra: async (_participation: Deltagande, _args: unknown, context: HuvudmanContext) =>
      enhetspengar(await tillAndrasEnheter(context), ({ annansVerksamhet }) => annansVerksamhet),
    betalare: async (participation: Deltagande, _args: unknown, context: HuvudmanContext) => {
      const units = await verksamheterOf(context, participation);
      const andelarOf = new Map(units.map((unit) => [unit.id, unit.samfinansiering?.andelar]));
      const rader = await budgetarOf(context, ids(units));
      return betalare(
        context.huvudman.id,
        rader.map((rad) => ({ ...rad, andelar: andelarOf.get(rad.verksamhetId ?? '') ?? null })),
      );
    },
  },
};

/** The owner's own view of its answers to invitations. */
export const deltagandeQueries = {
  deltaganden: async (
    _parent: unknown,
    { status }: { status?: Deltagandestatus | null },
    { db, idag }: HuvudmanContext,
  ) => {
    const rows = await db.rows.find(DeltagandeEntity, { order: { vardcentrumId: 'ASC' } });
    // Today's status depends on the last day, so the database cannot filter by it.
    return status == null ? rows : rows.filter((row) => deltagandestatus(row, idag) === status);
  },

  inbjudningar: async (
    _parent: unknown,
    _args: unknown,
    { db, idag, huvudman, natverksfraga }: HuvudmanContext,
  ) => {
    const [asked, rows] = await Promise.all([
      natverksfraga.inbjudningar(huvudman.id),
      db.rows.find(DeltagandeEntity),
    ]);
    if (!asked.svarade) {
      const anmarkning = `Inbjudningarna kunde inte hämtas: ${asked.orsak}. Försök igen.`;
      return { inbjudningar: null, anmarkning };
    }
    const svarOf = new Map(rows.map((row) => [row.vardcentrumId, deltagandestatus(row, idag)]));
    const inbjudningar = (asked.varde ?? []).map((one) => ({
      ...one,
      svar: svarOf.get(one.vardcentrumId) ?? 'OBESVARAT',
    }));
    return { inbjudningar, anmarkning: null };
  },
};
