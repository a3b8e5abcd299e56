import { enums } from '../../../shared/contract/enums.ts';
import type { Beslutsreferens } from '../../../shared/domain/beslut/Beslutsreferens.ts';
import type { Budget } from '../../../shared/domain/budget/Budget.ts';
import { budgettyp } from '../../../shared/domain/budget/Budget.ts';
import { belopp, datum, ettAv, heltal, id, text } from '../../../shared/sheet/Celltyp.ts';
import { budgetradfel } from './budgetradfel.ts';
import { kallaUr, kallkolumner, kallvarden } from './kallkolumner.ts';
import { fylld, tabell, type Varden, valfri } from './Tabell.ts';
import { verksamhetsreferens } from './verksamhetsreferens.ts';
import { versionskolumn } from './versionskolumn.ts';

const kolumner = {
  id: fylld(id, 'Budgetpostens id; en rad med ett id som finns ändrar den posten.'),
  ar: fylld(heltal(1, 9999), 'Kalenderåret.'),
  verksamhetId: valfri(id, 'Verksamheten; tomt för en post som gäller hela huvudmannen.'),
  post: valfri(text(200), 'Posten, till exempel Personal; tomt om raden gäller allt.'),
  belopp: fylld(belopp, 'Budgeterat belopp i kronor, till exempel 1 234 567,50.'),
  utfall: valfri(belopp, 'Utfallet i kronor; tomt tills det är känt.'),
  status: fylld(ettAv(enums.Budgetstatus), 'UTKAST eller BESLUTAD.'),
  beslut_instans: valfri(text(200), 'Instansen som fattade beslutet, till exempel Socialnämnden.'),
  beslut_datum: valfri(datum, 'Beslutets datum, ÅÅÅÅ-MM-DD.'),
  beslut_paragraf: valfri(text(50), 'Beslutets paragraf, till exempel § 12.'),
  beslut_diarienummer: valfri(text(100), 'Beslutets diarienummer.'),
  ...kallkolumner,
  ...versionskolumn,
};

/** Budgets as an economist keeps them: a row for each post and year. */
export const budget = tabell<Budget, typeof kolumner>({
  namn: 'budget',
  radtyp: budgettyp,
  kolumner,
  referens: verksamhetsreferens,
  varden: ({ kalla, beslut, ...rad }) => ({
    ...rad,
    beslut_instans: beslut?.instans ?? null,
    beslut_datum: beslut?.datum ?? null,
    beslut_paragraf: beslut?.paragraf ?? null,
    beslut_diarienummer: beslut?.diarienummer ?? null,
    ...kallvarden(kalla),
  }),
  rad: (varden, fore) => {
    const beslut = beslutUr(varden);
    if (beslut === undefined) {
      const fel =
        'Ett beslut har både instans och datum: fyll i båda, eller töm alla beslutskolumner.';
      return {
        fel: [{ kolumn: varden.beslut_instans === null ? 'beslut_instans' : 'beslut_datum', fel }],
      };
    }
    const { id, ar, verksamhetId, post, belopp, utfall, status } = varden;
    const kalla = kallaUr(varden);
    const version = fore?.version ?? 0;
    return {
      rad: { ...fore, id, ar, verksamhetId, post, belopp, utfall, status, beslut, kalla, version },
    };
  },
  fel: budgetradfel,
});

/** The decision that a row states, null when none; undefined when it is not whole. */
function beslutUr(varden: Varden<typeof kolumner>): Beslutsreferens | null | undefined {
  const { beslut_instans: instans, beslut_datum: datum } = varden;
  const { beslut_paragraf: paragraf, beslut_diarienummer: diarienummer } = varden;
  if ([instans, datum, paragraf, diarienummer].every((each) => each === null)) return null;
  return instans === null || datum === null
    ? undefined
    : { instans, datum, paragraf, diarienummer };
}
