import type { Huvudman } from '../../shared/domain/huvudman/Huvudman.ts';
import type { NyOrganisationsenhet } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { kronor } from '../../shared/values/belopp.ts';
import { exempelkalla } from '../../shared/values/kalla.ts';
import { procent } from '../../shared/values/procent.ts';
import {
  familjecentralTierpVillkorHash,
  gemensammaMedelVillkorHash,
  lakarmedverkanHebyVillkorHash,
  narvardsenhetenVillkorHash,
  tierpAlvkarleby2026,
} from '../underlag/hashar.ts';
import { exempelOm, osthammarsplan, rapport, referens } from '../underlag/kallor.ts';
import { budgetar } from './budgetar.ts';
import { deltaganden } from './deltaganden.ts';
import { uppgifter } from './uppgifter.ts';
import { verksamheter } from './verksamheter.ts';

const forvaltning = (id: string, namn: string, uppdrag?: string): NyOrganisationsenhet => ({
  id,
  namn,
  slag: 'FORVALTNING',
  uppdrag,
  styrning: [
    {
      av: 'Sjukhusstyrelsen och vårdstyrelsen',
      galler: 'Verksamhetsuppdrag inklusive budget till de fyra förvaltningarna',
    },
  ],
  kalla: rapport('6.4.2'),
});
const plan2026 = exempelOm('Inget dokument anger planen för Tierp/Älvkarleby 2026');

/** Share of callers who reached the unit the same day, October 2025 to January 2026; null is not reported. */
const telefontillganglighet: Record<string, (number | null)[]> = {
  '': [83, 84, 79, 82],
  'halsocentralen-samariterhemmet': [88, 91, 85, 90],
  'halsocentralen-uppsala-norra': [76, 78, 71, 74],
  'halsocentralen-tierp': [92, 93, 90, 91],
  'halsocentralen-skutskar': [81, null, 77, 80],
  'osthammars-vardcentral': [86, 84, 80, 85],
  'halsocentralen-gimo': [95, 94, 92, null],
  'halsocentralen-enkoping': [79, 80, 74, 77],
  'halsocentralen-balsta': [69, 72, 66, 70],
};
const perioder = ['2025-10', '2025-11', '2025-12', '2026-01'];

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
    // Who decides what within the region.
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
        beslutarOm: 'Investeringar för vårdcentrum',
        kalla: rapport('6.3.5.5'),
      },
      {
        id: 'forvaltningsdirektoren-nara-vard-och-halsa',
        namn: 'Förvaltningsdirektören, Nära vård och hälsa',
        beslutarOm: 'Lokalt beslutade delar av vårdcentrums verksamhetsplaner',
        gransBelopp: kronor(500_000),
        kalla: exempelOm('Inget dokument anger delegationen'),
      },
    ],

    // The region's boards and its four health administrations. Which board steers which is not told apart.
    organisation: [
      {
        id: 'regionfullmaktige',
        namn: 'Regionfullmäktige',
        slag: 'FULLMAKTIGE',
        kalla: rapport('2.1'),
      },
      {
        id: 'regionstyrelsen',
        namn: 'Regionstyrelsen (RS)',
        slag: 'STYRELSE',
        kalla: osthammarsplan('Bakgrund'),
      },
      {
        id: 'vardstyrelsen',
        namn: 'Vårdstyrelsen (VS)',
        slag: 'STYRELSE',
        kalla: rapport('6.4.2'),
      },
      {
        id: 'sjukhusstyrelsen',
        namn: 'Sjukhusstyrelsen (SHS)',
        slag: 'STYRELSE',
        kalla: rapport('6.4.2'),
      },
      forvaltning(
        'nara-vard-och-halsa',
        'Nära vård och hälsa',
        'Samordnar vårdcentrum i länet, utökat uppdrag',
      ),
      forvaltning('akademiska-sjukhuset', 'Akademiska sjukhuset'),
      forvaltning('lasarettet-i-enkoping', 'Lasarettet i Enköping'),
      forvaltning('folktandvarden', 'Folktandvården'),
    ],

    verksamheter,

    deltaganden,

    // What the region has signed. The document gives neither date nor registry number.
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

    budgetar,

    // Measured values by unit; the empty unit is the region as a whole. Sample data.
    matvarden: Object.entries(telefontillganglighet).flatMap(([verksamhetId, varden]) =>
      varden.map((varde, index) => ({
        matt: 'telefontillganglighet',
        verksamhetId,
        period: perioder[index] as string,
        varde,
        enhet: 'procent',
        kalla: exempelkalla,
      })),
    ),

    uppgifter,
  },
};
