// Written by npm run rows:generate from the SDL. Change the field there.
import type { Huvudmanslag } from '../../../shared/contract/enums.ts';
import type { Ore } from '../../../shared/values/belopp.ts';
import type { Kalla } from '../../../shared/values/kalla.ts';
import type { Hundradel } from '../../../shared/values/procent.ts';

export interface Ansvar {
  /** Its id. */
  id: string;
  /** The service. */
  insats: Ansvarsinsats;
  /** The form of housing; null when it does not matter. */
  boendeform: Boendeform | null;
  /** Two-digit länskod where it holds; null when everywhere. */
  lan: string | null;
  /** The kinds of huvudmän that are responsible, each for its own part. */
  ansvariga: Huvudmanslag[];
  /** The responsibility in words, in Swedish. */
  beskrivning: string;
  /** The law that states it. */
  lagrum: string[];
  /** The first day on which it holds; null when unknown. */
  gallerFran: string | null;
  /** The last day; null while it holds, or when unknown. */
  gallerTill: string | null;
  /** Where it comes from. */
  kalla: Kalla;
  version: number;
}

export interface Lagbestammelse {
  /** Its id, such as hsl-16-1. */
  id: string;
  /** The act, its number and the section, in Swedish. */
  beteckning: string;
  /** The first day on which it holds; null when not looked up. */
  gallerFran: string | null;
  /** The last day; null while it holds. */
  gallerTill: string | null;
  /** What came instead; null while it holds. */
  ersattsAv: string | null;
  /** Where the reference comes from. */
  kalla: Kalla;
  version: number;
}

export interface Avtal {
  /** Its id, such as narvardsenheten-osthammar. */
  id: string;
  /** Its title. */
  rubrik: string;
  /** What kind of agreement it is. */
  slag: Avtalsslag;
  /** The target group of a mandatory agreement; null for others. */
  malgrupp: Malgrupp | null;
  /** The vårdcentrum that it belongs to; null for others. */
  vardcentrumId: string | null;
  /** The body that manages the common funds; null for others or when no source states it. */
  forvaltasAv: string | null;
  /** The body that tends the agreement; null when no source states it. */
  vardasAv: string | null;
  /** The terms, clause by clause. */
  villkor: string[];
  /** The party that runs what is agreed on and states the shares; null when none does. */
  ansvarig: string | null;
  /** Where the terms come from. */
  kalla: Kalla;
  version: number;
}

export interface Checklista {
  /** Its id, such as bp5-leda-och-samordna. */
  id: string;
  /** Its title. */
  rubrik: string;
  /** Its rows, in order. */
  rader: Checklisterad[];
  /** The decision; null while none is made. */
  beslut: Checklistebeslut | null;
  /** The date of the decision. */
  beslutsdatum: string | null;
  /** The comment to the decision. */
  kommentar: string | null;
  /** Where it comes from. */
  kalla: Kalla;
  version: number;
}

export interface Checklisterad {
  /** What is asked. */
  text: string;
  /** The answer; null is not answered, never no. */
  svar?: boolean | null;
}

export interface Dokument {
  /** Its id, such as vis-samverkan-utskrivning. */
  id: string;
  /** Its title. */
  titel: string;
  /** What kind of document it is. */
  slag: Dokumentslag;
  /** The body that adopted it; null when no source states it. */
  faststalltAv: string | null;
  /** The date of its adoption; null when no source states it. */
  datum: string | null;
  /** The collection that it is published in, such as ViS; null when none. */
  samling: string | null;
  /** For whom it holds, in Swedish; null when no source states it. Private vårdgivare may be among them. */
  omfattning: string | null;
  /** Where the document is described. */
  kalla: Kalla;
  version: number;
}

