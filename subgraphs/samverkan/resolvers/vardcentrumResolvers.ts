import type { Kalla } from '../../../shared/values/kalla.ts';
import { kommunkoder } from '../../../shared/values/kommunkoder.ts';
import { lanOf, planerOfVardcentrum } from '../areas.ts';
import { lookups } from '../lookups.ts';
import type { Deltagarsvar } from '../rules/Deltagarsvar.ts';
import { type Folkmangdssvar, jamforelse } from '../rules/jamforelse.ts';
import { type Orimlig, type Partssumma, sammanstallning } from '../rules/sammanstallning.ts';
import {
  formavvikelser,
  funktionstackning,
  obligatoriskaFunktioner,
} from '../rules/vardcentrumregler.ts';
import type { SamverkanContext as Context } from '../SamverkanContext.ts';
import type { Inbjudan, Vardcentrum } from '../store/rows.generated.ts';
import { type Organ, PartEntity } from '../store/tables.ts';
import { platserForKommuner } from './avtalsplatsResolvers.ts';
import { kommunerMedUppdrag } from './halsouppdragResolvers.ts';
import {
  knownParts,
  kvarvarande,
  namnFor,
  partById,
  partOfRow,
  partsById,
} from './partResolvers.ts';
import { rapporterForVardcentrum } from './rapportResolvers.ts';

/** A vårdcentrum with the participants' own answers, when the gateway brought any (@requires). */
type Answered = Vardcentrum & {
  svar?: Deltagarsvar[] | null;
  folkmangder?: (Folkmangdssvar | null)[] | null;
};

async function invited({ id }: Vardcentrum, context: Context): Promise<string[]> {
  const rows = await lookups.inbjudningarOfVardcentrum(context).load(id);
  return rows.map(({ huvudmanId }) => huvudmanId);
}

/** The invited parties that are still in the network: a sum is complete without those that have left. */
async function invitedMembers(vardcentrum: Vardcentrum, context: Context): Promise<string[]> {
  return kvarvarande(context, await invited(vardcentrum, context));
}

async function organAround({ id }: Vardcentrum, context: Context): Promise<Organ[]> {
  const rows = await lookups.organOfVardcentrum(context).load(id);
  const organ = await Promise.all(rows.map(({ organId }) => lookups.organ(context).load(organId)));
  return organ.filter((one) => one !== null);
}

async function lanOfVardcentrum({ id }: Vardcentrum, context: Context): Promise<string | null> {
  return lanOf(await lookups.kommunerOfVardcentrum(context).load(id));
}

async function sammanstallningOf(vardcentrum: Answered, context: Context) {
  const ids = await invitedMembers(vardcentrum, context);
  const slag = new Map((await knownParts(context, ids)).map((part) => [part.id, part.slag]));
  return sammanstallning(ids, vardcentrum.svar, (id) => slag.get(id) ?? null);
}

/** The kommuner of its län that have joined, which are asked for their population. */
async function kommunerInLan(vardcentrum: Vardcentrum, context: Context): Promise<string[]> {
  const lan = await lanOfVardcentrum(vardcentrum, context);
  if (lan === null) return [];
  const loader = context.loaders.loader<string, string[]>('kommunerInLan', (all) =>
    Promise.all(
      all.map(async (one) => {
        const where = { lan: one, slag: 'KOMMUN' as const, uttradd: null };
        const rows = await context.db.rows.find(PartEntity, { where, order: { id: 'ASC' } });
        return rows.map(({ id }) => id);
      }),
    ),
  );
  return loader.load(lan);
}

/** The source of the demand for functions. No real document makes demands on a made-up place. */
function kravkalla({ kalla }: Vardcentrum): Kalla {
  return {
    dokument: 'Att leda och samordna ett vårdcentrum, rapport, KSN-2021-03167',
    avsnitt: '2.1',
    exempel: kalla?.exempel ?? false,
  };
}

