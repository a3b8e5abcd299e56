import { fordela } from '../../../shared/domain/budget/pengar.ts';
import { type Ore, parseBelopp } from '../../../shared/values/belopp.ts';
import { sharesOf } from '../avtalshash.ts';
import { lookups } from '../lookups.ts';
import { underlagHashOf } from '../planunderlag.ts';
import { type Enhetssvar, svarPerPart } from '../rules/Deltagarsvar.ts';
import {
  type Finansieringslage,
  finansieringslage,
  finansieringstext,
  nagotExempel,
  type Partsunderlag,
} from '../rules/finansiering.ts';
import { type Beslutssvar, beslutPerPart } from '../rules/plan/planlage.ts';
import type { SamverkanContext as Context } from '../SamverkanContext.ts';
import type { Avtal, Planpunkt } from '../store/rows.generated.ts';
import { namnFor, partById } from './partResolvers.ts';

/** Money in a party's answer. Amounts are decimal strings. */
interface Arspengar {
  ar: number;
  belopp: string;
  utfall?: string | null;
  exempel?: boolean | null;
}

interface Pengasvar {
  pengar?: {
    huvudmanId?: string | null;
    kostnader?: readonly Arspengar[] | null;
    beslutat?: readonly Arspengar[] | null;
    enheter?: readonly string[] | null;
    tillEnheter?: readonly Enhetssvar[] | null;
  } | null;
}

/** An item and an agreement with the parties' own answers, when the gateway brought any (@requires). */
type Punktsvar = Beslutssvar & Pengasvar & { belopp?: string | null };
type AnsweredPunkt = Planpunkt & { svar?: (Punktsvar | null)[] | null };
type AnsweredAvtal = Avtal & { svar?: (Pengasvar | null)[] | null };

const ore = (belopp: string | null | undefined): Ore | null =>
  belopp == null ? null : parseBelopp(belopp);

function moneyOf(rows: readonly Arspengar[] | null | undefined, ar: number) {
  const row = rows?.find((one) => one.ar === ar);
  return { belopp: ore(row?.belopp), utfall: ore(row?.utfall), exempel: row?.exempel ?? null };
}

/**
 * A party's money for an agreement in a year: its budgets that name the agreement, and those that name one of its units. The
 * outcome is null unless it is known for all of them.
 */
function moneyTowards({ pengar }: Pengasvar, enheter: readonly string[], ar: number) {
  const byUnit = (pengar?.tillEnheter ?? []).filter((one) => enheter.includes(one.verksamhet));
  const parts = [pengar?.beslutat, ...byUnit.map((one) => [one])]
    .map((rows) => moneyOf(rows, ar))
    .filter(({ belopp }) => belopp !== null);
  const sum = (amounts: readonly (Ore | null)[]) =>
    amounts.reduce<Ore | null>((all, one) => (all === null || one === null ? null : all + one), 0);
  const none = parts.length === 0;
  return {
    belopp: none ? null : sum(parts.map(({ belopp }) => belopp)),
    utfall: none ? null : sum(parts.map(({ utfall }) => utfall)),
    exempel: none ? null : nagotExempel(parts.map(({ exempel }) => exempel)),
  };
}

/** The days on which parties left, for those that have. */
async function uttradesdagar(context: Context, ids: readonly string[]) {
  const rows = await lookups.part(context).loadMany(ids);
  return new Map(
    rows.flatMap((one) =>
      one && 'uttradd' in one && one.uttradd ? [[one.id, one.uttradd] as const] : [],
    ),
  );
}

export const finansieringResolvers = {
  Planpunkt: {
    finansieringslage: async (punkt: AnsweredPunkt, _args: unknown, context: Context) => {
      const { kostnad } = punkt;
      if (kostnad === null) return null;
      const [parties, plan] = await Promise.all([
        lookups.parterOfPunkt(context).load(punkt.id),
        lookups.plan(context).load(punkt.planId),
      ]);
      if (!plan) return null;
      const hash = underlagHashOf(punkt, parties);
      const ids = parties.map(({ huvudmanId }) => huvudmanId);
      const uttradda = await uttradesdagar(context, ids);
      const answers = beslutPerPart(ids, punkt.svar) as ReadonlyMap<string, Punktsvar>;
      return finansieringslage(
        plan.ar,
        kostnad,
        parties.map(({ huvudmanId, forslag }): Partsunderlag => {
          const svar = answers.get(huvudmanId);
          const stands = svar?.utfall === 'BIFALL' && svar.underlagHash === hash;
          const { belopp, utfall, exempel } = moneyOf(svar?.pengar?.beslutat, plan.ar);
          return {
            part: huvudmanId,
            andel: forslag,
            beslutat: stands ? ore(svar.belopp) : null,
            budgeterat: belopp,
            utfall,
            exempel: nagotExempel([exempel ?? false, punkt.kalla.exempel]),
            uttradd: uttradda.get(huvudmanId) ?? null,
          };
        }),
      );
    },
  },
  Avtal: {
    finansieringslagen: async (avtal: AnsweredAvtal, _args: unknown, context: Context) => {
      const rows = await lookups.parterOfAvtal(context).load(avtal.id);
      const andelar = sharesOf(rows);
      if (andelar.length === 0) return [];
      const ids = rows.map(({ huvudmanId }) => huvudmanId);
      const uttradda = await uttradesdagar(context, ids);
      const answers = svarPerPart(ids, avtal.svar, ({ pengar }) => pengar?.huvudmanId);
      const operator = answers.get(avtal.ansvarig ?? '')?.pengar;
      if (!operator?.kostnader) return null;
      const own = (operator.enheter ?? []).filter((one) => one.startsWith(`${avtal.ansvarig}/`));
      return operator.kostnader.flatMap(({ ar, belopp, exempel }) => {
        const kostnad = ore(belopp);
        if (kostnad === null) return [];
        const shares = new Map(
          fordela(kostnad, andelar).map((one) => [one.part, one.belopp] as const),
        );
        return finansieringslage(
          ar,
          kostnad,
          andelar.map(({ part }): Partsunderlag => {
            const money = moneyTowards(answers.get(part) ?? {}, own, ar);
            const andel = shares.get(part) ?? null;
            // The party that runs the units has decided on the whole cost, and so on its own share.
            const whole = part === avtal.ansvarig ? andel : null;
            return {
              part,
              andel,
              beslutat: null,
              budgeterat: money.belopp ?? whole,
              utfall: money.utfall,
              exempel: nagotExempel([money.exempel ?? false, exempel ?? null]),
              uttradd: uttradda.get(part) ?? null,
            };
          }),
        );
      });
    },
  },
  Finansieringslage: {
    avvikelser: async (lage: Finansieringslage, _args: unknown, context: Context) => {
      const namn = await namnFor(
        context,
        lage.parter.map(({ part }) => part),
      );
      return finansieringstext(lage, namn);
    },
  },
  Partsfinansiering: {
    part: ({ part }: Partsunderlag, _args: unknown, context: Context) => partById(context, part),
  },
};
