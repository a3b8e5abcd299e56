// Written by npm run rows:generate from the SDL. Change the field there.
import type {
  Atgardslage,
  Avtalsstatus,
  Bekraftelsesvar,
  Beslutsniva,
  Beslutsutfall,
  Budgetstatus,
  Deltagandestatus,
  Driftsform,
  Funktion,
  Granskningsbedomning,
  Inforandestatus,
  Instansmandat,
  Interaktionsgrad,
  Noggrannhet,
  Organisationsslag,
  Pastaendeslag,
  Styrinstrument,
  Uppfoljningsperiod,
  Verksamhetstyp,
} from '../contract/enums.ts';
import type { Ore } from '../values/belopp.ts';
import type { Kalla } from '../values/kalla.ts';
import type { Hundradel } from '../values/procent.ts';

export interface Avtalspart {
  /** The agreement. */
  avtalId: string;
  /** Whether it has signed. */
  status: Avtalsstatus;
  /** Hash of the terms that it signed. */
  villkorHash: string | null;
  /** The share of the cost that it signed for; null when the agreement shares no cost. */
  andelProcent: Hundradel | null;
  /** The signatory's role, never a name. */
  undertecknareRoll: string | null;
  /** The date of the signature. */
  datum: string | null;
  /** The party's registry number. */
  diarienummer: string | null;
  /** The date from which the party has terminated it: signed until then, terminated from it. Null when it has not. */
  upphor: string | null;
  /** Where this comes from. */
  kalla: Kalla;
  version: number;
}

export interface Beslut {
  /** The plan item. */
  planpunktId: string;
  /** Decided locally, or lifted because of its cost. */
  niva: Beslutsniva | null;
  /** The instance that handles or has decided it. */
  instans: string | null;
  /** How far it has come. */
  utfall: Beslutsutfall;
  /** Hash of the item's text and figures as decided on: a later change of the item shows. */
  underlagHash: string | null;
  /** The amount that the decision covers; null when it has no cost for the party, or unknown. */
  belopp: Ore | null;
  /** The date of the decision. */
  datum: string | null;
  /** Its paragraph in the minutes, such as § 368. */
  paragraf: string | null;
  /** Its registry number, such as KSN-2021-03167. */
  diarienummer: string | null;
  /** The mission and money that followed, once every affected party has said bifall. */
  uppdrag: Uppdrag | null;
  /** Every step that the party has taken, oldest first; null when no steps are recorded. */
  steg: Beslutssteg[] | null;
  /** Where this comes from. */
  kalla: Kalla;
  version: number;
}

export interface Uppdrag {
  /** The instrument that the party uses. */
  instrument: Styrinstrument;
  /** The money; null when none follows. */
  belopp?: Ore | null;
  /** From when. */
  datum: string;
}

export interface Beslutssteg {
  /** What the step led to. */
  utfall: Beslutsutfall;
  /** The instance that took it; null when unknown. */
  instans?: string | null;
  /** Its date; null when unknown. */
  datum?: string | null;
  /** Its paragraph in the minutes, such as § 368. */
  paragraf?: string | null;
  /** Its registry number, such as KSN-2021-03167. */
  diarienummer?: string | null;
}

export interface Uppfoljning {
  /** The id of the row that it belongs to. */
  planpunktId: string;
  /** The calendar year. */
  ar: number;
  /** The period within the year. */
  period: Uppfoljningsperiod;
  /** How it goes, in the party's words. */
  lage: string;
  /** More about it, for those who work together on the item. Access: natverk. */
  kommentar: string | null;
  /** Where this comes from; null when no source is recorded. */
  kalla: Kalla | null;
  version: number;
}

export interface Budget {
  /** Its id within the huvudman; never used again for another. */
  id: string;
  /** The unit that it belongs to; null for a post of the huvudman as a whole. */
  verksamhetId: string | null;
  /** The plan item that it is money for, by id; null when it is for none. */
  planpunktId: string | null;
  /** The agreement that it is money for, by id, such as a payer's share of a joint unit; null when it is for none. */
  avtalId: string | null;
  /** The unit that it is money for where another party runs it, as that party's id and the unit's with a slash between, such as
osthammar/narvardsenheten; null when it is for none. */
  annansVerksamhet: string | null;
  /** The calendar year. */
  ar: number;
  /** The post, such as Personal; null when it covers everything. */
  post: string | null;
  /** The budgeted amount. */
  belopp: Ore;
  /** The outcome; null until it is known. */
  utfall: Ore | null;
  /** Draft or decided. Fields called budgetar give decided budgets, whoever asks; drafts stand in budgetutkast. */
  status: Budgetstatus;
  /** The decision that it rests on; null for a draft, or when no decision is recorded. */
  beslut: Beslutsreferens | null;
  /** Where it comes from. */
  kalla: Kalla;
  version: number;
}