export interface Planpunkt {
  /** Its id, such as osthammar-2020-01. */
  id: string;
  /** The plan that it stands in. */
  planId: string;
  /** The number of the goal that it stands under, such as 3.1; null when the plan has no numbers. */
  nummer: string | null;
  /** The goal that it stands under, in the plan's words; null when the plan states none. */
  mal: string | null;
  /** The same goal in the tree of goals; null when it is not linked to one. */
  malId: string | null;
  /** The group that it stands under, such as Barn och unga; null when none. */
  grupp: string | null;
  /** What it is about. */
  rubrik: string;
  /** What is to be done; null when the plan does not say. */
  aktivitet: string | null;
  /** What it costs in all; null when unknown. */
  kostnad: Ore | null;
  /** True when it is an investment, which is decided above the local level; null when the plan does not say. */
  investering: boolean | null;
  /** Its edition, from 1. Once it has been anchored, another wording is another edition, which the parties decide anew. */
  utgava: number;
  /** Where the item and its figures come from. */
  kalla: Kalla;
  /** Its place in the plan. */
  ordning: number;
  /** The edition of the plan in which it was added or last reworded. */
  planutgava: number;
  version: number;
}

export interface Vardcentrum {
  /** Its id, such as tierp-alvkarleby. */
  id: string;
  /** Its name. */
  namn: string;
  /** In which form the parties cooperate. */
  samverkansform: Samverkansform;
  /** How far it has come, in words; null when no source states it. */
  status: string | null;
  /** Where the status comes from. */
  statusKalla: Kalla | null;
  /** True when it serves the whole of each of its kommuner; false when it serves a part, as one of four nodes in Uppsala kommun;
null when no source states it. */
  helaKommuner: boolean | null;
  /** Where the vårdcentrum itself comes from: its name, form and kommuner. */
  kalla: Kalla;
  version: number;
}

export interface Matt {
  /** Its id, such as telefontillganglighet: the one that the huvudmän report their values under. */
  id: string;
  /** Its name. */
  namn: string;
  /** What is counted, over what. */
  definition: string;
  /** The unit of its values, such as procent. */
  enhet: string;
  /** The target, in that unit; null when none is stated. */
  malvarde: number | null;
  /** Whether the target is a lower or an upper bound; null without a target. */
  malriktning: Malriktning | null;
  /** The time limit within the definition, in days, such as the days of the vårdgaranti; null when it holds none. */
  fristDagar: number | null;
  /** How often it is measured; null when no source states it. */
  periodicitet: string | null;
  /** The first day on which the definition holds; null when unknown. */
  gallerFran: string | null;
  /** The last day; null while it holds, or when unknown. */
  gallerTill: string | null;
  /** True when the definition or its target is retired, also when no source states since when. */
  utgatt: boolean;
  /** The measure that came instead; null when none did. */
  eftertradare: string | null;
  /** The days on which the series is broken: values before and after are not compared. */
  serieBrott: Seriebrott[];
  /** What else it must not be compared with, in Swedish; null when nothing is known. */
  jamforbarhet: string | null;
  /** Two-digit länskod; null when it holds everywhere. */
  lan: string | null;
  /** The id of the same measure in Kolada (nyckeltal), such as N00945; null when it has none there, or nobody has checked that it is
the same. */
  kolada: string | null;
  /** Where the definition comes from. */
  kalla: Kalla;
  version: number;
}

export interface Seriebrott {
  /** The first day of the new series. */
  datum: string;
  /** Why, in Swedish. */
  orsak: string;
}

export interface Samverkansorgan {
  /** Its id, such as lokalt-samrad-osthammar. */
  id: string;
  /** Its name. */
  namn: string;
  /** What kind of body it is. */
  slag: Organslag;
  /** The level that it works at, such as län, kommun, vårdcentrum or enhet. */
  niva: string;
  /** What it may do. */
  mandat: Mandat;
  /** What it does, in short; null when no source states it. */
  uppgift: string | null;
  /** What it decides on; null when its mandate says all or no source states it. */
  beslutsomrade: string | null;
  /** Two-digit länskod; null when it belongs to no län or that is unknown. */
  lan: string | null;
  /** The kommun whose local body it is; null for others. */
  kommunId: string | null;
  /** The party in whose organisation it is placed: that says nothing of its mandate. Null when it is placed in none, or unknown. */
  hemvist: string | null;
  /** How often it meets, as its source words it; null when no source states it. */
  moten: string | null;
  /** Where the body comes from. */
  kalla: Kalla;
  version: number;
}

