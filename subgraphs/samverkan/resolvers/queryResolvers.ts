import { type FindOptionsWhere, In, IsNull } from 'typeorm';
import type { Huvudmanslag } from '../../../shared/contract/enums.ts';
import { DokumentEntity } from '../entities/Dokument.ts';
import { PartEntity } from '../entities/Part.ts';
import {
  PlankommunEntity,
  type Verksamhetsplan,
  VerksamhetsplanEntity,
} from '../entities/Verksamhetsplan.ts';
import type { Dokumentslag } from '../enums.ts';
import { lookups } from '../lookups.ts';
import { planerOfVardcentrum, planOrder } from '../planerOfVardcentrum.ts';
import type { RegisteredPart } from '../RegisteredPart.ts';
import type { SamverkanContext as Context } from '../SamverkanContext.ts';
import { type AreaArguments, vardcentraIn } from '../vardcentraIn.ts';
import { kommunerMedUppdrag } from './halsouppdragResolvers.ts';
import { strukturQueries } from './strukturQueries.ts';

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
      const where: FindOptionsWhere<RegisteredPart> = {};
      if (slag != null) where.slag = slag;
      if (lan != null) where.lan = lan;
      if (!uttradda) where.uttradd = IsNull();
      return db.read.find(PartEntity, { where, order: { id: 'ASC' } });
    },
    vardcentrum: (_: unknown, { id }: ById, context: Context) =>
      lookups.vardcentrum(context).load(id),
    vardcentra: (_: unknown, area: AreaArguments, context: Context) => vardcentraIn(area, context),
    halsouppdrag: (_: unknown, area: AreaArguments) => kommunerMedUppdrag(area),
    avtal: (_: unknown, { id }: ById, context: Context) => lookups.avtal(context).load(id),
    verksamhetsplan: (_: unknown, { id }: ById, context: Context) => lookups.plan(context).load(id),
    planpunkt: (_: unknown, { id }: ById, context: Context) => lookups.punkt(context).load(id),
    indikator: (_: unknown, { id }: ById, context: Context) => lookups.indikator(context).load(id),
    verksamhetsplaner: (_: unknown, wanted: PlanArguments, context: Context) =>
      plansFor(wanted, context),
    dokument: (_: unknown, { slag }: { slag?: Dokumentslag | null }, { db }: Context) =>
      db.read.find(DokumentEntity, { where: slag == null ? {} : { slag }, order: { id: 'ASC' } }),
    dokumentet: (_: unknown, { id }: ById, context: Context) => lookups.dokument(context).load(id),
    organ: (_: unknown, { id }: ById, context: Context) => lookups.organ(context).load(id),
    ...strukturQueries,
  },
};

async function plansFor({ ar, kommunkod, vardcentrumId }: PlanArguments, context: Context) {
  const { read } = context.db;
  const areas =
    kommunkod == null ? null : await read.find(PlankommunEntity, { where: { kommunkod } });
  const ids = areas?.map(({ planId }) => planId);
  if (vardcentrumId != null) {
    const plans = await planerOfVardcentrum(context).load(vardcentrumId);
    return plans.filter(
      (plan) => (ar == null || plan.ar === ar) && (!ids || ids.includes(plan.id)),
    );
  }
  const where: FindOptionsWhere<Verksamhetsplan> = {};
  if (ar != null) where.ar = ar;
  if (ids) where.id = In(ids);
  return read.find(VerksamhetsplanEntity, { where, order: planOrder });
}