export interface Beslutsreferens {
  /** The instance that decided, such as Socialnämnden. */
  instans: string;
  /** The date of the decision. */
  datum: string;
  /** Its paragraph in the minutes, such as § 368. */
  paragraf?: string | null;
  /** Its registry number, such as KSN-2021-03167. */
  diarienummer?: string | null;
}

export interface Deltagande {
  /** The vårdcentrum. */
  vardcentrumId: string;
  /** The participant's answer to the invitation. It stays ACCEPTERAT until the last day of a participant that leaves. */
  status: Deltagandestatus;
  /** Its role in the vårdcentrum, in its own words. */
  roll: string | null;
  /** Which of its verksamheter coordinates the vårdcentrum (the hälsocentral that is its node); null when none of them does. */
  samordnande: string | null;
  /** From when it takes part. */
  fran: string | null;
  /** The last day; null while no end is decided. */
  till: string | null;
  /** Where this comes from. */
  kalla: Kalla;
  version: number;
}

export interface Inforande {
  /** The document. */
  dokumentId: string;
  /** How far the party has come. */
  status: Inforandestatus;
  /** When it last changed. */
  datum: string | null;
  /** Where this comes from. */
  kalla: Kalla;
  version: number;
}

export interface Granskning {
  /** Its id within the huvudman; never used again for another. */
  id: string;
  /** What was audited. */
  rubrik: string;
  /** The calendar year of the audit. */
  ar: number;
  /** The date of the auditors' letter; null when unknown. */
  datum: string | null;
  /** Who carried it out on behalf of the auditors. */
  utforare: string | null;
  /** Which part it is of a series, such as 1; null when it is not of one. */
  del: number | null;
  /** How many parts the series has. */
  antalDelar: number | null;
  /** The audit that it follows up, by id. */
  foljerUpp: string | null;
  /** The questions with the auditors' assessment. */
  fragor: Granskningsfraga[] | null;
  /** How many recommendations it made; null when unknown. */
  antalRekommendationer: number | null;
  /** Who was asked to answer. */
  svarBegartAv: string | null;
  /** When the answer was asked for. */
  svarBegart: string | null;
  /** The last day to answer. */
  svarSenast: string | null;
  /** When the answer came in; null when it has not, or is unknown. */
  svarInkom: string | null;
  /** The day on which the auditors wrote or confirmed it as it stands; null while only the huvudman states it. */
  bekraftad: string | null;
  /** Where it comes from. */
  kalla: Kalla;
  version: number;
}

export interface Granskningsfraga {
  /** Its number. */
  nummer: number;
  /** The question. */
  fraga: string;
  /** The auditors' assessment; null when it has not been made. */
  bedomning?: Granskningsbedomning | null;
}

export interface Rekommendation {
  /** Its id within the huvudman; never used again for another. */
  id: string;
  /** The audit that made it, by id. */
  granskning: string;
  /** Its place in the audit's own order, from 1. */
  nummer: number;
  /** What was recommended, in our own words. */
  text: string;
  /** Whom it is addressed to, such as Regionstyrelsen; null when no source states it. */
  riktadTill: string | null;
  /** What the huvudman answered; null when it has not, or that is unknown. */
  svar: string | null;
  /** Which instance answered. */
  svarAv: string | null;
  /** When it answered; null when it has not, or that is unknown. */
  svarDatum: string | null;
  /** The day by which the huvudman plans to have done it; null when it has stated none. */
  atgardasSenast: string | null;
  /** The auditors' assessment of what became of it; null when they have made none. */
  bedomning: Granskningsbedomning | null;
  /** What the auditors saw, in our own words. */
  bedomningsskal: string | null;
  /** When they assessed it; null when they have not. */
  bedomd: string | null;
  /** The audit in which they assessed it, by id; null when they assessed it outside one. */
  bedomdI: string | null;
  /** Where it comes from. */
  kalla: Kalla;
  version: number;
}

