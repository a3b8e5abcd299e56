import { type Andring, andraRad } from '../../change/andraRad.ts';
import { type Fel, fel } from '../../change/Fel.ts';
import { idfel } from '../../change/input/idfel.ts';
import { skapaRad } from '../../change/skapaRad.ts';
import { skriv } from '../../change/skriv.ts';
import { svar } from '../../change/svar.ts';
import { nekat } from '../../change/Utfall.ts';
import { rowValues, type Stated } from '../../concept/rowValues.ts';
import type { Ore } from '../../values/belopp.ts';
import { BeslutsinstansEntity, type Beslutsreferens } from '../beslut/Beslut.ts';
import { concept } from '../concepts.ts';
import type { HuvudmanContext } from '../HuvudmanContext.ts';
import { provaReferenser } from '../referensprov.ts';
import { helRad, type Registrering } from '../registrera.ts';
import { VerksamhetEntity } from '../verksamhet/Verksamhet.ts';
import { type Budget, BudgetEntity, budgettyp } from './Budget.ts';
import {
  annansVerksamhetfel,
  arsbudgetfel,
  beslutsfel,
  budgetbeslutsfel,
  budgetreferenser,
  utfallsfel,
  utkastfel,
} from './budgetfel.ts';

interface BeslutaBudgetar {
  ar: number;
  rader: { id: string; version: number; belopp?: Ore | null }[];
  beslut: Beslutsreferens;
  skal: string;
}

interface Rad {
  id: string;
  version: number;
  skal: string;
}

/** Runs one change of a budget and answers with it. */
async function andra(
  context: HuvudmanContext,
  { id, version, skal }: Rad,
  andring: (rad: Budget) => Andring<Budget>,
  anmarkning: string | null = null,
) {
  const motiv = { aktor: context.aktor, skal, anmarkning };
  const utfall = await skriv(context, (manager) =>
    andraRad(manager, budgettyp, { id, version }, motiv, andring),
  );
  return svar('budget', utfall, anmarkning);
}

/** The new values, unless something is wrong. */
const om = (fel: Fel[], nytt: Partial<Budget>): Andring<Budget> =>
  fel.length > 0 ? { fel } : { nytt };

/** The new values of a budget that a decision covers, unless something is wrong with it. */
const beslutad =
  (beslut: Beslutsreferens, belopp: Ore | null | undefined, felI: (rad: Budget) => Fel[]) =>
  (rad: Budget): Andring<Budget> =>
    om(felI(rad), { status: 'BESLUTAD', belopp: belopp ?? rad.belopp, beslut: { ...beslut } });

/** A refusal of one of several rows, with the row's place in the input. */
const pa = (plats: number, one: Fel): Fel => ({
  ...one,
  falt: one.falt === null ? `rader[${plats}]` : `rader[${plats}].${one.falt}`,
});

