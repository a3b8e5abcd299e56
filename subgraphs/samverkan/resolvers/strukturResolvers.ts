import { groupBy } from '../../../shared/values/groupBy.ts';
import { vardcentraIn } from '../areas.ts';
import { lookups } from '../lookups.ts';
import {
  ansvarsmatris,
  checklistehinder,
  giltig,
  type Matrisfraga,
} from '../rules/underlagsfel.ts';
import type { SamverkanContext as Context } from '../SamverkanContext.ts';
import type {
  Ansvar,
  Avtalsslag,
  Checklista,
  Lagbestammelse,
  Matt,
  Organslag,
  Utsageslag,
} from '../store/rows.generated.ts';
import {
  AnsvarEntity,
  AvtalEntity,
  AvtalsdeltagareEntity,
  ChecklistaEntity,
  MattEntity,
  OrganEntity,
  StrategiEntity,
  UtsagaEntity,
} from '../store/tables.ts';
import { platserForLan } from './avtalsplatsResolvers.ts';
import { rapporterForVardcentrum } from './rapportResolvers.ts';

/** Measures, law, responsibility and checklists. */
export const strukturResolvers = {
  Matt: {
    __resolveReference: ({ id }: { id: string }, context: Context) =>
      lookups.matt(context).load(id),
    eftertradare: ({ eftertradare }: Matt, _args: unknown, context: Context) =>
      eftertradare === null ? null : lookups.matt(context).load(eftertradare),
    foretradare: ({ id }: Matt, _args: unknown, context: Context) =>
      lookups.foretradareOfMatt(context).load(id),
  },
  Ansvar: {
    lagrum: async ({ lagrum }: Ansvar, _args: unknown, context: Context) => {
      const rows = await Promise.all(lagrum.map((id) => lookups.lag(context).load(id)));
      return rows.filter((row) => row !== null);
    },
  },
  Lagbestammelse: {
    __resolveReference: ({ id }: { id: string }, context: Context) => lookups.lag(context).load(id),
    ersattsAv: ({ ersattsAv }: Lagbestammelse, _args: unknown, context: Context) =>
      ersattsAv === null ? null : lookups.lag(context).load(ersattsAv),
  },
  Checklista: {
    __resolveReference: ({ id }: { id: string }, context: Context) =>
      lookups.checklista(context).load(id),
    hinder: ({ rader }: Checklista) => checklistehinder(rader),
  },
};

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
    const where = { ...(lan != null && { lan }), ...(slag != null && { slag }) };
    return db.rows.find(OrganEntity, { where, order: { id: 'ASC' } });
  },
  avtalen: async (_: unknown, { slag, part }: AvtalArguments, { db }: Context) => {
    const agreed =
      part == null
        ? null
        : await db.rows.find(AvtalsdeltagareEntity, { where: { huvudmanId: part } });
    const where = {
      ...(slag != null && { slag }),
      ...(agreed && { id: agreed.map(({ avtalId }) => avtalId) }),
    };
    return db.rows.find(AvtalEntity, { where, order: { id: 'ASC' } });
  },
  obligatoriskaAvtal: (_: unknown, { lan }: { lan: string }, context: Context) =>
    platserForLan(lan, context),
  strategi: (_: unknown, { id }: ById, context: Context) => lookups.strategi(context).load(id),
  strategier: (_: unknown, { lan }: { lan?: string | null }, { db }: Context) =>
    db.rows.find(StrategiEntity, { where: lan == null ? {} : { lan }, order: { id: 'ASC' } }),
  matt: (_: unknown, { id }: ById, context: Context) => lookups.matt(context).load(id),
  mattdefinitioner: async (
    _: unknown,
    { lan, datum }: { lan?: string | null; datum?: string | null },
    { db }: Context,
  ): Promise<Matt[]> => {
    const and = lan == null ? [] : [{ sql: '(t.lan = ? OR t.lan IS NULL)', values: [lan] }];
    const rows = await db.rows.find(MattEntity, { and, order: { id: 'ASC' } });
    return rows.filter((row) => datum == null || giltig(row, datum));
  },
  ansvarsmatris: async (_: unknown, wanted: Matrisfraga, { db }: Context) =>
    ansvarsmatris(await db.rows.find(AnsvarEntity, { order: { id: 'ASC' } }), wanted),
  utsagor: (_: unknown, { slag, amne }: UtsageArguments, { db }: Context) => {
    const where = { ...(slag != null && { slag }), ...(amne != null && { amne }) };
    return db.rows.find(UtsagaEntity, { where, order: { amne: 'ASC', ordning: 'ASC', id: 'ASC' } });
  },
  motsagelser: async (_: unknown, _args: unknown, { db }: Context) => {
    const order = { amne: 'ASC', ordning: 'ASC', id: 'ASC' } as const;
    const rows = await db.rows.find(UtsagaEntity, { where: { motsagerAmne: true }, order });
    return [...groupBy(rows, ({ amne }) => amne)].map(([amne, utsagor]) => ({ amne, utsagor }));
  },
  checklista: (_: unknown, { id }: ById, context: Context) => lookups.checklista(context).load(id),
  checklistor: (_: unknown, _args: unknown, { db }: Context) =>
    db.rows.find(ChecklistaEntity, { order: { id: 'ASC' } }),
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
