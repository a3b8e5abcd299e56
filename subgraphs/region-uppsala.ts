import type { Budget } from '../shared/domain/budget/Budget.ts';
import { sampleRows } from '../shared/domain/files/sampleRows.ts';
import type { Huvudman } from '../shared/domain/huvudman/Huvudman.ts';
import type {
  Huvudmansdata,
  NyOrganisationsenhet,
  NyUppgift,
  NyVerksamhet,
} from '../shared/domain/huvudman/Huvudmansdata.ts';
import type { Matvarde } from '../shared/domain/matvarde/Matvarde.ts';
import type { Ny } from '../shared/serve/database/Ny.ts';
import { kronor } from '../shared/values/belopp.ts';
import { exempelkalla } from '../shared/values/kalla.ts';
import { procent } from '../shared/values/procent.ts';
import { regionensSvar } from './underlag/bekraftelser.ts';
import {
  enkopingHabo,
  familjecentralTierpVillkorHash,
  gemensammaMedelVillkorHash,
  lakarmedverkanHebyVillkorHash,
  narvardsenhetenVillkorHash,
  tierpAlvkarleby2026,
} from './underlag/hashar.ts';
import { exempelOm, osthammarsplan, rapport, referens } from './underlag/kallor.ts';

const plan2026 = exempelOm('Inget dokument anger planen för Tierp/Älvkarleby 2026');

const roll = 'Leder ledningsgruppen genom verksamhetsområdeschef i Nära vård och hälsa';
const exempel = exempelOm(
  'Rollen enligt rapporten KSN-2021-03167, 6.3.5.2; inget dokument anger anslutningen',
);

const deltaganden: Huvudmansdata['deltaganden'] = [
  {
    vardcentrumId: 'centrala-uppsala',
    status: 'ACCEPTERAT',
    samordnande: 'halsocentralen-samariterhemmet',
    roll,
    kalla: exempel,
    verksamheter: [
      'halsocentralen-samariterhemmet',
      'halsocentralen-uppsala-norra',
      'vuxenpsykiatrin-samariterhemmet',
      'barnmedicin-samariterhemmet',
      'geriatrik-samariterhemmet',
      'rontgen-samariterhemmet',
      'jourmottagningen-uppsala',
      'mobila-narvardsteamet-uppsala',
      'familjecentralen-centrala-uppsala',
      'barn-och-unga-psykisk-halsa-uppsala',
      'ungdomsmottagningen-uppsala',
      'folktandvarden-centrala-uppsala',
      'mobil-tandvard',
    ],
  },
  {
    vardcentrumId: 'tierp-alvkarleby',
    status: 'ACCEPTERAT',
    samordnande: 'halsocentralen-tierp',
    roll,
    kalla: exempelOm(
      'Att vårdcentrumet är invigt enligt regionuppsala.se 2022-08-24, rollen enligt rapporten KSN-2021-03167, 6.3.5.2; vilka verksamheter som ingår är påhittat',
    ),
    verksamheter: [
      'halsocentralen-tierp',
      'halsocentralen-skutskar',
      'narvardsenheten-tierp',
      'vuxenpsykiatrin-tierp',
      'barnmedicin-tierp',
      'geriatrik-tierp',
      'rontgen-tierp',
      'mobila-narvardsteamet-tierp',
      'familjecentralen-tierp',
      'ungdomsmottagningen-tierp',
      'folktandvarden-tierp',
      'narmottagningen-orbyhus',
      'mobil-tandvard',
    ],
  },
  {
    vardcentrumId: 'osthammar',
    status: 'ACCEPTERAT',
    samordnande: 'halsocentralen-gimo',
    roll,
    kalla: exempel,
    verksamheter: [
      'osthammars-vardcentral',
      'halsocentralen-gimo',
      'vuxenpsykiatrin-osthammar',
      'barnmedicin-pa-distans-osthammar',
      'mobila-narvardsteamet-osthammar',
      'narmottagningen-oregrund',
      'folktandvarden-osthammar',
      'mobil-tandvard',
    ],
  },
  {
    vardcentrumId: 'enkoping-habo',
    status: 'ACCEPTERAT',
    samordnande: 'halsocentralen-enkoping',
    roll,
    kalla: exempel,
    verksamheter: [
      'halsocentralen-enkoping',
      'halsocentralen-balsta',
      'geriatrik-enkoping',
      'vuxenpsykiatrin-enkoping',
      'narvardsavdelningen-enkoping',
      'rontgen-enkoping',
      'mobila-narvardsteamet-enkoping',
      'ungdomsmottagningen-enkoping',
      'folktandvarden-enkoping',
      'mobil-tandvard',
    ],
  },
  {
    vardcentrumId: 'gemensam-lokal-heby',
    status: 'ACCEPTERAT',
    roll: 'Hyresgäst i den gemensamma lokalen',
    fran: '2025-09-01',
    kalla: exempelkalla,
    verksamheter: ['halsocentralen-heby'],
  },
];

/** Reads sample data from files beside this one, in the format of `vardnat import`. */
const rows = <Row extends object>(table: string) =>
  sampleRows<Row>(table, new URL(`region-uppsala/${table}.csv`, import.meta.url));

