import type { Fel } from '../../../shared/change/Fel.ts';
import { langdfel } from '../../../shared/change/input/langdfel.ts';
import { datumfel } from '../../../shared/domain/vardefel.ts';
import { checklistehinder } from '../rules/underlagsfel.ts';
import type { Checklista, Checklistebeslut, Checklisterad } from '../store/rows.generated.ts';
import { ChecklistaEntity } from '../store/tables.ts';
import { berorLan } from './beror.ts';
import { andrar, dubbletter, type Indata, mutationer, om, radslag, skapar } from './mutationer.ts';

export const checklistetyp = radslag<Checklista>('Checklista', 'checklista', ChecklistaEntity, () =>
  berorLan(null),
);

/** An approved checklist is closed. A checklist that was put off can be decided again. */
function avslutad(fore: Checklista | null): Fel[] {
  const text = `Checklistan godkändes ${fore?.beslutsdatum} och ändras inte mer: gör en ny för ett nytt beslut (skapaChecklista).`;
  return om(fore?.beslut === 'GODKAND', 'FEL_TILLSTAND', 'id', text);
}

/** A checklist's rows as an input has them, without answers. */
type Fragor = Indata<Omit<Checklista, 'rader'>, { rader: string[] }>;
type Svar = Indata<
  Omit<Checklista, 'rader'>,
  { rader: { nummer: number; svar?: boolean | null }[] }
>;
type Beslut = Indata<
  Omit<Checklista, 'beslut'>,
  { beslut: Checklistebeslut; datum: string; kommentar?: string | null }
>;

function besvarade(rader: readonly Checklisterad[], input: Svar): Checklisterad[] {
  const answers = new Map(input.rader.map(({ nummer, svar = null }) => [nummer, svar]));
  return rader.map(({ text, svar = null }, n) => ({
    text,
    svar: answers.has(n + 1) ? (answers.get(n + 1) ?? null) : svar,
  }));
}

/** The mutations of checklists: answers and decisions. */
export const checklistaMutationer = mutationer({
  skapaChecklista: skapar<Checklista, Fragor & Indata<Checklista>>(checklistetyp, {
    rad: (input: Fragor) => ({ rader: input.rader.map((text) => ({ text, svar: null })) }),
    fel: ({ rader }) => [
      ...om(
        rader.length === 0,
        'SAKNAR_UPPGIFT',
        'rader',
        'Ange minst en rad att besvara med ja eller nej.',
      ),
      ...rader.flatMap(({ text }, n) =>
        langdfel({ [`rader[${n}]`]: text }, { [`rader[${n}]`]: 500 }),
      ),
    ],
  }),

  besvaraChecklista: andrar<Checklista, Svar & Indata<Checklista>>(checklistetyp, {
    rad: (input: Svar, { fore }) => ({ rader: besvarade(fore?.rader ?? [], input) }),
    fel: ({ rader }, input: Svar, { fore }) => [
      ...avslutad(fore),
      ...input.rader.flatMap(({ nummer }, n) =>
        om(
          !rader[nummer - 1],
          'SAKNAS',
          `rader[${n}].nummer`,
          `Det finns ingen rad ${nummer}: raderna är 1–${rader.length}.`,
        ),
      ),
      ...dubbletter(
        (n) => `rader[${n}].nummer`,
        input.rader.map(({ nummer }) => `Rad ${nummer}`),
      ),
    ],
  }),

  beslutaChecklista: andrar<Checklista, Beslut & Indata<Checklista>>(checklistetyp, {
    rad: ({ beslut, datum: beslutsdatum, kommentar = null }: Beslut) => ({
      beslut,
      beslutsdatum,
      kommentar,
    }),
    fel: ({ rader, beslut, beslutsdatum }, _input, { fore, context }) => [
      ...avslutad(fore),
      ...datumfel(beslutsdatum as string, context.idag),
      ...(beslut === 'GODKAND' ? checklistehinder(rader) : []).flatMap((text) =>
        om(true, 'FEL_TILLSTAND', 'beslut', text),
      ),
    ],
  }),
});