export interface Strategi {
  /** Its id, such as malbild-2030. */
  id: string;
  /** Its title. */
  titel: string;
  /** Its purpose; null when it does not state one. */
  overgripandeMal: string | null;
  /** The first year; null when unknown. */
  franAr: number | null;
  /** The last year; null when it has no end or it is unknown. */
  tillAr: number | null;
  /** Two-digit länskod; null when it belongs to no län. */
  lan: string | null;
  /** What it rests on. */
  byggerPa: string[];
  /** The words that it sorts its work under. */
  taggar: Tagg[];
  /** Where it is described. */
  kalla: Kalla;
  version: number;
}

export interface Tagg {
  /** The kind of word. */
  slag: Taggslag;
  /** The word. */
  namn: string;
}

export interface Mal {
  /** Its id, such as osthammar-2020-mal-3-1. */
  id: string;
  /** The strategy that it stands in. */
  strategiId: string;
  /** What kind of goal it is. */
  slag: Malslag;
  /** Its number in the strategy, such as 3.1; null when it has none. */
  nummer: string | null;
  /** The goal in the strategy's words. */
  text: string;
  /** The goal above it; null at the top. */
  overordnat: string | null;
  /** Where it stands. */
  kalla: Kalla;
  /** Its place in the strategy. */
  ordning: number;
  version: number;
}

export interface Utsaga {
  /** Its id. */
  id: string;
  /** What kind of statement it is. */
  slag: Utsageslag;
  /** The subject: statements with the same are about the same thing. */
  amne: string;
  /** Its heading. */
  rubrik: string;
  /** What is stated. */
  text: string;
  /** The level at which an issue is solved; null for others or when no source states it. */
  niva: Frageniva | null;
  /** The form of cooperation that a scenario is about; null for others. */
  samverkansform: Samverkansform | null;
  /** The figure; null when it gives none. */
  varde: number | null;
  /** The figure's unit. */
  enhet: string | null;
  /** The date of what is stated, such as a decision; null when it has none. */
  datum: string | null;
  /** The registry number of what is stated; null when it has none. */
  diarienummer: string | null;
  /** Two-digit länskod; null when it is about no län. */
  lan: string | null;
  /** Where it stands. */
  kalla: Kalla;
  /** Its place among the statements of the same subject, from 0. */
  ordning: number;
  /** True when the statements of its subject contradict each other. */
  motsagerAmne: boolean;
  version: number;
}

export interface Verksamhetsplan {
  /** Its id, such as osthammar-2020. */
  id: string;
  /** Its title. */
  rubrik: string;
  /** The calendar year. */
  ar: number;
  /** The vårdcentrum that it belongs to; null for a plan of a kommun's närvård as a whole. */
  vardcentrumId: string | null;
  /** The body that settles the plan; null when no source states it. */
  faststallsAv: string | null;
  /** The strategy that holds its goals; null when it states none. `Strategi.byggerPa` leads on to what it rests on. */
  strategiId: string | null;
  /** How far it has come, as those who write it state it; null where they state nothing. What the parties have decided is
`lage`. */
  status: Planstatus | null;
  /** Its edition, from 1. When the plan has been settled, items are added by a new edition only. */
  utgava: number;
  /** Where the plan comes from. */
  kalla: Kalla;
  /** How far the editions before this one had come when it was opened; null in the first. */
  tidigareStatus: Planstatus | null;
  version: number;
}

export interface Rapportkrav {
  /** Its id. */
  id: string;
  /** What is reported. */
  rubrik: string;
  /** The calendar that asks for it. */
  kadens: Rapportkadens;
  /** Two-digit länskod, for every vårdcentrum of a län. */
  lan: string | null;
  /** The vårdcentrum that it is about, by id. */
  vardcentrumId: string | null;
  /** The agreement whose joint unit it is about, by id. */
  avtalId: string | null;
  /** The plan that it is about, by id. */
  planId: string | null;
  /** Who receives it. */
  mottagare: Rapportmottagare[];
  /** The party that files it. When left out: who runs what the agreement is about, else each public party of the vårdcentrum, of
which one files for all. */
  lamnasAv: string | null;
  /** How many days after its period it is filed at the latest; null when no source states it. */
  dagarTillSenast: number | null;
  /** Where those days come from. */
  senastKalla: Kalla | null;
  /** Where it comes from. */
  kalla: Kalla;
  version: number;
}

