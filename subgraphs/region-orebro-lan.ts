import { sampleRows } from '../shared/domain/files/sampleRows.ts';
import type { Huvudman } from '../shared/domain/huvudman/Huvudman.ts';
import type {
  NyOrganisationsenhet,
  NyUppgift,
  NyVerksamhet,
} from '../shared/domain/huvudman/Huvudmansdata.ts';
import type { Insats } from '../shared/domain/insats/Insats.ts';
import type { Ny } from '../shared/serve/database/Ny.ts';
import { orebrorevision, orebroutredning, referens } from './underlag/kallor.ts';
import { revision } from './underlag/revisionOrebro.ts';

const telefon = { matt: 'telefontillganglighet', enhet: 'procent' };
const listade = { matt: 'listade', enhet: 'personer', period: 'vid årsskiftet' };

/** Reads sample data from files beside this one, in the format of `vardnat import`. */
const rows = <Row extends object>(table: string) =>
  sampleRows<Row>(table, new URL(`region-orebro-lan/${table}.csv`, import.meta.url));

/** Region Örebro län, as its own inquiry and its auditors described it in 2020. */
export const huvudman: Huvudman = {
  id: 'region-orebro-lan',
  namn: 'Region Örebro län',
  slag: 'REGION',
  organisationsnummer: '232100-0164',
  kommunkod: null,
  lan: '18',
  kalla: referens('Organisationsnumret ur öppen programkod: obekräftad uppgift'),
  // The region published an inquiry that says how much of each post is filled.
  atkomst: { falt: { 'Tjanst.nulage': 'offentlig' } },
  data: {
    // The instances that the documents name. No document gives a limit on amounts.
    beslutsinstanser: [
      {
        id: 'regionstyrelsen',
        namn: 'Regionstyrelsen',
        beslutarOm:
          'Krav- och kvalitetsbok för Hälsoval Örebro län, varje år; yttranden till revisorerna',
        kalla: orebrorevision('Har åtgärder vidtagits'),
      },
      {
        id: 'halso-och-sjukvardsnamnden',
        namn: 'Hälso- och sjukvårdsnämnden',
        beslutarOm: 'Styrningen av vårdcentralerna i egen regi; förslag till regionstyrelsen',
        kalla: orebrorevision('Inledning till resultatet'),
      },
      {
        id: 'landstingsstyrelsen-2014',
        namn: 'Landstingsstyrelsen (före 2015)',
        beslutarOm: 'Indelningen i fyra närsjukvårdsområden, december 2014',
        kalla: orebroutredning('8.1'),
      },
    ],

    organisation: await rows<NyOrganisationsenhet>('organisation'),

    verksamheter: await rows<NyVerksamhet>('verksamheter'),

    insatser: await rows<Ny<Insats>>('insatser'),

    // Measures that the sources give for groups of vårdcentraler, but for no single one.
    spridningar: [
      {
        ...telefon,
        id: 'telefontillganglighet-2019',
        ar: 2019,
        mal: 90,
        medel: 78,
        antalEnheter: 29,
        antalSomNarMalet: 13,
        grupper: [
          {
            antal: 4,
            minst: 38,
            hogst: 54,
            ordalydelse:
              '4 vårdcentraler ligger på en låg nivå mellan 38 procents och 54 procents tillgänglighet',
          },
        ],
        kalla: orebrorevision('Tillgänglighet; antalet vårdcentraler ur samma rapport'),
      },
      {
        ...telefon,
        id: 'telefontillganglighet-2018',
        ar: 2018,
        medel: 79,
        kalla: orebrorevision('Tillgänglighet; spridningen 2018 anges inte'),
      },
      {
        ...listade,
        id: 'listade-per-vardcentral-orebro-soder',
        organisationsenhet: 'omradesledning-orebro-soder',
        grupper: [
          {
            antal: 2,
            minst: 19_000,
            hogst: 20_000,
            ordalydelse: 'två vårdcentraler med 19–20 000',
          },
          { antal: 5, minst: 10_000, ordalydelse: 'fem vårdcentraler med mer än 10 000' },
          { antal: 2, hogst: 7_000, ordalydelse: 'de två minsta har under 7 000' },
        ],
        kalla: orebroutredning('8.2.1; antalet vårdcentraler i området är motsägelsefullt'),
      },
      {
        ...listade,
        id: 'listade-per-vardcentral-vaster',
        organisationsenhet: 'narsjukvardsomrade-vaster',
        antalEnheter: 5,
        grupper: [
          { antal: 2, ordalydelse: 'de två största har ca 11 000 vardera' },
          { antal: 1, hogst: 6_000, ordalydelse: 'den minsta har knappt 6 000' },
        ],
        kalla: orebroutredning('8.2.1'),
      },
      {
        ...listade,
        id: 'listade-per-vardcentral-norr',
        organisationsenhet: 'narsjukvardsomrade-norr',
        antalEnheter: 6,
        grupper: [
          {
            antal: 2,
            minst: 11_000,
            hogst: 12_500,
            ordalydelse: 'de två största har ca 11 000-12 500',
          },
          { antal: 1, ordalydelse: 'den minsta har ca 4 800' },
        ],
        kalla: orebroutredning('8.2.1'),
      },
    ],

    ...revision,

    uppgifter: await rows<NyUppgift>('uppgifter'),
  },
};
