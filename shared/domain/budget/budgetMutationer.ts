import { type Andring, andraRad } from '../../andring/andraRad.ts';
import { type Fel, fel } from '../../andring/Fel.ts';
import type { Radtyp } from '../../andring/Rad.ts';
import { skapaRad } from '../../andring/skapaRad.ts';
import { skriv } from '../../andring/skriv.ts';
import { svar } from '../../andring/svar.ts';
import { nekat } from '../../andring/Utfall.ts';
import type { Ore } from '../../values/belopp.ts';
import type { Kalla } from '../../values/kalla.ts';
import type { Beslutsreferens } from '../beslut/Beslutsreferens.ts';
import type { HuvudmanContext } from '../HuvudmanContext.ts';
import { idfel } from '../idfel.ts';
import { kallaAv } from '../kallaAv.ts';
import { VerksamhetEntity } from '../verksamhet/Verksamhet.ts';
import { type Budget, BudgetEntity } from './Budget.ts';
import { beslutsfel, budgetvardefel, utfallsfel, utkastfel } from './budgetfel.ts';

/** How budgets are changed. */
export const budgettyp: Radtyp<Budget> = { entity: BudgetEntity, nyckel: ['id'], namn: 'budgeten' };

interface SkapaBudget {
  id: string;
  ar: number;
  verksamhetId?: string | null;
  post?: string | null;
  belopp: Ore;
  kalla?: Kalla | null;
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
) {
  const motiv = { aktor: context.aktor, skal };
  const utfall = await skriv(context, (manager) =>
    andraRad(manager, budgettyp, { id, version }, motiv, andring),
  );
  return svar('budget', utfall);
}

/** The new values, unless something is wrong. */
const om = (fel: Fel[], nytt: Partial<Budget>): Andring<Budget> =>
  fel.length > 0 ? { fel } : { nytt };

/** A huvudman's changes of its own budgets. */
export const budgetMutationer = {
  skapaBudget: async (
    _parent: unknown,
    { input }: { input: SkapaBudget },
    context: HuvudmanContext,
  ) => {
    const { id, ar, belopp, skal } = input;
    const { verksamhetId = null, post = null } = input;
    const wrong = [...idfel(id), ...budgetvardefel(input, context.huvudman.slag)];
    const utfall = await skriv<Budget>(context, async (manager) => {
      if (
        verksamhetId !== null &&
        !(await manager.existsBy(VerksamhetEntity, { id: verksamhetId }))
      ) {
        const meddelande = `Det finns ingen verksamhet ${verksamhetId}: kontrollera id.`;
        wrong.push(fel('SAKNAS', 'verksamhetId', meddelande));
      }
      if (wrong.length > 0) return nekat(wrong);
      const kalla = kallaAv(input.kalla, context.huvudman);
      const utkast = { utfall: null, status: 'UTKAST', beslut: null } as const;
      const rad = { id, ar, verksamhetId, post, belopp, kalla, ...utkast };
      return skapaRad(manager, budgettyp, rad, { aktor: context.aktor, skal });
    });
    return svar('budget', utfall);
  },

  andraBudget: (
    _parent: unknown,
    { input }: { input: Rad & { post?: string | null; belopp?: Ore | null; kalla?: Kalla | null } },
    context: HuvudmanContext,
  ) =>
    andra(context, input, (rad) =>
      om([...utkastfel(rad), ...budgetvardefel(input, context.huvudman.slag)], {
        post: input.post === undefined ? rad.post : input.post,
        belopp: input.belopp ?? rad.belopp,
        kalla: input.kalla ? kallaAv(input.kalla, context.huvudman) : rad.kalla,
      }),
    ),

  beslutaBudget: (
    _parent: unknown,
    { input }: { input: Rad & { belopp?: Ore | null; beslut: Beslutsreferens } },
    context: HuvudmanContext,
  ) =>
    andra(context, input, (rad) =>
      om([...beslutsfel(rad, input.beslut), ...budgetvardefel(input, context.huvudman.slag)], {
        status: 'BESLUTAD',
        belopp: input.belopp ?? rad.belopp,
        beslut: { ...input.beslut },
      }),
    ),

  registreraBudgetutfall: (
    _parent: unknown,
    { input }: { input: Rad & { utfall?: Ore | null } },
    context: HuvudmanContext,
  ) =>
    andra(context, input, (rad) =>
      om([...utfallsfel(rad), ...budgetvardefel({ utfall: input.utfall }, context.huvudman.slag)], {
        utfall: input.utfall ?? null,
      }),
    ),
};