export interface Rapportmottagare {
  /** The instance. */
  instans: string;
  /** The party whose instance it is; null when it is no party's own. */
  part?: string | null;
}

export interface Avtalsutgava {
  /** The edition, from 1. */
  utgava: number;
  /** The hash that was signed. */
  villkorHash: string;
  /** The terms, clause by clause. */
  villkor: string[];
  /** The shares as those terms stated them. */
  andelar: Villkorsandel[];
  /** The party that ran what was agreed on; null when none did. */
  ansvarig: string | null;
  avtalId: string;
}

export interface Villkorsandel {
  /** The party. */
  part: string;
  /** Its share. */
  procent: Hundradel;
}

export interface Organregel {
  /** What kind of rule it is. */
  slag: Organregelslag;
  /** Whether it shall be so, or ought to be: a recommendation binds nobody. */
  modalitet: Regelmodalitet;
  /** The number that it asks for; null when its kind asks for none. */
  antal: number | null;
  /** The seats that it counts; null when all. */
  roll: string | null;
  /** Where the rule comes from. */
  kalla: Kalla;
  /** The parties that it is about; null when its kind decides which. */
  parter: string[] | null;
  organId: string;
  ordning: number;
}

export interface Sammantrade {
  /** The date. */
  datum: string;
  /** Who was there, by party and mandate, never by name; null when it is not recorded. */
  narvaro: Narvaro[] | null;
  /** The paragraphs of its minutes; null when they are not recorded. */
  paragrafer: Motesparagraf[] | null;
  /** Where the minutes are; null when it is not recorded. */
  protokoll: string | null;
  /** Where it comes from. */
  kalla: Kalla;
  organId: string;
}

export interface Narvaro {
  /** The party. */
  part: string;
  /** The mandate in which it was there, such as ordförande i vårdstyrelsen. */
  mandat: string;
  /** How many; null when the minutes give no number. */
  antal?: number | null;
}

export interface Motesparagraf {
  /** Its number, such as § 12. */
  paragraf: string;
  /** What it was about. */
  rubrik: string;
}

export interface Organplats {
  /** The party that fills it. */
  huvudmanId: string;
  /** The role. */
  roll: string;
  /** How many; null when the source gives no number. */
  antal: number | null;
  /** The source's own words about the number, such as 'minst en'; null when it is exact or unknown. */
  ordalydelse: string | null;
  /** From when; null when unknown. */
  fran: string | null;
  /** Until when; null while no end is decided. */
  till: string | null;
  /** Where the seat comes from. */
  kalla: Kalla;
  organId: string;
  ordning: number;
}

export interface Planpunktsutgava {
  /** The edition that it belongs to, from 1. */
  utgava: number;
  /** Its hash: what a decision on it carries. */
  underlagHash: string;
  /** The number of the goal that it stood under. */
  nummer: string | null;
  /** What it was about. */
  rubrik: string;
  /** What was to be done. */
  aktivitet: string | null;
  /** What it cost in all; null when unknown. */
  kostnad: Ore | null;
  /** True when it was an investment; null when the plan did not say. */
  investering: boolean | null;
  /** How the cost was proposed to be shared. */
  finansiering: Finansieringsforslag[];
  /** The parties that it concerned. */
  berorda: string[];
  /** The day it was written; null when it is older than this record. */
  datum: string | null;
  /** Where it came from. */
  kalla: Kalla;
  planpunktId: string;
  ordning: number;
}

export interface Finansieringsforslag {
  /** The party. */
  part: string;
  /** The proposed amount. */
  belopp: Ore;
}

export interface Plansteg {
  /** What it was. */
  slag: Planstegsslag;
  /** The body. */
  organId: string;
  /** The date of its meeting. */
  datum: string;
  /** The paragraph in its minutes. */
  paragraf: string;
  /** The edition of the plan. */
  utgava: number;
  /** The items, each as it stood. */
  punkter: Stegpunkt[];
  /** What was said, in short; null when nothing is recorded. */
  sagt: string | null;
  planId: string;
  ordning: number;
}

