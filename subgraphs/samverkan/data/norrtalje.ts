import { rapport } from '../../underlag/kallor.ts';
import type { Samverkansdata } from '../Samverkansdata.ts';

const modellen = rapport('6.1.5');
const medlemmar = ['region-stockholm', 'norrtalje'];
const ledamot = 'från medlemmarnas fullmäktige; källan anger inte fördelningen mellan dem';

/** The kommunalförbund in Norrtälje, which runs everything that a network only coordinates. */
export const norrtalje: Partial<Samverkansdata> = {
  vardcentra: [
    {
      id: 'norrtalje',
      namn: 'Norrtälje, genom Kommunalförbundet Sjukvård och omsorg i Norrtälje (KSON)',
      samverkansform: 'KOMMUNALFORBUND',
      status: 'Förbundet bildades 2016 som permanent fortsättning av Tiohundraprojektet',
      statusKalla: modellen,
      kommunkoder: ['0188'],
      helaKommuner: true,
      organ: ['direktion-kson'],
      inbjudna: ['kson', ...medlemmar].map((part) => ({ part, kalla: modellen })),
      kalla: rapport('6.1.5; källan kallar det Norrtäljemodellen, inte vårdcentrum'),
    },
  ],
  organ: [
    {
      id: 'direktion-kson',
      namn: 'Direktionen för KSON',
      slag: 'DIREKTION',
      niva: 'förbund',
      mandat: 'BESLUTANDE',
      beslutsomrade: 'Förbundets egna frågor; styr huvudsakligen genom avtal med utförare',
      uppgift: 'Leder förbundet; äger samtliga aktier i Tiohundra AB',
      lan: '01',
      hemvist: 'kson',
      ledamoter: [
        { part: 'kson', roll: 'Ordinarie ledamot', antal: 8, ordalydelse: ledamot },
        { part: 'kson', roll: 'Ersättare', antal: 8, ordalydelse: ledamot },
        { part: 'region-stockholm', roll: 'Utser ordförande, en av de åtta', antal: 1 },
        { part: 'norrtalje', roll: 'Utser vice ordförande, en av de åtta', antal: 1 },
      ],
      regler: [
        { slag: 'ANTAL_PLATSER', antal: 8, roll: 'Ordinarie ledamot', kalla: modellen },
        { slag: 'ANTAL_PLATSER', antal: 8, roll: 'Ersättare', kalla: modellen },
      ],
      kalla: modellen,
    },
  ],
  avtal: [
    {
      id: 'forbundsordning-kson',
      rubrik: 'Förbundsordning för KSON',
      slag: 'FORBUNDSORDNING',
      vardcentrumId: 'norrtalje',
      villkor: [
        'Förbundets medlemmar är Region Stockholm och Norrtälje kommun.',
        'Förbundsordningen anger syfte, mål och uppgift.',
        'Förbundet leds av en direktion med åtta ordinarie ledamöter och åtta ersättare.',
        'Region Stockholm utser ordförande och Norrtälje kommun vice ordförande.',
        'Medlemmarna beslutar var för sig om den medlemsavgift som finansierar förbundet.',
      ],
      ansvarig: 'kson',
      parter: medlemmar.map((part) => ({ part })),
      kalla: modellen,
    },
  ],
  dokument: [
    {
      id: 'forbundsordning-kson-dokument',
      titel: 'Förbundsordning för KSON',
      slag: 'OVERENSKOMMELSE',
      omfattning: 'Förbundet och dess medlemmar',
      parter: medlemmar,
      kalla: modellen,
    },
  ],
};
