import { type Fel, fel } from '../../../shared/andring/Fel.ts';
import { langdfel } from '../../../shared/andring/langdfel.ts';
import type { Radtyp } from '../../../shared/andring/Rad.ts';
import { datumfel } from '../../../shared/domain/datumfel.ts';
import type { Kalla } from '../../../shared/values/kalla.ts';
import { type Checklista, ChecklistaEntity } from '../entities/Checklista.ts';
import type { Checklistebeslut } from '../enums.ts';
import { checklistehinder } from '../rules/checklistehinder.ts';
import type { SamverkanContext as Context } from '../SamverkanContext.ts';
import { andra, dubbletter, type Indata, kallaAv, skapa, type Vilken } from './gemensamt.ts';

/** How checklists are changed. */
export const checklistetyp: Radtyp<Checklista> = {
  entity: ChecklistaEntity,
  nyckel: ['id'],
  namn: 'checklistan',
};

/** One that is approved is closed; one that is put off is taken up again. */
function avslutad({ beslut, beslutsdatum }: Checklista): Fel[] {
  if (beslut !== 'GODKAND') return [];
  const meddelande = `Checklistan godkändes ${beslutsdatum} och ändras inte mer: gör en ny för ett nytt beslut (skapaChecklista).`;
  return [fel('FEL_TILLSTAND', 'id', meddelande)];
}

interface Radsvar {
  nummer: number;
  svar?: boolean | null;
}

/** The officers' answers to checklists and decisions on them. */
export const checklistaMutationer = {
  skapaChecklista: (
    _: unknown,
    { input }: Indata<{ id: string; rubrik: string; rader: string[]; kalla?: Kalla }>,
    context: Context,
  ) => {
    const { id, rubrik, skal } = input;
    const rader = input.rader.map((text) => ({ text, svar: null }));
    const obeslutad = { beslut: null, beslutsdatum: null, kommentar: null };
    const rad = { id, rubrik, rader, ...obeslutad, kalla: kallaAv(input.kalla) };
    return skapa(context, checklistetyp, 'checklista', { rad, skal }, () => [
      ...(rader.length === 0
        ? [fel('SAKNAR_UPPGIFT', 'rader', 'Ange minst en rad att besvara med ja eller nej.')]
        : []),
      ...input.rader.flatMap((text, n) =>
        langdfel({ [`rader[${n}]`]: text }, { [`rader[${n}]`]: 500 }),
      ),
    ]);
  },

  besvaraChecklista: (
    _: unknown,
    { input }: Indata<Vilken & { rader: Radsvar[] }>,
    context: Context,
  ) =>
    andra(context, checklistetyp, 'checklista', input, (lista) => {
      const answers = new Map(input.rader.map(({ nummer, svar = null }) => [nummer, svar]));
      const rader = lista.rader.map(({ text, svar }, n) => ({
        text,
        svar: answers.has(n + 1) ? (answers.get(n + 1) ?? null) : svar,
      }));
      return {
        nytt: { rader },
        fel: [
          ...avslutad(lista),
          ...input.rader.flatMap(({ nummer }, n) => {
            if (lista.rader[nummer - 1]) return [];
            const text = `Det finns ingen rad ${nummer}: raderna är 1–${lista.rader.length}.`;
            return [fel('SAKNAS', `rader[${n}].nummer`, text)];
          }),
          ...dubbletter(
            (n) => `rader[${n}].nummer`,
            input.rader.map(({ nummer }) => `Rad ${nummer}`),
          ),
        ],
      };
    }),

  beslutaChecklista: (
    _: unknown,
    {
      input,
    }: Indata<Vilken & { beslut: Checklistebeslut; datum: string; kommentar?: string | null }>,
    context: Context,
  ) =>
    andra(context, checklistetyp, 'checklista', input, (lista) => {
      const { beslut, datum: beslutsdatum, kommentar = null } = input;
      const hinder = beslut === 'GODKAND' ? checklistehinder(lista.rader) : [];
      return {
        nytt: { beslut, beslutsdatum, kommentar },
        fel: [
          ...avslutad(lista),
          ...datumfel(beslutsdatum, context.idag),
          ...hinder.map((text) => fel('FEL_TILLSTAND', 'beslut', text)),
        ],
      };
    }),
};