export interface Stegpunkt {
  /** The item. */
  punktId: string;
  /** The hash of its wording then. */
  underlagHash: string;
}

export interface Vardcentrumkommun {
  /** Four-digit kommunkod. */
  kommunkod: string;
  vardcentrumId: string;
}

export interface Vardcentrumorgan {
  /** The body. */
  organId: string;
  /** Its place among them. */
  ordning: number;
  vardcentrumId: string;
}

export interface Inbjudan {
  /** The party. */
  huvudmanId: string;
  /** Its place in the order of invitation. */
  ordning: number;
  /** The date of the invitation; null when no source gives it. */
  inbjuden: string | null;
  /** The day it was withdrawn; null while it stands. */
  atertagen: string | null;
  /** Where it comes from. */
  kalla: Kalla;
  vardcentrumId: string;
}

export interface Avtalsdeltagare {
  /** The party. */
  huvudmanId: string;
  /** The share that it pays, as the terms state it; null when the agreement shares no cost, for none of the parties. */
  andel: Hundradel | null;
  avtalId: string;
}

export interface Plankommun {
  /** Four-digit kommunkod. */
  kommunkod: string;
  planId: string;
}

export interface Planpunktspart {
  /** The party. */
  huvudmanId: string;
  /** What it is proposed to pay; null when nothing is proposed. */
  forslag: Ore | null;
  planpunktId: string;
}

export interface Planpunktsansvarig {
  /** The body. */
  organId: string;
  /** Its place among them. */
  ordning: number;
  planpunktId: string;
}

export interface Indikatorspart {
  /** The party. */
  huvudmanId: string;
  indikatorId: string;
}

export interface Dokumentpart {
  /** The party. */
  huvudmanId: string;
  dokumentId: string;
}

