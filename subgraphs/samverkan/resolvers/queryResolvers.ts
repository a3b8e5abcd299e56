import type { Huvudmanslag } from '../../../shared/contract/enums.ts';
import { type AreaArguments, planerOfVardcentrum, planOrder, vardcentraIn } from '../areas.ts';
import { lookups } from '../lookups.ts';
import type { SamverkanContext as Context } from '../SamverkanContext.ts';
import type { Dokumentslag } from '../store/rows.generated.ts';
import {
  DokumentEntity,
  PartEntity,
  PlankommunEntity,
  VerksamhetsplanEntity,
} from '../store/tables.ts';
import { kommunerMedUppdrag } from './halsouppdragResolvers.ts';
import { lydelseMed } from './planpunktResolvers.ts';
import { strukturQueries } from './strukturResolvers.ts';

interface ById {
  id: string;
}
interface PartArguments {
  slag?: Huvudmanslag | null;
  lan?: string | null;
  uttradda?: boolean | null;
}
interface PlanArguments {
  ar?: number | null;
  kommunkod?: string | null;
  vardcentrumId?: string | null;
}

export const queryResolvers = {
  Query: {
    part: (_: unknown, { id }: ById, context: Context) => lookups.part(context).load(id),
    parter: (_: unknown, { slag, lan, uttradda }: PartArguments, { db }: Context) => {
      const where = {
        ...(slag != null && { slag }),
        ...(lan != null && { lan }),
        ...(!uttradda && { uttradd: null }),
      };
      return db.rows.find(PartEntity, { where, order: { id: 'ASC' } });
    },
    vardcentrum: (_: unknown, { id }: ById, context: Context) =>
      lookups.vardcentrum(context).load(id),
    vardcentra: (_: unknown, area: AreaArguments, context: Context) => vardcentraIn(area, context),
    halsouppdrag: (_: unknown, area: AreaArguments) => kommunerMedUppdrag(area),
    avtal: (_: unknown, { id }: ById, context: Context) => lookups.avtal(context).load(id),
    verksamhetsplan: (_: unknown, { id }: ById, context: Context) => lookups.plan(context).load(id),
    planpunkt: (_: unknown, { id }: ById, context: Context) => lookups.punkt(context).load(id),
    planpunktsutgava: (
      _: unknown,
      { planpunktId, underlagHash }: { planpunktId: string; underlagHash: string },
      context: Context,
    ) => lydelseMed(planpunktId, underlagHash, context),
    indikator: (_: unknown, { id }: ById, context: Context) => lookups.indikator(context).load(id),
    verksamhetsplaner: (_: unknown, wanted: PlanArguments, context: Context) =>
      plansFor(wanted, context),
    dokument: (_: unknown, { slag }: { slag?: Dokumentslag | null }, { db }: Context) =>
      db.rows.find(DokumentEntity, { where: slag == null ? {} : { slag }, order: { id: 'ASC' } }),
    dokumentet: (_: unknown, { id }: ById, context: Context) => lookups.dokument(context).load(id),
    organ: (_: unknown, { id }: ById, context: Context) => lookups.organ(context).load(id),
    ...strukturQueries,
  },
};

async function plansFor({ ar, kommunkod, vardcentrumId }: PlanArguments, context: Context) {
  const { rows } = context.db;
  const areas =
    kommunkod == null ? null : await rows.find(PlankommunEntity, { where: { kommunkod } });
  const ids = areas?.map(({ planId }) => planId);
  if (vardcentrumId != null) {
    const plans = await planerOfVardcentrum(context).load(vardcentrumId);
    return plans.filter(
      (plan) => (ar == null || plan.ar === ar) && (!ids || ids.includes(plan.id)),
    );
  }
  const where = { ...(ar != null && { ar }), ...(ids && { id: ids }) };
  return rows.find(VerksamhetsplanEntity, { where, order: planOrder });
}
