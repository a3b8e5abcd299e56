import {
  osthammarsplan,
  rapport,
  regionplan,
  strategi,
  tjansteskrivelse,
} from '../../../underlag/kallor.ts';
import type { Samverkansdata } from '../../Samverkansdata.ts';

type Utsagor = Samverkansdata['utsagor'];
type Utsaga = Utsagor[number];

const utsaga = (
  slag: Utsaga['slag'],
  amne: string,
  id: string,
  rubrik: string,
  text: string,
  kalla: Utsaga['kalla'],
): Utsaga => ({
  id: `${amne}-${id}`,
  slag,
  amne,
  rubrik,
  text,
  motsagerAmne: false,
  lan: '03',
  kalla,
});
const princip = (id: string, rubrik: string, text: string, kalla: Utsaga['kalla']) =>
  utsaga('PRINCIP', 'principer', id, rubrik, text, kalla);
const lage = (id: string, rubrik: string, text: string, kalla: Utsaga['kalla']) =>
  utsaga('LAGE', 'lage', id, rubrik, text, kalla);
const avsikt = (id: string, text: string) =>
  utsaga('AVSIKT', 'avsiktsforklaring', id, `Punkt ${id}`, text, strategi('Avsiktsförklaring'));
const roll = (id: string, rubrik: string, text: string) =>
  utsaga('ANSVARSROLL', 'narvardsenheten-osthammar', id, rubrik, text, rapport('6.1.3'));

/** What the cooperation rests on. */
export const grunder: Utsagor = [
  princip(
    'ingen-over-nagon',
    'Ingen bestämmer över en annan',
    'En organisation kan varken bestämma över en annan eller besluta om dess arbetssätt.',
    rapport('6.3.7'),
  ),
  princip(
    'ingen-hierarki',
    'Ingen hierarki',
    'Mellan regioner, kommuner, fristående aktörer och civilsamhälle finns ingen hierarki.',
    rapport('6.3.7'),
  ),
  princip(
    'egen-beslutsstruktur',
    'Egna beslut',
    'Ekonomi och lokala prioriteringar beslutas i varje huvudmans ordinarie beslutsstruktur.',
    tjansteskrivelse('Ekonomiska konsekvenser'),
  ),
  princip(
    'natverk',
    'Nätverk, inte enhet',
    'Ett vårdcentrum är ingen sammanhållen organisatorisk enhet utan ett arbetssätt i nätverk.',
    rapport('2.2'),
  ),
  princip(
    'frivillighet',
    'Frivillig samverkan',
    'Samarbetet utgår från frivillig samverkan.',
    strategi('Organisation och styrning av närvårdssamverkan'),
  ),
  princip(
    'ge-och-ta',
    'Långsiktigt mål',
    'Parterna ska kunna ge och ta, utan att fastna i kortsiktig rättvisa mellan huvudmännen.',
    rapport('11'),
  ),
  princip(
    'liten-overbyggnad',
    'Liten administration',
    'Samordningen ska inte skapa en stor administrativ överbyggnad.',
    rapport('11'),
  ),
  princip(
    'uppsalas-storlek',
    'Uppsala kommuns storlek',
    'Uppsala kommun är så mycket större att samordningen där kan behöva se annorlunda ut.',
    rapport('11'),
  ),
  princip(
    'vardniva',
    'Primärvård är en vårdnivå',
    'Primärvård är en vårdnivå med både region och kommun som huvudman, inte en organisation.',
    strategi('Ansvarsfördelning enligt lagstiftning'),
  ),
  princip(
    'forankring',
    'Förankring',
    'En ny riktlinje eller rutin måste förankras i verksamheterna för att få genomslag.',
    strategi('Stärk förutsättningarna för samverkan'),
  ),
  lage(
    'gemensam-plan',
    'Gemensam plan för primärvården',
    'SOU 2020:19 föreslår att regioner och kommuner måste ha en gemensam plan för primärvården. Vad som sedan beslutades framgår inte av källan.',
    rapport('6.4.1'),
  ),
  lage(
    'forfragningsunderlag',
    'Upphandlad vård',
    'Förfrågningsunderlag måste anpassas så att upphandlade aktörer kan delta.',
    rapport('6.4.2'),
  ),
  lage(
    'narmottagningar',
    'Närmottagningar',
    'Närmottagningar finns närmast invånarna, samordnas med kommunala verksamheter och kan vara mobila; en plan tas fram under 2021.',
    regionplan('Nära vård på nya sätt'),
  ),
  lage(
    'omraden',
    'Vårdcentrum och kommun',
    'Ett vårdcentrums område omfattar i flera fall två kommuner och stämmer då inte med den lokala närvårdsorganisationen.',
    rapport('6.4.3'),
  ),
  avsikt('1', 'Bibehålla och utveckla ett förtroendefullt samarbete kring gemensamma målgrupper.'),
  avsikt(
    '2',
    'Ta gemensamt ansvar för ett långsiktigt utvecklingsarbete utifrån ansvarsfördelning, mål och fokusområden.',
  ),
  avsikt(
    '3',
    'Ansvara var för sig för att resurser och kompetenser finns inom det egna ansvarsområdet.',
  ),
  avsikt(
    '4',
    'Vid behov komma överens om gemensam finansiering av vissa verksamheter eller insatser.',
  ),
  roll(
    'lakare',
    'Läkare',
    'Medicinskt ansvar för diagnos och behandling, och övergripande patientansvar.',
  ),
  roll(
    'mas',
    'Medicinskt ansvarig sjuksköterska (MAS)',
    'Säker och ändamålsenlig hälso- och sjukvård inom kommunens ansvar.',
  ),
  roll(
    'enhetschef',
    'Enhetschef',
    'Verksamhetsansvar, med ett råd av kommunens MAS och en företrädare för den regionala primärvården.',
  ),
];

