import { type Fel, fel } from '../../../shared/andring/Fel.ts';
import type { Radtyp } from '../../../shared/andring/Rad.ts';
import { type Checklista, ChecklistaEntity } from '../entities/Checklista.ts';
import type { Checklistebeslut } from '../enums.ts';
import { checklistehinder } from '../rules/checklistehinder.ts';
import type { SamverkanContext as Context } from '../SamverkanContext.ts';
import { andra, type Indata, type Vilken } from './gemensamt.ts';

const typ: Radtyp<Checklista> = { entity: ChecklistaEntity, nyckel: ['id'], namn: 'checklistan' };

/** One that is approved is closed; one that is put off is taken up again. */
function avslutad({ beslut, beslutsdatum }: Checklista): Fel[] {
  if (beslut !== 'GODKAND') return [];
  return [fel('FEL_TILLSTAND', 'id', `Checklistan godkändes ${beslutsdatum} och ändras inte mer.`)];
}

interface Radsvar {
  nummer: number;
  svar?: boolean | null;
}

/** The officers' answers to checklists and decisions on them. */
export const checklistaMutationer = {
  besvaraChecklista: (
    _: unknown,
    { input }: Indata<Vilken & { rader: Radsvar[] }>,
    context: Context,
  ) =>
    andra(context, typ, 'checklista', input, (lista) => {
      const answers = new Map(input.rader.map(({ nummer, svar = null }) => [nummer, svar]));
      const unknown = [...answers.keys()].filter((nummer) => !lista.rader[nummer - 1]);
      const rader = lista.rader.map(({ text, svar }, n) => ({
        text,
        svar: answers.has(n + 1) ? (answers.get(n + 1) ?? null) : svar,
      }));
      return {
        nytt: { rader },
        fel: [
          ...avslutad(lista),
          ...unknown.map((nummer) =>
            fel(
              'SAKNAS',
              'rader',
              `Det finns ingen rad ${nummer}: raderna är 1–${lista.rader.length}.`,
            ),
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
    andra(context, typ, 'checklista', input, (lista) => {
      const { beslut, datum: beslutsdatum, kommentar = null } = input;
      const hinder = beslut === 'GODKAND' ? checklistehinder(lista.rader) : [];
      return {
        nytt: { beslut, beslutsdatum, kommentar },
        fel: [...avslutad(lista), ...hinder.map((text) => fel('FEL_TILLSTAND', 'beslut', text))],
      };
    }),
};
