import { orebrorevision } from '../../underlag/kallor.ts';
import type { Samverkansdata } from '../Samverkansdata.ts';

const vardgarantibrott = {
  datum: '2019-01-01',
  orsak:
    'Vårdgarantin i primärvården ändrades från läkarbesök inom 7 dagar till medicinsk bedömning av läkare eller annan legitimerad inom 3 dagar',
};

/** The measures as their documents define them: each definition has an id of its own, also where the name is the same. */
export const matt: Samverkansdata['matt'] = [
  {
    id: 'telefontillganglighet',
    namn: 'Telefontillgänglighet',
    definition: 'Andel patienter som kommer i kontakt med sin vårdcentral samma dag (DSM-telefon)',
    enhet: 'procent',
    malvarde: 90,
    malriktning: 'MINST',
    periodicitet: 'varje månad',
    utgatt: false,
    serieBrott: [],
    jamforbarhet:
      'Målet är Region Örebro läns; för andra regioner är värdena jämförbara bara om de räknas på samma sätt',
    kalla: orebrorevision('Tillgänglighet; Rekommendation 4'),
  },
  {
    id: 'vardgaranti-7-dagar',
    namn: 'Vårdgaranti, 7 dagar',
    definition: 'Andel läkarbesök i primärvården inom 7 dagar',
    enhet: 'procent',
    fristDagar: 7,
    gallerTill: '2018-12-31',
    utgatt: true,
    eftertradare: 'vardgaranti-3-dagar',
    serieBrott: [vardgarantibrott],
    jamforbarhet: 'Inte direkt jämförbart med värden från och med 2019',
    kalla: orebrorevision('Tillgängligheten till besök; Förstärkt vårdgaranti'),
  },
  {
    id: 'vardgaranti-3-dagar',
    namn: 'Vårdgaranti, 3 dagar',
    definition:
      'Andel medicinska bedömningar i primärvården av läkare eller annan legitimerad inom 3 dagar vid nya eller förvärrade besvär',
    enhet: 'procent',
    fristDagar: 3,
    periodicitet: 'varje månad',
    gallerFran: '2019-01-01',
    utgatt: false,
    serieBrott: [vardgarantibrott],
    jamforbarhet: 'Inte direkt jämförbart med 2017 års granskning',
    kalla: orebrorevision('Tillgängligheten till besök; Förstärkt vårdgaranti'),
  },
  {
    id: 'webbtidbok-utbud',
    namn: 'Webbtidbok, utbud',
    definition: 'Andel av primärvårdens nybesökstider som är möjliga att boka via webbtidboken',
    enhet: 'procent',
    malvarde: 30,
    malriktning: 'MINST',
    utgatt: true,
    eftertradare: 'webbtidbok-yrkeskategori',
    serieBrott: [],
    jamforbarhet:
      'Mäter utbud och får inte jämföras med webbtidbok-anvandning, som mäter bokade besök mot samma tal',
    lan: '18',
    kalla: orebrorevision(
      'Webbtidbokning: målet i verksamhetsplan med budget 2020; borttaget ur krav- och kvalitetsboken, oklart när',
    ),
  },
  {
    id: 'webbtidbok-anvandning',
    namn: 'Webbtidbok, användning',
    definition: 'Andel av alla besök som bokas via webbtidbokning samt digitala vårdbesök',
    enhet: 'procent',
    malvarde: 30,
    malriktning: 'MINST',
    utgatt: false,
    serieBrott: [],
    jamforbarhet: 'Mäter användning och får inte jämföras med webbtidbok-utbud',
    lan: '18',
    kalla: orebrorevision('Bedömning, Rekommendation 5'),
  },
  {
    id: 'webbtidbok-yrkeskategori',
    namn: 'Webbtidbok, yrkeskategorier',
    definition: 'Antal yrkeskategorier som erbjuder nybesökstider som är möjliga att webbtidboka',
    enhet: 'yrkeskategorier',
    malvarde: 1,
    malriktning: 'MINST',
    utgatt: false,
    serieBrott: [],
    jamforbarhet: 'Ett krav per vårdcentral, inte en andel: får inte jämföras med webbtidbok-utbud',
    lan: '18',
    kalla: orebrorevision('Webbtidbokning: vad krav- och kvalitetsboken anger i stället'),
  },
  {
    id: 'drop-in-mottagning',
    namn: 'Drop-in-mottagning',
    definition: 'Andel vårdcentraler som erbjuder drop-in-mottagning',
    enhet: 'procent',
    malvarde: 100,
    malriktning: 'MINST',
    utgatt: false,
    serieBrott: [],
    lan: '18',
    kalla: orebrorevision('Drop-in-mottagning: samtliga vårdcentraler'),
  },
];