/** A huvudman's changes of its own budgets. */
export const budgetMutationer = {
  skapaBudget: async (
    _parent: unknown,
    { input }: { input: Registrering<Budget> },
    context: HuvudmanContext,
  ) => {
    const rad: Omit<Budget, 'version'> = {
      ...helRad<Budget>('Budget', input, context),
      status: 'UTKAST',
    };
    const { id, verksamhetId } = rad;
    const { fel: referensfel, anmarkning } = await provaReferenser(context, budgetreferenser(rad));
    const utfall = await skriv<Budget>(context, async (manager) => {
      const wrong = [
        ...idfel(id),
        ...annansVerksamhetfel(rad, context.huvudman.id),
        ...referensfel,
      ];
      if (
        verksamhetId !== null &&
        !(await manager.existsBy(VerksamhetEntity, { id: verksamhetId }))
      ) {
        const meddelande = `Det finns ingen verksamhet ${verksamhetId}: kontrollera id.`;
        wrong.push(fel('SAKNAS', 'verksamhetId', meddelande));
      }
      if (wrong.length > 0) return nekat(wrong);
      const motiv = { aktor: context.aktor, skal: input.skal, anmarkning };
      return skapaRad(manager, budgettyp, rad, motiv);
    });
    return svar('budget', utfall, anmarkning);
  },

  andraBudget: async (
    _parent: unknown,
    { input }: { input: Rad & Omit<Stated<Budget>, 'id' | 'version'> },
    context: HuvudmanContext,
  ) => {
    const { fel: referensfel, anmarkning } = await provaReferenser(
      context,
      budgetreferenser(input as Partial<Budget>),
    );
    return andra(
      context,
      input,
      (rad) => {
        const nytt: Partial<Budget> = rowValues(concept('Budget'), input, rad);
        const wrong = annansVerksamhetfel({ ...rad, ...nytt }, context.huvudman.id);
        return om([...utkastfel(rad), ...wrong, ...referensfel], nytt);
      },
      anmarkning,
    );
  },

  beslutaBudget: async (
    _parent: unknown,
    { input }: { input: Rad & { belopp?: Ore | null; beslut: Beslutsreferens } },
    context: HuvudmanContext,
  ) => {
    const { id, version, belopp, beslut, skal } = input;
    const utfall = await skriv(context, async (manager) => {
      const instanser = await manager.find(BeslutsinstansEntity);
      return andraRad(
        manager,
        budgettyp,
        { id, version },
        { aktor: context.aktor, skal },
        beslutad(beslut, belopp, (rad) => [
          ...beslutsfel(rad, beslut),
          ...budgetbeslutsfel(instanser, beslut, belopp ?? rad.belopp, context.idag),
        ]),
      );
    });
    return svar('budget', utfall);
  },

  beslutaBudgetar: async (
    _parent: unknown,
    { input }: { input: BeslutaBudgetar },
    context: HuvudmanContext,
  ) => {
    const { ar, rader, beslut, skal } = input;
    if (rader.length === 0) {
      const meddelande = 'Ange de budgetposter som beslutet gäller, minst en.';
      return { budgetar: null, fel: [fel('SAKNAR_UPPGIFT', 'rader', meddelande)] };
    }
    const utfall = await skriv<Budget[]>(context, async (manager) => {
      const instanser = await manager.find(BeslutsinstansEntity);
      const known = await manager.findBy(BudgetEntity, { id: rader.map(({ id }) => id) });
      const nuvarande = rader.map(({ id }) => known.find((one) => one.id === id));
      const summa = rader.reduce(
        (sum, { belopp }, n) => sum + (belopp ?? nuvarande[n]?.belopp ?? 0),
        0,
      );
      const wrong = [
        ...budgetbeslutsfel(instanser, beslut, summa, context.idag),
        ...arsbudgetfel(
          rader.map(({ id }, n) => ({ id, ar: nuvarande[n]?.ar ?? ar })),
          ar,
        ).map(({ plats, fel: one }) => pa(plats, one)),
      ];
      const written: Budget[] = [];
      for (const [n, { id, version, belopp }] of rader.entries()) {
        if (rader.findIndex((one) => one.id === id) < n) continue;
        const one = await andraRad(
          manager,
          budgettyp,
          { id, version },
          { aktor: context.aktor, skal },
          beslutad(beslut, belopp, (rad) => beslutsfel(rad, beslut)),
        );
        if (one.ok) written.push(one.rad);
        else wrong.push(...one.fel.map((each) => pa(n, each)));
      }
      return wrong.length > 0 ? nekat(wrong) : { ok: true, rad: written };
    });
    return svar('budgetar', utfall);
  },

  registreraBudgetutfall: (
    _parent: unknown,
    { input }: { input: Rad & { utfall?: Ore | null } },
    context: HuvudmanContext,
  ) => andra(context, input, (rad) => om(utfallsfel(rad), { utfall: input.utfall ?? null })),
};