export const enums = {
  Ansvarsinsats: ['HALSO_OCH_SJUKVARD', 'LAKARINSATS', 'ELEVHALSA', 'TANDVARD', 'SOCIALTJANST'],
  Boendeform: ['ORDINART_BOENDE', 'SARSKILT_BOENDE', 'DAGVERKSAMHET'],
  Avtalsslag: [
    'GEMENSAM_ENHET',
    'LAKARMEDVERKAN',
    'MALGRUPP',
    'FAMILJECENTRAL',
    'GEMENSAMMA_MEDEL',
    'FORBUNDSORDNING',
    'LOKAL',
    'HEMSJUKVARD',
    'OVRIGT',
  ],
  Malgrupp: ['BARN_OCH_UNGA_UTANFOR_HEMMET', 'PSYKISK_FUNKTIONSNEDSATTNING', 'MISSBRUK_OCH_SPEL'],
  Ansprakslage: ['VILLKORAT', 'FINNS', 'INGET_AVTAL', 'OKANT'],
  Checklistebeslut: ['GODKAND', 'BORDLAGD'],
  Dokumentslag: ['OVERENSKOMMELSE', 'RIKTLINJE', 'RUTIN', 'AVSIKTSFORKLARING', 'STRATEGI'],
  Finansieringsutfall: ['FINANSIERAD', 'UNDERFINANSIERAD', 'OKANT'],
  Svarstyp: [
    'JA_NEJ',
    'JA_NEJ_VILKA',
    'ANTAL',
    'STATUS',
    'RAPPORT',
    'AVVIKELSER',
    'FRITEXT',
    'EXTERN_KPI',
  ],
  Malriktning: ['MINST', 'HOGST'],
  Regelmodalitet: ['SKA', 'BOR'],
  Organslag: [
    'FORUM',
    'SAMRAD',
    'UTOKAT_SAMRAD',
    'TJANSTELEDNING',
    'UTOKAD_TJANSTELEDNING',
    'LEDNINGSGRUPP',
    'ARBETSGRUPP',
    'LOKALRAD',
    'DIREKTION',
    'RAD',
    'FUNKTION',
    'OVRIGT',
  ],
  Organregelslag: [
    'LIKA_PER_PART',
    'MINST_PER_PART',
    'ANTAL_PLATSER',
    'MINST_MOTEN_PER_AR',
    'HARLEDDA_PLATSER',
  ],
  Mandat: ['BESLUTANDE', 'RADGIVANDE', 'BEREDANDE', 'SAMORDNANDE'],
  Pastaendelage: ['BEKRAFTAD', 'OBEKRAFTAD', 'BESTRIDEN'],
  Rapportlage: ['KOMMER', 'VANTAS', 'LAMNAD', 'LAMNAD_FOR_SENT', 'FORSENAD'],
  Rapportkadens: ['TERTIAL', 'KVARTAL', 'AR'],
  Nyckeltalsuppgift: ['VARDPLATSER', 'BELAGDA_VARDPLATSER', 'BUDGETAR'],
  Malslag: ['MALOMRADE', 'STRATEGI', 'FOKUSOMRADE', 'PRIORITERING', 'MALPUNKT', 'MAL'],
  Taggslag: ['PERSPEKTIV', 'PRIORITERAT_OMRADE'],
  Utsageslag: [
    'FRAGEOMRADE',
    'SCENARIO',
    'KRITERIUM',
    'PROCESSTEG',
    'BESLUTSPUNKT',
    'PILOTUPPFOLJNING',
    'ANSVARSROLL',
    'PRINCIP',
    'AVSIKT',
    'SIFFRA',
    'LAGE',
  ],
  Frageniva: ['VARDCENTRUM', 'HUVUDMAN', 'BADA'],
  Samverkansform: ['GEMENSAM_LOKAL', 'NATVERK', 'KOMMUNALFORBUND'],
  Planstegsslag: ['FORANKRING', 'AVSTAMNING', 'FASTSTALLELSE'],
  Planstatus: ['UTKAST', 'FORANKRAD', 'FASTSTALLD', 'VERKSTALLS', 'FOLJS_UPP'],
  Planlage: [
    'UTKAST',
    'VANTAR_PA_BESLUT',
    'BESLUTAD',
    'DELVIS_BESLUTAD',
    'AVSLAGEN',
    'VERKSTALLS',
    'FOLJS_UPP',
  ],
} as const;

export type Ansvarsinsats = (typeof enums)['Ansvarsinsats'][number];
export type Boendeform = (typeof enums)['Boendeform'][number];
export type Avtalsslag = (typeof enums)['Avtalsslag'][number];
export type Malgrupp = (typeof enums)['Malgrupp'][number];
export type Ansprakslage = (typeof enums)['Ansprakslage'][number];
export type Checklistebeslut = (typeof enums)['Checklistebeslut'][number];
export type Dokumentslag = (typeof enums)['Dokumentslag'][number];
export type Finansieringsutfall = (typeof enums)['Finansieringsutfall'][number];
export type Svarstyp = (typeof enums)['Svarstyp'][number];
export type Malriktning = (typeof enums)['Malriktning'][number];
export type Regelmodalitet = (typeof enums)['Regelmodalitet'][number];
export type Organslag = (typeof enums)['Organslag'][number];
export type Organregelslag = (typeof enums)['Organregelslag'][number];
export type Mandat = (typeof enums)['Mandat'][number];
export type Pastaendelage = (typeof enums)['Pastaendelage'][number];
export type Rapportlage = (typeof enums)['Rapportlage'][number];
export type Rapportkadens = (typeof enums)['Rapportkadens'][number];
export type Nyckeltalsuppgift = (typeof enums)['Nyckeltalsuppgift'][number];
export type Malslag = (typeof enums)['Malslag'][number];
export type Taggslag = (typeof enums)['Taggslag'][number];
export type Utsageslag = (typeof enums)['Utsageslag'][number];
export type Frageniva = (typeof enums)['Frageniva'][number];
export type Samverkansform = (typeof enums)['Samverkansform'][number];
export type Planstegsslag = (typeof enums)['Planstegsslag'][number];
export type Planstatus = (typeof enums)['Planstatus'][number];
export type Planlage = (typeof enums)['Planlage'][number];