export interface Atgard {
  /** Its id within the huvudman; never used again for another. */
  id: string;
  /** The recommendation that it follows, by id. */
  rekommendation: string;
  /** The unit at which it is done, by id; null when it is the huvudman's as a whole, or no source names the unit. */
  verksamhetId: string | null;
  /** The units at which it is done, in the source's words, where the source does not name them. */
  avser: string | null;
  /** The item of a joint plan by which it is done together with others, by its id at samverkan; null when it is done alone. */
  planpunktId: string | null;
  /** What is done. */
  beskrivning: string;
  /** Who answers for it: a role or an instance. */
  ansvarig: string | null;
  /** The last day; null when none is stated. */
  senast: string | null;
  /** How far it has come. */
  lage: Atgardslage;
  /** Since when; null when unknown. */
  lageDatum: string | null;
  /** The effect that has been seen; null when none has, or nobody has looked. */
  effekt: string | null;
  /** When it was seen; null when it has not been, or that is unknown. */
  effektDatum: string | null;
  /** Where it comes from. */
  kalla: Kalla;
  version: number;
}

export interface Beslutsinstans {
  /** Its name, such as Vårdstyrelsen. */
  namn: string;
  /** What it decides on. */
  beslutarOm: string;
  /** The largest amount that it decides on by itself; null when no limit is stated. */
  gransBelopp: Ore | null;
  /** Whether it may decide at all: an instance that advises or prepares cannot. */
  mandat: Instansmandat;
  /** Where this comes from. */
  kalla: Kalla;
  /** Its id within the huvudman; never used again for another. */
  id: string;
  version: number;
}

export interface Matvarde {
  /** The id of the row that it belongs to. */
  verksamhetId: string;
  /** The measure's id, as samverkan defines it. */
  matt: string;
  /** The month that it covers. */
  period: string;
  /** The value; null is unknown or not reported, never 0. */
  varde: number | null;
  /** Its unit, such as procent. */
  enhet: string;
  /** Where it comes from. */
  kalla: Kalla;
  version: number;
}

export interface Indikatorsvar {
  /** The indicator. */
  indikatorId: string;
  /** Yes or no; null is not answered. */
  jaNej: boolean | null;
  /** A count; null is not answered. */
  antal: number | null;
  /** An answer in words: which, status, report, deviations; null is not answered. */
  text: string | null;
  /** When it was answered. */
  datum: string | null;
  /** Where this comes from. */
  kalla: Kalla;
  version: number;
}

export interface Insats {
  /** The id of the row that it belongs to. */
  verksamhetId: string;
  /** The service's id, the same for every unit of the huvudman. */
  insats: string;
  /** Its name. */
  namn: string;
  /** Whether the unit offers it; null is unknown, never no. */
  erbjuds: boolean | null;
  /** Where this comes from. */
  kalla: Kalla;
  version: number;
}

export interface Organisationsenhet {
  /** Its id within the huvudman; never used again for another. */
  id: string;
  /** Its name. */
  namn: string;
  /** What kind of part it is. */
  slag: Organisationsslag;
  /** The part that it answers to; null at the top, or when no source states it. */
  overordnad: string | null;
  /** Four-digit kommunkoder of the kommuner that it covers; null when it is not divided by area or unknown. */
  kommunkoder: string[] | null;
  /** From when it exists in this form; null when unknown. */
  fran: string | null;
  /** Until when; null while no end is known. */
  till: string | null;
  /** Its mission, in words. */
  uppdrag: string | null;
  /** What it may decide, in words; null when no source states it. */
  mandat: string | null;
  /** Who steers it and in what; null when no source states it. */
  styrning: Styrning[] | null;
  /** Its own posts; null when no source gives any. */
  bemanning: Tjanst[] | null;
  /** Where the part itself comes from. */
  kalla: Kalla;
  version: number;
}

export interface Styrning {
  /** Who has it. */
  av: string;
  /** What it covers. */
  galler: string;
  /** Where this comes from. */
  kalla?: Kalla | null;
}

