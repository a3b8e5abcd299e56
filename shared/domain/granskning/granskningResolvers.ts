import type { MaybePromise } from '../../serve/database/rows/MaybePromise.ts';
import { rowByKey, rowsByParent } from '../../serve/rowLoaders.ts';
import type { HuvudmanContext } from '../HuvudmanContext.ts';
import { VerksamhetEntity } from '../verksamhet/Verksamhet.ts';
import {
  type Atgard,
  AtgardEntity,
  type Granskning,
  GranskningEntity,
  type Rekommendation,
  RekommendationEntity,
} from './Granskning.ts';
import { handelser } from './handelser.ts';
import { dagarForSent, forsenad, rekommendationslage } from './rekommendationslage.ts';

function atgarderOf(context: HuvudmanContext, { id }: Rekommendation): MaybePromise<Atgard[]> {
  return rowsByParent(context, AtgardEntity, 'rekommendation', { id: 'ASC' }).load(id);
}

/**
 * An audit's recommendations in its own order. Null when none is recorded, unless it is known that the audit made none.
 */
async function rekommendationerOf(
  context: HuvudmanContext,
  { id, antalRekommendationer }: Granskning,
): Promise<Rekommendation[] | null> {
  const order = { nummer: 'ASC', id: 'ASC' } as const;
  const rows = await rowsByParent(context, RekommendationEntity, 'granskning', order).load(id);
  return rows.length > 0 || antalRekommendationer === 0 ? rows : null;
}

async function lageOf(context: HuvudmanContext, rekommendation: Rekommendation) {
  return rekommendationslage(rekommendation, await atgarderOf(context, rekommendation));
}

export const granskningResolvers = {
  Granskning: {
    dagarForSent: ({ svarSenast, svarInkom }: Granskning) => dagarForSent(svarSenast, svarInkom),
    rekommendationer: async (granskning: Granskning, _args: unknown, context: HuvudmanContext) => {
      const rows = await rekommendationerOf(context, granskning);
      return rows?.map(({ text }) => text) ?? null;
    },
    rekommendationerna: (granskning: Granskning, _args: unknown, context: HuvudmanContext) =>
      rekommendationerOf(context, granskning),
  },
  Rekommendation: {
    atgarder: (rekommendation: Rekommendation, _args: unknown, context: HuvudmanContext) =>
      atgarderOf(context, rekommendation),
    lage: (rekommendation: Rekommendation, _args: unknown, context: HuvudmanContext) =>
      lageOf(context, rekommendation),
    forsenad: async (rekommendation: Rekommendation, _args: unknown, context: HuvudmanContext) =>
      forsenad(rekommendation.atgardasSenast, await lageOf(context, rekommendation), context.idag),
    handelser: async (rekommendation: Rekommendation, _args: unknown, context: HuvudmanContext) => {
      const [granskning, atgarder] = await Promise.all([
        rowByKey(context, GranskningEntity, 'id').load(rekommendation.granskning),
        atgarderOf(context, rekommendation),
      ]);
      const ids = atgarder.flatMap(({ verksamhetId }) => verksamhetId ?? []);
      const units = await Promise.all(
        ids.map((id) => rowByKey(context, VerksamhetEntity, 'id').load(id)),
      );
      const names = new Map(units.flatMap((unit) => (unit ? [[unit.id, unit.namn]] : [])));
      return handelser(
        context.huvudman.id,
        rekommendation,
        granskning,
        atgarder,
        (id) => names.get(id) ?? null,
      );
    },
  },
};
