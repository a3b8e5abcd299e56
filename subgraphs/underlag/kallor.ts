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

/** Region Örebro län's inquiry into the organisation of primary care, by section. */
export const orebroutredning = document(
  'En sammanhållen primärvård med länsdelsspecifika processer, utredning, Region Örebro län, 2020-08-20',
);

/** The appendices of that inquiry: other regions (1), views from the interviews (2); by appendix and heading. */
export const orebrobilagor = document(
  'Bilagor till En sammanhållen primärvård med länsdelsspecifika processer, Region Örebro län, 2020-08-17',
);

/** The auditors' follow-up of access to primary care in Örebro län, by section. */
export const orebrorevision = document(
  'Granskning av tillgänglighet till vården, delrapport 1, Region Örebro läns revisorer, 2020-06-03',
);

/** The region's answer to the auditors, by heading. */
export const orebrorevisionssvar = document(
  'Svar på revisionsrapport Granskning av tillgänglighet till vården, delrapport 1, Region Örebro län',
);

/** Norrtälje kommun's public site on the kommunalförbund, on 26 March 2024. */
export const norrtaljeSe = document('norrtalje.se 2024-03-26');

/** Region Uppsala's public site, on 24 August 2022. */
export const regionuppsala2022 = document('regionuppsala.se 2022-08-24');
export const regionuppsala2020 = document('regionuppsala.se 2020-10');
export const centerpartiet2020 = document('centerpartiet.se 2020-09-29');

/** Reference data (organisationsnummer, codes) found in public material. */
export const referens = document(
  'Offentligt referensmaterial: organisationsnummer, kommun- och länskod',
);

/** Sample data with a note: what it is based on, or which part of it a document gives. */
export const exempelOm = (avsnitt: string): Kalla => ({ ...exempelkalla, avsnitt });
