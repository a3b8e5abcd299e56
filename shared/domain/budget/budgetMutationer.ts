import { type Andring, andraRad } from '../../andring/andraRad.ts';
import { type Fel, fel } from '../../andring/Fel.ts';
import { idfel } from '../../andring/idfel.ts';
import { skapaRad } from '../../andring/skapaRad.ts';
import { skriv } from '../../andring/skriv.ts';
import { svar } from '../../andring/svar.ts';
import { nekat } from '../../andring/Utfall.ts';
import { rowValues, type Stated } from '../../concept/rowValues.ts';
import type { Ore } from '../../values/belopp.ts';
import type { Beslutsreferens } from '../beslut/Beslutsreferens.ts';
import { concept } from '../concepts.ts';
import type { HuvudmanContext } from '../HuvudmanContext.ts';
import { helRad } from '../helRad.ts';
import type { Registrering } from '../registrera.ts';
import { VerksamhetEntity } from '../verksamhet/Verksamhet.ts';
import { type Budget, budgettyp } from './Budget.ts';
import { beslutsfel, utfallsfel, utkastfel } from './budgetfel.ts';

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
    { input }: { input: Registrering<Budget> },
    context: HuvudmanContext,
  ) => {
    const rad: Omit<Budget, 'version'> = {
      ...helRad<Budget>('Budget', input, context),
      status: 'UTKAST',
    };
    const { id, verksamhetId } = rad;
    const utfall = await skriv<Budget>(context, async (manager) => {
      const wrong = idfel(id);
      if (
        verksamhetId !== null &&
        !(await manager.existsBy(VerksamhetEntity, { id: verksamhetId }))
      ) {
        const meddelande = `Det finns ingen verksamhet ${verksamhetId}: kontrollera id.`;
        wrong.push(fel('SAKNAS', 'verksamhetId', meddelande));
      }
      if (wrong.length > 0) return nekat(wrong);
      return skapaRad(manager, budgettyp, rad, { aktor: context.aktor, skal: input.skal });
    });
    return svar('budget', utfall);
  },

  andraBudget: (
    _parent: unknown,
    { input }: { input: Rad & Pick<Stated<Budget>, 'post' | 'belopp' | 'kalla'> },
    context: HuvudmanContext,
  ) => andra(context, input, (rad) => om(utkastfel(rad), rowValues(concept('Budget'), input, rad))),

  beslutaBudget: (
    _parent: unknown,
    { input }: { input: Rad & { belopp?: Ore | null; beslut: Beslutsreferens } },
    context: HuvudmanContext,
  ) =>
    andra(context, input, (rad) =>
      om(beslutsfel(rad, input.beslut), {
        status: 'BESLUTAD',
        belopp: input.belopp ?? rad.belopp,
        beslut: { ...input.beslut },
      }),
    ),

  registreraBudgetutfall: (
    _parent: unknown,
    { input }: { input: Rad & { utfall?: Ore | null } },
    context: HuvudmanContext,
  ) => andra(context, input, (rad) => om(utfallsfel(rad), { utfall: input.utfall ?? null })),
};