export interface Tjanst {
  /** The role, never a person. */
  roll: string;
  /** Its extent as decided, 1 being full time. */
  omfattning: number;
  /** How much of it is filled now; null when unknown. Access: parter. */
  nulage?: number | null;
  /** The source's own words, when they say more than the figures. */
  ordalydelse?: string | null;
  /** The one employer. */
  arbetsgivare: string;
  /** Who pays. */
  finansiarer: Andel[];
  /** Who pays the rest up to 100 %, in the source's words, when it names no party that could be asked; else null. */
  ovrigFinansiering?: string | null;
  /** Where this comes from. */
  kalla?: Kalla | null;
}

export interface Andel {
  /** The party. */
  part: string;
  /** Its share. */
  procent: Hundradel;
}

export interface Bekraftelse {
  /** The statement, by its id. */
  pastaendeId: string;
  /** Whether what is stated is right. */
  svar: Bekraftelsesvar;
  /** What is wrong; null when nothing is. */
  motivering: string | null;
  /** The day of the answer. */
  datum: string;
  /** The role of who answered, never a name. */
  svaratAvRoll: string;
  /** The huvudman that states it, by id. */
  av: string;
  /** What is stated. */
  slag: Pastaendeslag;
  /** As in the statement. */
  verksamhetId: string | null;
  /** As in the statement. */
  organisationsenhet: string | null;
  /** The name of that unit or part when the party answered; a later change of the name does not change the answer. */
  enhet: string | null;
  /** As in the statement. */
  roll: string | null;
  /** As in the statement. */
  funktion: Funktion | null;
  /** As in the statement. */
  omfattning: number | null;
  /** As in the statement. */
  procent: Hundradel | null;
  /** As in the statement. */
  dagarPerVecka: number | null;
  /** As in the statement. */
  antal: number;
  /** Where it comes from. */
  kalla: Kalla;
  version: number;
}

export interface Rapport {
  /** The occasion on which it was due, as samverkan names it, such as uppfoljning-vardcentrum-osthammar-2026-t1. */
  tillfalleId: string;
  /** The day on which it was filed. */
  lamnad: string;
  /** The role of who filed it, never a name. */
  lamnadAvRoll: string;
  /** Its key figures; empty when it has none. */
  nyckeltal: Rapportnyckeltal[] | null;
  /** Its text; null when it has figures only. */
  text: string | null;
  /** Deviations from the plan, a sentence each; empty when there are none, null when it does not state any. */
  avvikelser: string[] | null;
  /** Where it comes from. */
  kalla: Kalla;
  version: number;
}

export interface Rapportnyckeltal {
  /** What is counted. */
  namn: string;
  /** The value; null is unknown, never 0. */
  varde?: number | null;
  /** Its unit, such as procent; null when it has none. */
  enhet?: string | null;
}

export interface Rapportmottagning {
  /** The occasion, as samverkan names it. */
  tillfalleId: string;
  /** Each instance that has received it, in the order in which they did. */
  mottagen: Mottagning[];
  /** Where it comes from. */
  kalla: Kalla;
  version: number;
}

export interface Mottagning {
  /** The instance, as the duty to report names it. */
  instans: string;
  /** The day. */
  datum: string;
  /** The paragraph in its minutes; null when it has none. */
  paragraf?: string | null;
}

export interface Spridning {
  /** Its id within the huvudman; never used again for another. */
  id: string;
  /** The measure's id: samverkan's, where samverkan defines the measure. */
  matt: string;
  /** The part of the organisation whose units it covers; null for all of the huvudman's. */
  organisationsenhet: string | null;
  /** The calendar year; null when the source does not state it. */
  ar: number | null;
  /** The time that it covers, when that is not one calendar year. */
  period: string | null;
  /** The unit of the values, such as procent. */
  enhet: string;
  /** The target that held then; null when there was none. */
  mal: number | null;
  /** The mean. */
  medel: number | null;
  /** How many units there are. */
  antalEnheter: number | null;
  /** How many of them reach the target. */
  antalSomNarMalet: number | null;
  /** The groups of units that the source distinguishes, without the units that reach the target. */
  grupper: Spridningsgrupp[] | null;
  /** Where it comes from. */
  kalla: Kalla;
  version: number;
}

