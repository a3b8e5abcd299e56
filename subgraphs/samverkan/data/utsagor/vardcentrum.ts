import {
  malbild,
  protokoll,
  rapport,
  regionplan,
  tjansteskrivelse,
} from '../../../underlag/kallor.ts';
import type { Samverkansdata } from '../../Samverkansdata.ts';

type Utsagor = Samverkansdata['utsagor'];
type Utsaga = Utsagor[number];

const of =
  (slag: Utsaga['slag'], amne: string, kalla: Utsaga['kalla']) =>
  (id: string, rubrik: string, text: string, mer: Partial<Utsaga> = {}): Utsaga => ({
    id: `${amne}-${id}`,
    slag,
    amne,
    rubrik,
    text,
    motsagerAmne: false,
    lan: '03',
    kalla,
    ...mer,
  });

const fraga = of('FRAGEOMRADE', 'frageomraden', rapport('6.2'));
const vid = (kapitel: string, niva: Utsaga['niva']) => ({ niva, kalla: rapport(kapitel) });

/** The nine issues to solve when several run something together, in the report's alphabetical order. */
export const frageomraden: Utsagor = [
  fraga(
    'gemensamt-uppdrag',
    'Gemensamt uppdrag och en anställning',
    'Den som arbetar för flera har en arbetsgivare och flera finansiärer, eftersom en delad anställning är ofördelaktig för pensionen. Löses lokalt.',
    vid('6.2.2', 'VARDCENTRUM'),
  ),
  fraga(
    'digitalisering',
    'Digitalisering',
    'It-stöd, läsåtkomst till journal och bokning i andras tidböcker löses av huvudmännen; rutiner utformas lokalt.',
    vid('6.2.3', 'BADA'),
  ),
  fraga(
    'ekonomi',
    'Ekonomiska beslut',
    'Verksamheternas finansiering beslutas av huvudmännen; förslag till gemensamma lösningar tas fram lokalt.',
    vid('6.2.4', 'BADA'),
  ),
  fraga(
    'invanare',
    'Kommunikation till invånare',
    'Ett vårdcentrum behöver kunna informera invånare i flera kanaler.',
    vid('6.2.5', 'VARDCENTRUM'),
  ),
  fraga(
    'medarbetare',
    'Kommunikation med medarbetare',
    'Gemensamma beslut ska nå berörda medarbetare på ett enhetligt sätt.',
    vid('6.2.6', 'VARDCENTRUM'),
  ),
  fraga(
    'lokaler',
    'Lokaler',
    'Investeringar beslutas av huvudmännen; hur befintliga lokaler används prioriteras lokalt.',
    vid('6.2.7', 'BADA'),
  ),
  fraga(
    'rutiner',
    'Rutiner och riktlinjer',
    'Gemensamma rutiner finns ofta mellan huvudmännen (ViS) och kan också behövas lokalt.',
    vid('6.2.8', 'BADA'),
  ),
  fraga(
    'sakerhet',
    'Säkerhet',
    'De som delar lokal har gemensamma frågor om lokalernas, patienternas och personalens säkerhet.',
    vid('6.2.9', 'VARDCENTRUM'),
  ),
  fraga(
    'oppethallande',
    'Öppethållande och tillgänglighet',
    'Samordnas på vårdcentrumet, med hänsyn till krav på tillgänglighet uppifrån.',
    vid('6.2.10', 'VARDCENTRUM'),
  ),
];

const scenario = of('SCENARIO', 'scenarier', rapport('6.3'));

/** The forms in which a vårdcentrum may be led, and the models that they borrow from. */
export const scenarier: Utsagor = [
  scenario(
    'lokal',
    'En gemensam lokal eller fysisk plats',
    'Ett lokalråd av hyresgäster och hyresvärd beslutar om lokalen: säkerhet och samutnyttjande.',
    { samverkansform: 'GEMENSAM_LOKAL', kalla: rapport('6.3.4') },
  ),
  scenario(
    'natverk',
    'Ett nätverk (huvudförslag)',
    'En ledningsgrupp leder vårdcentrumet och ett utökat lokalt politiskt samråd styr; var och en beslutar om sitt.',
    { samverkansform: 'NATVERK', kalla: rapport('6.3.5') },
  ),
  scenario(
    'kommunalforbund',
    'En samlad organisation, kommunalförbund',
    'Ett förbund med region och kommuner som medlemmar, förbundsordning, medlemsavgifter, direktion och förbundsdirektör; till exempel i Tierp/Älvkarleby.',
    { samverkansform: 'KOMMUNALFORBUND', kalla: rapport('6.3.6') },
  ),
  scenario(
    'kopcentrum',
    'Köpcentrum som förebild för en gemensam lokal',
    'Hyresvärden står för det gemensamma, och kostnaden ingår i hyran.',
    { samverkansform: 'GEMENSAM_LOKAL', lan: null, kalla: rapport('6.1.8') },
  ),
];

const steg = of('PROCESSTEG', 'verksamhetsplan', rapport('6.3.5.4 och 6.3.5.5'));
const pilot = of('PILOTUPPFOLJNING', 'genomforandepilot', tjansteskrivelse('Föredragning'));
const punkt = of('BESLUTSPUNKT', 'ksau-2021-11-16-368', protokoll('§ 368'));
const beslut = { datum: '2021-11-16', diarienummer: 'KSN-2021-03167' };
const kriterium = of('KRITERIUM', 'leda-vardcentrum', rapport('6.3.7'));

