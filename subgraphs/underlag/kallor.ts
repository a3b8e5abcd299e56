import { exempelkalla, type Kalla } from '../../shared/values/kalla.ts';

const document =
  (dokument: string) =>
  (avsnitt: string): Kalla => ({
    dokument,
    avsnitt,
    exempel: false,
  });

/** The report on how to lead and coordinate a vårdcentrum, by section. */
export const rapport = document('Att leda och samordna ett vårdcentrum, rapport, KSN-2021-03167');

/** The official letter that put the report before kommunstyrelsen, by heading. */
export const tjansteskrivelse = document(
  'Ledningsstruktur för vårdcentrum, tjänsteskrivelse, Uppsala kommun, KSN-2021-03167',
);

/** Minutes of Uppsala kommunstyrelses arbetsutskott, 16 November 2021, by paragraph. */
export const protokoll = document(
  'Kommunstyrelsens arbetsutskott, Uppsala kommun, protokollsutdrag 2021-11-16',
);

/** The county's strategy for närvårdssamverkan, by heading. */
export const strategi = document('Strategi för närvårdssamverkan 2021–2023, Uppsala län');

/** The target picture for 2030, by heading. */
export const malbild = document('Målbild för en effektiv och nära vård 2030');

/** Region Uppsala's plan and budget for 2021, by heading. */
export const regionplan = document('Regionplan och budget 2021, Region Uppsala');

/** Östhammar's plan for närvårdssamverkan 2020, by heading or row. */
export const osthammarsplan = document('Närvårdssamverkan i Östhammars kommun, plan 2020');

/** What Region Uppsala's public site said on 24 August 2022. */
export const regionuppsala2022 = document('regionuppsala.se 2022-08-24');

/** Reference data (organisationsnummer, codes) found in public material. */
export const referens = document(
  'Offentligt referensmaterial: organisationsnummer, kommun- och länskod',
);

/** Sample data that says what it leans on, or which part of it a document does give. */
export const exempelOm = (avsnitt: string): Kalla => ({ ...exempelkalla, avsnitt });