export interface Spridningsgrupp {
  /** How many units it has. */
  antal?: number | null;
  /** Lower bound of their values, inclusive. */
  minst?: number | null;
  /** Upper bound of their values, inclusive. */
  hogst?: number | null;
  /** The source's own words. */
  ordalydelse: string;
}

export interface Uppgift {
  /** Its id within the huvudman; never used again for another. */
  id: string;
  /** The subject that it belongs to, such as befolkning. */
  amne: string;
  /** What it is about. */
  avser: string;
  /** The part of the organisation that it is about; null when it is about the huvudman or something outside it. */
  organisationsenhet: string | null;
  /** The number that the source writes; how exact it is stands in `noggrannhet`. Null when the source gives none or only an interval. */
  varde: number | null;
  /** How exactly the source gives the number. */
  noggrannhet: Noggrannhet;
  /** Lower bound, inclusive, as far as the source's wording gives one. */
  minst: number | null;
  /** Upper bound, inclusive, as far as the source's wording gives one. */
  hogst: number | null;
  /** Its unit, such as procent; null when it has none. */
  enhet: string | null;
  /** The source's own words for the figure. */
  ordalydelse: string | null;
  /** The calendar year that it is about; null when it is not about one year or the source does not say. */
  ar: number | null;
  /** The time that it is about, when that is not one calendar year. */
  period: string | null;
  /** The first day on which it holds, for what has a validity, such as a target or a law. */
  fran: string | null;
  /** The last day on which it holds; null while it holds, or has no validity. */
  till: string | null;
  /** The figures of this huvudman that it may be compared with, by id. */
  jamforbarMed: string[] | null;
  /** The figures of this huvudman that it must not be compared with, by id: another definition, a break in the series. */
  ejJamforbarMed: string[] | null;
  /** The figures of this huvudman that contradict it, by id. */
  motsagerId: string[] | null;
  /** How it relates to other figures, in Swedish. */
  anmarkning: string | null;
  /** Where it comes from. */
  kalla: Kalla;
  version: number;
}

export interface Verksamhet {
  /** Its id within the huvudman; never used again for another. */
  id: string;
  /** Its name. */
  namn: string;
  /** What kind of unit it is. */
  typ: Verksamhetstyp;
  /** How it is run. */
  driftsform: Driftsform | null;
  /** Those who have given it its mission, when run on behalf of others. */
  uppdragsgivare: string[] | null;
  /** How tightly it works together with the vårdcentrum's other units. */
  interaktionsgrad: Interaktionsgrad | null;
  /** True when it is in the same place as the vårdcentrum; null when unknown. */
  samlokaliserad: boolean | null;
  /** When it is open; empty when it keeps no fixed hours, null when unknown. */
  oppettider: Oppettid[] | null;
  /** When it is open on public holidays (röda dagar), whatever the weekday; empty when it is closed on them, null when that is
not stated. */
  helgtider: Helgtid[] | null;
  /** Days on which other hours hold, in the owner's order; they go before all other hours. Null when none are stated. */
  avvikandeTider: Avvikandetid[] | null;
  /** Its telephone number for whoever seeks it, from 0 or with +46, or a short one such as 1177; null when not stated. */
  telefon: string | null;
  /** The unit's own e-mail address, never a person's; null when not stated. */
  epost: string | null;
  /** Its page on the web; null when not stated. */
  webbplats: string | null;
  /** Its id in the catalogue HSA: SE, the ten digits of an organisationsnummer, a hyphen, letters and digits; null when unknown. */
  hsaId: string | null;
  /** The groups that it is for. */
  malgrupper: string[] | null;
  /** The law that it works under, such as 'HSL (2017:30)'. */
  lagrum: string[] | null;
  /** Its legal basis with the period in which it holds, since laws are replaced; null when not stated. */
  lagstod: Lagstod[] | null;
  /** Systems in use, such as Cosmic. Access: natverk. */
  systemstod: string[] | null;
  /** Its vårdplatser; null when it states none. */
  vardplatser: Vardplatser | null;
  /** How many are listed with it; null when unknown. */
  listade: Antal | null;
  /** Posts with one employer and one or more funders. */
  bemanning: Tjanst[] | null;
  /** Who pays for it, when more than one does. */
  samfinansiering: Samfinansiering | null;
  /** The part of the huvudman's organisation that it belongs to, by id; null when unknown. */
  organisationsenhet: string | null;
  /** The lowest age that it is for; null when it has no limit or it is unknown. */
  alderFran: number | null;
  /** The highest age that it is for, as the source words it; null when it has no limit or it is unknown. */
  alderTill: number | null;
  /** The date from which it is closed; null while it is open. */
  stangd: string | null;
  /** Where the unit itself comes from. */
  kalla: Kalla;
  version: number;
}

