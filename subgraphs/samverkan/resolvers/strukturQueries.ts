import { type FindOptionsWhere, In, IsNull } from 'typeorm';
import { groupBy } from '../../../shared/values/groupBy.ts';
import { AnsvarEntity } from '../entities/Ansvar.ts';
import { type Avtal, AvtalEntity, AvtalsdeltagareEntity } from '../entities/Avtal.ts';
import { ChecklistaEntity } from '../entities/Checklista.ts';
import { type Matt, MattEntity } from '../entities/Matt.ts';
import { type Organ, OrganEntity } from '../entities/Organ.ts';
import { StrategiEntity } from '../entities/Strategi.ts';
import { type Utsaga, UtsagaEntity } from '../entities/Utsaga.ts';
import type { Avtalsslag, Organslag, Utsageslag } from '../enums.ts';
import { lookups } from '../lookups.ts';
import { ansvarsmatris, type Matrisfraga } from '../rules/ansvarsmatris.ts';
import { giltig } from '../rules/giltig.ts';
import type { SamverkanContext as Context } from '../SamverkanContext.ts';
import { vardcentraIn } from '../vardcentraIn.ts';
import { platserForLan } from './avtalsplatsResolvers.ts';
import { rapporterForVardcentrum } from './rapportResolvers.ts';

interface ById {
  id: string;
}
interface OrganArguments {
  lan?: string | null;
  slag?: Organslag | null;
}
interface AvtalArguments {
  slag?: Avtalsslag | null;
  part?: string | null;
}
interface UtsageArguments {
  slag?: Utsageslag | null;
  amne?: string | null;
}

/** The root fields for bodies, agreements, strategies, measures, responsibility, statements, checklists and reports. */
export const strukturQueries = {
  organen: (_: unknown, { lan, slag }: OrganArguments, { db }: Context) => {
    const where: FindOptionsWhere<Organ> = {};
    if (lan != null) where.lan = lan;
    if (slag != null) where.slag = slag;
    return db.read.find(OrganEntity, { where, order: { id: 'ASC' } });
  },
  avtalen: async (_: unknown, { slag, part }: AvtalArguments, { db }: Context) => {
    const where: FindOptionsWhere<Avtal> = {};
    if (slag != null) where.slag = slag;
    if (part != null) {
      const rows = await db.read.find(AvtalsdeltagareEntity, { where: { huvudmanId: part } });
      where.id = In(rows.map(({ avtalId }) => avtalId));
    }
    return db.read.find(AvtalEntity, { where, order: { id: 'ASC' } });
  },
  obligatoriskaAvtal: (_: unknown, { lan }: { lan: string }, context: Context) =>
    platserForLan(lan, context),
  strategi: (_: unknown, { id }: ById, context: Context) => lookups.strategi(context).load(id),
  strategier: (_: unknown, { lan }: { lan?: string | null }, { db }: Context) =>
    db.read.find(StrategiEntity, { where: lan == null ? {} : { lan }, order: { id: 'ASC' } }),
  matt: (_: unknown, { id }: ById, context: Context) => lookups.matt(context).load(id),
  mattdefinitioner: async (
    _: unknown,
    { lan, datum }: { lan?: string | null; datum?: string | null },
    { db }: Context,
  ): Promise<Matt[]> => {
    const where = lan == null ? {} : [{ lan }, { lan: IsNull() }];
    const rows = await db.read.find(MattEntity, { where, order: { id: 'ASC' } });
    return rows.filter((row) => datum == null || giltig(row, datum));
  },
  ansvarsmatris: async (_: unknown, wanted: Matrisfraga, { db }: Context) =>
    ansvarsmatris(await db.read.find(AnsvarEntity, { order: { id: 'ASC' } }), wanted),
  utsagor: (_: unknown, { slag, amne }: UtsageArguments, { db }: Context) => {
    const where: FindOptionsWhere<Utsaga> = {};
    if (slag != null) where.slag = slag;
    if (amne != null) where.amne = amne;
    return db.read.find(UtsagaEntity, { where, order: { amne: 'ASC', ordning: 'ASC', id: 'ASC' } });
  },
  motsagelser: async (_: unknown, _args: unknown, { db }: Context) => {
    const order = { amne: 'ASC', ordning: 'ASC', id: 'ASC' } as const;
    const rows = await db.read.find(UtsagaEntity, { where: { motsagerAmne: true }, order });
    return [...groupBy(rows, ({ amne }) => amne)].map(([amne, utsagor]) => ({ amne, utsagor }));
  },
  checklista: (_: unknown, { id }: ById, context: Context) => lookups.checklista(context).load(id),
  checklistor: (_: unknown, _args: unknown, { db }: Context) =>
    db.read.find(ChecklistaEntity, { order: { id: 'ASC' } }),
  rapporter: async (
    _: unknown,
    { ar, lan }: { ar: number; lan?: string | null },
    context: Context,
  ) => {
    const vardcentra = await vardcentraIn({ lan }, context);
    const lists = await Promise.all(
      vardcentra.map(({ id }) => rapporterForVardcentrum(id, ar, context)),
    );
    return lists.flat();
  },
};