/** How a plan is decided, the pilot and its decision, and who may lead a vårdcentrum. */
export const process: Utsagor = [
  steg('1', 'Förslag', 'Ledningsgruppen tar fram ett förslag, där behov av investeringar framgår.'),
  steg('2', 'Förankring', 'Förslaget förankras i det utökade lokala politiska samrådet.'),
  steg('3', 'Lokala beslut', 'De flesta punkter beslutas lokalt av de berörda parterna.'),
  steg(
    '4',
    'Lyfts',
    'Investeringar och det som avsevärt påverkar en budget lyfts, med kostnad och förslag till finansiering.',
  ),
  steg(
    '5',
    'Samordning',
    'Det lyfta samordnas av Nära vård och hälsa och stäms av i utökad tjänsteledning och Samråd HSVO, som inte beslutar.',
  ),
  steg('6', 'Huvudmännens beslut', 'Varje huvudman beslutar i sin ordinarie instans.'),
  steg(
    '7',
    'Uppdrag och medel',
    'När alla berörda har sagt ja förs uppdrag och medel till verksamheterna, hos var och en med sitt styrdokument.',
  ),
  steg(
    '8',
    'Fastställande och uppföljning',
    'Det lokala samrådet fastställer planen, ledningsgruppen verkställer den, och den följs upp per tertial och år.',
  ),
  pilot(
    'utvardering',
    'Uppföljning av piloten',
    'Arbetssättet följs upp, utvärderas och justeras eventuellt innan fler vårdcentrum leds så; Samråd HSVO följer arbetet.',
  ),
  pilot(
    'aterrapport',
    'Återrapport',
    'Hur arbetet fortskrider återrapporteras till berörda nämnder.',
    { kalla: protokoll('§ 368, punkt 3') },
  ),
  punkt(
    '1',
    'Rapporten',
    'Arbetsutskottet föreslår kommunstyrelsen att lägga rapporten om att leda och samordna ett vårdcentrum till handlingarna.',
    beslut,
  ),
  punkt(
    '2',
    'Prövning',
    'Arbetsutskottet föreslår kommunstyrelsen att pröva befintlig samverkansstruktur för vårdcentrum centrala Uppsala.',
    beslut,
  ),
  punkt(
    '3',
    'Återrapport',
    'Arbetsutskottet föreslår kommunstyrelsen att stadsdirektören ser till att berörda nämnder får återrapport.',
    beslut,
  ),
  punkt(
    '4',
    'Pilot',
    'Arbetsutskottet föreslår kommunstyrelsen att stadsdirektören genomför piloten tillsammans med regiondirektören.',
    beslut,
  ),
  punkt(
    'kf-2020',
    'Kommunfullmäktige 2020-01-27, § 15',
    'Kommunfullmäktige ställde sig bakom målbilden för 2030 och inriktningen för vårdcentrum.',
    { datum: '2020-01-27', diarienummer: 'KSN-2019-03186' },
  ),
  kriterium(
    'huvudman',
    'Vem som leder',
    'Regionen och kommunerna leder vårdcentrumet tillsammans.',
  ),
  kriterium(
    'struktur',
    'Befintlig struktur',
    'Den organisation som finns för närvårdssamverkan tas till vara och utvecklas.',
  ),
  kriterium(
    'privata',
    'Privata vårdgivare',
    'Privata vårdgivare är delaktiga i planering och uppföljning.',
  ),
];

const siffra = of('SIFFRA', 'malbild-2030', malbild('Hälsofrämjande och förebyggande insatser'));
const procent = (varde: number) => ({ varde, enhet: 'procent' });

/** Figures of the shared documents that belong to no single huvudman. */
export const siffror: Utsagor = [
  siffra(
    'tillfragade',
    'Tillfrågade om levnadsvanor',
    'Andel som tillfrågas om någon levnadsvana vid besök på vårdcentral i länet.',
    procent(18),
  ),
  siffra(
    'positiva',
    'Positiva till samtal',
    'Andel invånare som är positiva till att tala om levnadsvanor med hälso- och sjukvården.',
    procent(85),
  ),
  siffra(
    'bestamningsfaktorer',
    'Hälso- och sjukvårdens del',
    'Hälso- och sjukvårdens del av hälsans bestämningsfaktorer, ungefär.',
    { ...procent(25), lan: null },
  ),
  siffra(
    'sjukdomsborda',
    'Levnadsvanornas del',
    'Levnadsvanornas del av den samlade sjukdomsbördan: en femtedel.',
    { ...procent(20), lan: null },
  ),
  siffra(
    'kommunal-regi',
    'Sjukvård i kommunal regi',
    'Omkring en fjärdedel av all sjukvård bedrivs i kommunal regi.',
    { ...procent(25), kalla: rapport('2.1') },
  ),
  siffra(
    'etablering-2021',
    'Etablering av vårdcentrum',
    'Etablering av vårdcentrum påbörjas under 2021 på två platser i länet.',
    { varde: 2, enhet: 'platser', kalla: regionplan('Effektiv vård') },
  ),
  siffra(
    'analysverktyg',
    'Analysverktyg för god och jämlik hälsa',
    'Ett analysverktyg prövas med Älvkarleby kommun och ska utvecklas för länets alla kommuner; förebyggande arbete kräver hälsodata nedbrutna på lokal nivå.',
    {},
  ),
];