const motsagelse = (
  amne: string,
  id: string,
  rubrik: string,
  text: string,
  kalla: Utsaga['kalla'],
  mer: Partial<Utsaga> = {},
): Utsaga => ({
  ...utsaga('LAGE', amne, id, rubrik, text, kalla),
  motsagerAmne: true,
  ...mer,
});
const nyLag = { dokument: 'Socialtjänstlag (2025:400), proposition 2024/25:89', exempel: false };

/** Where the shared documents say otherwise than each other: all of it is kept. */
export const motsagelser: Utsagor = [
  motsagelse(
    'narvardsenhetens-platser',
    '1',
    'Antal vårdplatser',
    'Närvårdsenheten omfattar högst 18 vårdplatser.',
    rapport('6.1.3'),
    { varde: 18, enhet: 'vårdplatser, högst' },
  ),
  motsagelse(
    'narvardsenhetens-platser',
    '2',
    'Antal vårdplatser',
    'Närvårdsenheten har 18 vårdplatser.',
    osthammarsplan('Närvårdsenheten'),
    { varde: 18, enhet: 'vårdplatser' },
  ),
  motsagelse(
    'uppfoljningens-perioder',
    '1',
    'Närvårdsenhetens rapporter',
    'Tre kvartalsrapporter och en verksamhetsberättelse per år.',
    rapport('6.1.3'),
  ),
  motsagelse(
    'uppfoljningens-perioder',
    '2',
    'Vårdcentrumets uppföljning',
    'Uppföljning per tertial och år.',
    rapport('6.3.5.4'),
  ),
  motsagelse(
    'strategins-period',
    '1',
    'Strategins period',
    'Perioden skrivs 20201–2023.',
    rapport('6.1.1'),
  ),
  motsagelse(
    'strategins-period',
    '2',
    'Strategins period',
    'Perioden är 2021–2023.',
    strategi('Fokusområden 2021–2023'),
  ),
  motsagelse(
    'socialtjanstlagen',
    '1',
    'Socialtjänstlagen',
    'Hänvisar till socialtjänstlagen (2001:453).',
    strategi('Ansvarsfördelning enligt lagstiftning, not 11 och 14'),
  ),
  motsagelse(
    'socialtjanstlagen',
    '2',
    'Socialtjänstlagen',
    'En ny socialtjänstlag gäller från 2025-07-01.',
    nyLag,
    { datum: '2025-07-01' },
  ),
];