export const vardcentrumResolvers = {
  Vardcentrum: {
    __resolveReference: async (
      {
        id,
        deltagare,
        lanetsKommuner,
      }: {
        id: string;
        deltagare?: Deltagarsvar[] | null;
        lanetsKommuner?: (Folkmangdssvar | null)[] | null;
      },
      context: Context,
    ): Promise<Answered | null> => {
      const row = await lookups.vardcentrum(context).load(id);
      return row && { ...row, svar: deltagare, folkmangder: lanetsKommuner };
    },
    lan: (vardcentrum: Vardcentrum, _args: unknown, context: Context) =>
      lanOfVardcentrum(vardcentrum, context),
    kommunkoder: async ({ id }: Vardcentrum, _args: unknown, context: Context) => {
      const rows = await lookups.kommunerOfVardcentrum(context).load(id);
      return rows.map(({ kommunkod }) => kommunkod);
    },
    deltagare: ({ id }: Vardcentrum, _args: unknown, context: Context) =>
      lookups.inbjudningarOfVardcentrum(context).load(id),
    atertagnaInbjudningar: ({ id }: Vardcentrum, _args: unknown, context: Context) =>
      lookups.atertagnaOfVardcentrum(context).load(id),
    organ: (vardcentrum: Vardcentrum, _args: unknown, context: Context) =>
      organAround(vardcentrum, context),
    planer: async ({ id }: Vardcentrum, { ar }: { ar?: number | null }, context: Context) => {
      const plans = await planerOfVardcentrum(context).load(id);
      return plans.filter((plan) => ar == null || plan.ar === ar);
    },
    avtal: ({ id }: Vardcentrum, _args: unknown, context: Context) =>
      lookups.avtalOfVardcentrum(context).load(id),
    obligatoriskaAvtal: async (vardcentrum: Vardcentrum, _args: unknown, context: Context) => {
      const parties = await knownParts(context, await invited(vardcentrum, context));
      const kommuner = parties.filter(({ slag }) => slag === 'KOMMUN');
      return platserForKommuner(kommuner, context);
    },
    avvikelser: async (vardcentrum: Vardcentrum, _args: unknown, context: Context) => {
      const [ids, organ] = await Promise.all([
        invited(vardcentrum, context),
        organAround(vardcentrum, context),
      ]);
      const known = new Map((await knownParts(context, ids)).map((part) => [part.id, part]));
      const inbjudna = ids.map((id) => known.get(id) ?? { namn: id, slag: null });
      return formavvikelser(vardcentrum.samverkansform, inbjudna, organ);
    },
    rapporter: ({ id }: Vardcentrum, { ar }: { ar: number }, context: Context) =>
      rapporterForVardcentrum(id, ar, context),
    halsouppdrag: async ({ id }: Vardcentrum, _args: unknown, context: Context) => {
      const rows = await lookups.kommunerOfVardcentrum(context).load(id);
      return rows.flatMap(({ kommunkod }) => kommunerMedUppdrag({ kommunkod }));
    },
    lanetsKommuner: async (vardcentrum: Vardcentrum, _args: unknown, context: Context) =>
      (await kommunerInLan(vardcentrum, context)).map((id) => ({ id })),
    jamforelse: async (vardcentrum: Answered, { ar }: { ar: number }, context: Context) => {
      const [inbjudna, kommuner, lan, tillfragade] = await Promise.all([
        invitedMembers(vardcentrum, context),
        lookups.kommunerOfVardcentrum(context).load(vardcentrum.id),
        lanOfVardcentrum(vardcentrum, context),
        kommunerInLan(vardcentrum, context),
      ]);
      const { svar, folkmangder, helaKommuner } = vardcentrum;
      return jamforelse(
        {
          ar,
          inbjudna,
          svar,
          summor: await sammanstallningOf(vardcentrum, context),
          tackning: funktionstackning(obligatoriskaFunktioner(lan), inbjudna, svar),
          kommuner: kommuner.map(({ kommunkod }) => ({
            kommunkod,
            namn: kommunkoder.get(kommunkod)?.namn ?? kommunkod,
          })),
          helaKommuner,
          tillfragade,
          folkmangder,
        },
        await namnFor(context, inbjudna),
      );
    },
    funktionstackning: async (vardcentrum: Answered, _args: unknown, context: Context) => {
      const obligatoriska = obligatoriskaFunktioner(await lanOfVardcentrum(vardcentrum, context));
      const inbjudna = await invitedMembers(vardcentrum, context);
      return funktionstackning(obligatoriska, inbjudna, vardcentrum.svar).map((one) => ({
        ...one,
        kravkalla: one.obligatorisk ? kravkalla(vardcentrum) : null,
      }));
    },
    sammanstallning: (vardcentrum: Answered, _args: unknown, context: Context) =>
      sammanstallningOf(vardcentrum, context),
  },
  Deltagande: {
    __resolveReference: async (
      { vardcentrumId, huvudmanId }: { vardcentrumId: string; huvudmanId: string },
      context: Context,
    ) => {
      const rows = await lookups.inbjudningarOfVardcentrum(context).load(vardcentrumId);
      return rows.find((row) => row.huvudmanId === huvudmanId) ?? null;
    },
    part: partOfRow,
    vardcentrum: ({ vardcentrumId }: Inbjudan, _args: unknown, context: Context) =>
      lookups.vardcentrum(context).load(vardcentrumId),
    inbjudanKalla: ({ kalla }: Inbjudan) => kalla,
  },
  AtertagenInbjudan: { part: partOfRow },
  Funktionstackning: { leverantorer: partsIn('leverantorer') },
  Sammanstallning: {
    svarade: partsIn('svarade'),
    saknas: partsIn('saknas'),
    betalareOkand: partsIn('betalareOkand'),
  },
  Partssumma: {
    part: ({ part }: Partssumma, _args: unknown, context: Context) => partById(context, part),
  },
  Summa: { parter: partsIn('parter') },
  OrimligUppgift: {
    part: ({ part }: Orimlig, _args: unknown, context: Context) => partById(context, part),
  },
};

function partsIn<Field extends string>(field: Field) {
  return (row: Record<Field, string[]>, _args: unknown, context: Context) =>
    partsById(context, row[field]);
}
