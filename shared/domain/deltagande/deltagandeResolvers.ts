import { groupBy } from '../../values/groupBy.ts';
import { budgetarOf } from '../budget/budgetLoaders.ts';
import type { HuvudmanContext } from '../HuvudmanContext.ts';
import { ownedEntity } from '../ownedEntity.ts';
import { type Verksamhet, VerksamhetEntity } from '../verksamhet/Verksamhet.ts';
import { filterVerksamheter, type VerksamhetFilter } from '../verksamhet/verksamhetFilter.ts';
import { verksamhetsfunktionerOf } from '../verksamhet/verksamhetLoaders.ts';
import { type Deltagande, DeltagandeEntity } from './Deltagande.ts';
import { deltagandestatus } from './deltagandestatus.ts';
import {
  sammanfattaFunktioner,
  summeraBelagda,
  summeraBudgetar,
  summeraVardplatser,
} from './nyckeltal.ts';

/** Loads the units that the huvudman brings into a vårdcentrum, in order of id: one statement for all of a tick. */
function verksamheterOf(
  { db, loaders, idag }: HuvudmanContext,
  { vardcentrumId }: Deltagande,
  filter?: VerksamhetFilter | null,
): Promise<Verksamhet[]> {
  const name = `deltagandeverksamhet${JSON.stringify(filter ?? null)}`;
  return loaders
    .loader<string, Verksamhet[]>(name, async (vardcentrumIds) => {
      const query = db.read
        .createQueryBuilder(VerksamhetEntity, 'v')
        .innerJoin('deltagandeverksamhet', 'd', 'd.verksamhetId = v.id')
        .addSelect('d.vardcentrumId', 'd_vardcentrumId')
        .where('d.vardcentrumId IN (:...vardcentrumIds)', { vardcentrumIds })
        .orderBy('v.id', 'ASC');
      // A unit comes once for each vårdcentrum that it is in, and as one entity.
      const { entities, raw } = await filterVerksamheter(query, filter, idag).getRawAndEntities<{
        v_id: string;
        d_vardcentrumId: string;
      }>();
      const unitOf = new Map(entities.map((unit) => [unit.id, unit]));
      const byVardcentrum = groupBy(raw, (row) => row.d_vardcentrumId);
      return vardcentrumIds.map((id) =>
        (byVardcentrum.get(id) ?? []).map((row) => unitOf.get(row.v_id) as Verksamhet),
      );
    })
    .load(vardcentrumId);
}

const ids = (units: readonly Verksamhet[]) => units.map(({ id }) => id);

export const deltagandeResolvers = {
  Deltagande: {
    ...ownedEntity(DeltagandeEntity, 'vardcentrumId'),
    status: (participation: Deltagande, _args: unknown, { idag }: HuvudmanContext) =>
      deltagandestatus(participation, idag),
    verksamheter: (
      participation: Deltagande,
      { filter }: { filter?: VerksamhetFilter | null },
      context: HuvudmanContext,
    ) => verksamheterOf(context, participation, filter),
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
      return sammanfattaFunktioner(
        functions.flatMap((rows) => {
          if (rows instanceof Error) throw rows;
          return rows;
        }),
      );
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
      return summeraBudgetar(await budgetarOf(context, ids(units)));
    },
  },
};