/** Region Uppsala. */
export const huvudman: Huvudman = {
  id: 'region-uppsala',
  namn: 'Region Uppsala',
  slag: 'REGION',
  organisationsnummer: '232100-0024',
  kommunkod: null,
  lan: '03',
  kalla: referens('Organisationsnumret ur öppen programkods testdata: obekräftad uppgift'),
  data: {
    beslutsinstanser: [
      {
        id: 'regionfullmaktige',
        namn: 'Regionfullmäktige',
        beslutarOm: 'Målbild och strategier för effektiv och nära vård 2030 (juni 2018)',
        kalla: rapport('2.1'),
      },
      {
        id: 'regionstyrelsen',
        namn: 'Regionstyrelsen',
        beslutarOm: 'Strategin för närvårdssamverkan',
        kalla: osthammarsplan('Bakgrund'),
      },
      {
        id: 'vardstyrelsen',
        namn: 'Vårdstyrelsen',
        beslutarOm:
          'Lyfta delar av vårdcentrums verksamhetsplaner; verksamhetsuppdrag med budget till förvaltningarna',
        gransBelopp: kronor(5_000_000),
        kalla: exempelOm(
          'Instansen enligt rapporten KSN-2021-03167, 6.3.5.5; gränsbeloppet är påhittat',
        ),
      },
      {
        id: 'sjukhusstyrelsen',
        namn: 'Sjukhusstyrelsen',
        beslutarOm: 'Verksamhetsuppdrag med budget till förvaltningarna',
        kalla: rapport('6.3.2 och 6.4.2'),
      },
      {
        id: 'investeringsprocessen',
        namn: 'Den gemensamma investeringsprocessen',
        beslutarOm: 'Bereder investeringar för vårdcentrum; Vårdstyrelsen beslutar',
        mandat: 'BEREDANDE',
        kalla: rapport(
          '6.3.5.5: beslut av Vårdstyrelsen ”samt i den gemensamma investeringsprocessen”',
        ),
      },
      {
        id: 'forvaltningsdirektoren-nara-vard-och-halsa',
        namn: 'Förvaltningsdirektören, Nära vård och hälsa',
        beslutarOm: 'Lokalt beslutade delar av vårdcentrums verksamhetsplaner',
        gransBelopp: kronor(500_000),
        kalla: exempelOm('Inget dokument anger delegationen'),
      },
    ],

    // The region's boards and its four health administrations. The documents do not say which board steers which.
    organisation: await rows<NyOrganisationsenhet>('organisation'),

    verksamheter: await rows<NyVerksamhet>('verksamheter'),

    deltaganden,

    // The region's answers to others' statements about it. The other statements are unanswered. Sample data.
    bekraftelser: regionensSvar,

    // The agreements that the region has signed. The documents give neither date nor registry number.
    avtalsparter: [
      {
        avtalId: 'narvardsenheten-osthammar',
        status: 'UNDERTECKNAT',
        villkorHash: narvardsenhetenVillkorHash,
        andelProcent: procent(65),
        undertecknareRoll: 'Vårdstyrelsens ordförande',
        kalla: rapport('6.1.3'),
      },
      {
        avtalId: 'familjecentral-tierp',
        status: 'UNDERTECKNAT',
        villkorHash: familjecentralTierpVillkorHash,
        andelProcent: procent(50),
        undertecknareRoll: 'Förvaltningsdirektör',
        datum: '2026-01-15',
        kalla: exempelOm('Inget dokument anger avtalet för Tierp'),
      },
      {
        avtalId: 'lakarmedverkan-boende-heby',
        status: 'UNDERTECKNAT',
        villkorHash: lakarmedverkanHebyVillkorHash,
        undertecknareRoll: 'Förvaltningsdirektör',
        datum: '2025-01-15',
        upphor: '2026-01-01',
        kalla: exempelOm('Avtalet och uppsägningen är påhittade'),
      },
      {
        avtalId: 'gemensamma-medel-fou-s',
        status: 'UNDERTECKNAT',
        villkorHash: gemensammaMedelVillkorHash,
        andelProcent: procent(50),
        undertecknareRoll: 'Regionstyrelsens ordförande',
        datum: '2025-12-10',
        kalla: exempelOm(
          'Avtalet finns, men källan anger inga bidrag: underskriften och andelen är påhittade',
        ),
      },
    ],

    // The region's own decisions on plan items.
    beslut: [
      {
        planpunktId: 'centrala-uppsala-ledningsstruktur',
        instans: 'Vårdstyrelsen',
        utfall: 'BEREDS',
        kalla: exempelOm('Inget dokument anger regionens beslut om genomförandepiloten'),
      },
      {
        ...tierpAlvkarleby2026.mobiltTeam,
        niva: 'LYFT',
        instans: 'Regionstyrelsen',
        utfall: 'BIFALL',
        belopp: kronor(5_600_000),
        datum: '2026-02-24',
        paragraf: '§ 31',
        kalla: plan2026,
      },
      {
        ...tierpAlvkarleby2026.sip,
        niva: 'LOKAL',
        instans: 'Vårdstyrelsen',
        utfall: 'BIFALL',
        datum: '2026-01-27',
        paragraf: '§ 8',
        kalla: plan2026,
      },
      ...enkopingHabo.map((beslut) => ({
        ...beslut,
        instans: 'Vårdstyrelsen',
        kalla: exempelOm('Inget dokument anger planen eller beslutet'),
      })),
    ],

    // How far shared documents have been adopted. Sample data.
    inforanden: [
      {
        dokumentId: 'vis-lakarmedverkan-hemsjukvard',
        status: 'INFORT',
        datum: '2025-03-01',
        kalla: exempelkalla,
      },
      {
        dokumentId: 'vis-samverkan-utskrivning',
        status: 'INFORT',
        datum: '2025-03-01',
        kalla: exempelkalla,
      },
    ],

    budgetar: await rows<Ny<Budget>>('budget'),

    // Measured values by unit; the empty unit is the region as a whole. Sample data.
    matvarden: await rows<Ny<Matvarde>>('matvarden'),

    uppgifter: await rows<NyUppgift>('uppgifter'),
  },
};