export interface Funktionsutbud {
  /** The function. */
  funktion: Funktion;
  /** True when it is physically represented at the place. */
  paPlats: boolean;
  /** True when a visit can be booked. */
  bokningsbar: boolean;
  /** How many days a week it is there; null when unknown. */
  dagarPerVecka: number | null;
  /** The party that it is offered for, as when its people work some days a week at that party's unit; null when it is for its own. */
  utforsAt: string | null;
  /** Where this comes from. */
  kalla: Kalla | null;
  verksamhetId: string;
}

export interface Plats {
  /** The name of the house or premises. */
  namn: string | null;
  /** Street and number. */
  adress: string | null;
  /** Postnummer, as 815 75; null when not stated. */
  postnummer: string | null;
  /** Postal town. */
  postort: string | null;
  /** Four-digit kommunkod. */
  kommunkod: string | null;
  /** Latitude, WGS 84. */
  lat: number | null;
  /** Longitude, WGS 84. */
  long: number | null;
  /** Who owns the premises, which need not be who runs the unit. */
  agare: string | null;
  /** Where this comes from. */
  kalla: Kalla | null;
  verksamhetId: string;
  ordning: number;
}

export interface Oppettid {
  /** 1 is Monday, 7 is Sunday. */
  veckodag: number;
  /** HH:MM. */
  oppnar: string;
  /** HH:MM; 24:00 at midnight. */
  stanger: string;
  /** Where this comes from. */
  kalla?: Kalla | null;
}

export interface Helgtid {
  /** HH:MM. */
  oppnar: string;
  /** HH:MM; 24:00 at midnight. */
  stanger: string;
}

export interface Avvikandetid {
  /** The first day. */
  fran: string;
  /** The last day. */
  till: string;
  /** HH:MM; null when it is closed on those days. */
  oppnar?: string | null;
  /** HH:MM, 24:00 at midnight; null when it is closed on those days. */
  stanger?: string | null;
  /** Why, such as Julafton; null when not stated. */
  orsak?: string | null;
}

export interface Lagstod {
  /** The law with its number, such as 'SoL (2001:453)'. */
  lag: string;
  /** Chapters and paragraphs, such as '12 kap. 1–2 §§'; null when it is the law as a whole. */
  paragraf?: string | null;
  /** The first day on which it holds; null when not stated. */
  gallerFran?: string | null;
  /** The last day on which it holds; null while no end is decided. */
  gallerTill?: string | null;
  /** Where this comes from. */
  kalla?: Kalla | null;
}

export interface Vardplatser {
  /** How many there are. */
  totalt: number;
  /** The most that there may be by agreement; null when no limit is stated. */
  hogst?: number | null;
  /** How many are taken, which may be more than there are; null when unknown. */
  belagda?: number | null;
  /** When the occupancy was reported. */
  uppdaterad?: string | null;
  /** Where the number of places comes from. */
  kalla?: Kalla | null;
}

export interface Antal {
  /** The exact count; null when the source gives only an interval or only words. */
  varde?: number | null;
  /** Lower bound, inclusive; null when the source gives none. */
  minst?: number | null;
  /** Upper bound, inclusive; null when the source gives none. */
  hogst?: number | null;
  /** The source's own words, such as 'ca 42 000 listade'. */
  ordalydelse?: string | null;
  /** Where the count comes from. */
  kalla?: Kalla | null;
}

export interface Samfinansiering {
  /** The agreement under which each payer confirms its share. */
  avtalId: string;
  /** The shares. */
  andelar: Andel[];
  /** Where the shares come from. */
  kalla?: Kalla | null;
}

export interface Atkomstval {
  /** The field, as its type and its own name with a dot between, such as Verksamhet.systemstod. */
  falt: string;
  /** Who sees it: offentlig, natverk, parter or egen. Null where the settings and the contract decide. */
  niva: string | null;
  version: number;
}
