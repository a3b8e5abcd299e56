// Written by npm run portal:generate out of the .graphql files beside it.
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An amount in Swedish kronor as a decimal string with two decimals, such as "12345678.50". Never a float. */
  Belopp: { input: string; output: string; }
  /** A calendar date, YYYY-MM-DD. */
  Datum: { input: string; output: string; }
  /** A point in time with offset, ISO 8601, such as 2026-01-31T08:00:00Z. */
  DatumTid: { input: string; output: string; }
  /** A calendar month, YYYY-MM. */
  Manad: { input: string; output: string; }
  /** A percentage with at most two decimals, such as 65 or 33.33. */
  Procent: { input: number; output: number; }
};

/** How a right to a claim stands. */
export type Ansprakslage =
  /** The agreement is in force: the right follows if the agreement is not kept, which no signature shows. */
  | 'VILLKORAT'
  /** The kommun has signed and the region has declined or terminated. */
  | 'FINNS'
  /** No agreement in force, and the region is not the one that has left it. */
  | 'INGET_AVTAL'
  /** Unknown while a party does not answer. */
  | 'OKANT';

/** Services of which one kind of huvudman or another is responsible. */
export type Ansvarsinsats =
  /** Health care, doctors' work not included. */
  | 'HALSO_OCH_SJUKVARD'
  /** Doctors' work. */
  | 'LAKARINSATS'
  /** Health services in school. */
  | 'ELEVHALSA'
  /** Dental care, mobile dental care included. */
  | 'TANDVARD'
  /** Social services. */
  | 'SOCIALTJANST';

/** How far an action has come. */
export type Atgardslage =
  /** Planned. */
  | 'PLANERAD'
  /** Under way. */
  | 'PAGAR'
  /** Done. */
  | 'GENOMFORD'
  /** Broken off. */
  | 'AVBRUTEN';

/** Kinds of agreements. */
export type Avtalsslag =
  /** A unit that parties run jointly. */
  | 'GEMENSAM_ENHET'
  /** Doctors' part in the kommun's health care (HSL 16 kap. 1 §). */
  | 'LAKARMEDVERKAN'
  /** Cooperation for one of the three target groups that the law names. */
  | 'MALGRUPP'
  /** A familjecentral. */
  | 'FAMILJECENTRAL'
  /** Common funds: each party commits its own contribution by signing. */
  | 'GEMENSAMMA_MEDEL'
  /** The förbundsordning of a kommunalförbund. */
  | 'FORBUNDSORDNING'
  /** Shared premises and their cost. */
  | 'LOKAL'
  /** Health care at home handed over from region to kommun. */
  | 'HEMSJUKVARD'
  /** Anything else. */
  | 'OVRIGT';

/** Whether a party has signed an agreement. */
export type Avtalsstatus =
  /** Not signed yet. Never read as no. */
  | 'UTKAST'
  /** Signed. */
  | 'UNDERTECKNAT'
  /** Declined. */
  | 'AVVISAT'
  /** Terminated. */
  | 'UPPSAGT';

/** A party's answer to a statement about it. No answer means neither of these. */
export type Bekraftelsesvar =
  /** It is right. */
  | 'BEKRAFTAD'
  /** It is wrong. */
  | 'BESTRIDEN';

/** At which level a decision is made. */
export type Beslutsniva =
  /** By the parties locally. */
  | 'LOKAL'
  /** Lifted: it needs investment, or affects the party's budget by more than its own limit. */
  | 'LYFT';

/** How far a decision has come. */
export type Beslutsutfall =
  /** Not handled yet. Never read as no. */
  | 'EJ_BEHANDLAT'
  /** Being prepared. */
  | 'BEREDS'
  /** Approved. */
  | 'BIFALL'
  /** Declined: stops this item, and this item only. */
  | 'AVSLAG'
  /** Sent back for more preparation. */
  | 'ATERREMISS';

/** Forms of housing, and daytime activities, where care is given. */
export type Boendeform =
  /** The patient's own home. */
  | 'ORDINART_BOENDE'
  /** Special housing. */
  | 'SARSKILT_BOENDE'
  /** Daytime activities (dagverksamhet). */
  | 'DAGVERKSAMHET';

/** How far a budget has come. */
export type Budgetstatus =
  /** A draft, for the owner and those to whom it opens budgetutkast. */
  | 'UTKAST'
  /** Decided by the owner. */
  | 'BESLUTAD';

/** Decisions on a checklist. */
export type Checklistebeslut =
  /** Approved. */
  | 'GODKAND'
  /** Put off. */
  | 'BORDLAGD';

/** A participant's answer to an invitation. */
export type Deltagandestatus =
  /** Not answered yet. Never read as no. */
  | 'OBESVARAT'
  /** Accepted: the participation counts. */
  | 'ACCEPTERAT'
  /** Declined. */
  | 'AVBOJT'
  /** Left, after having accepted. */
  | 'UPPSAGT';

/** Kinds of shared documents. */
export type Dokumentslag =
  /** An agreement between the parties. */
  | 'OVERENSKOMMELSE'
  /** A guideline. */
  | 'RIKTLINJE'
  /** A routine. */
  | 'RUTIN'
  /** A declaration of intent. */
  | 'AVSIKTSFORKLARING'
  /** A strategy. */
  | 'STRATEGI';

/** How a unit is run. */
export type Driftsform =
  /** By the huvudman itself. */
  | 'EGEN_REGI'
  /** On behalf of another. */
  | 'PA_UPPDRAG'
  /** Jointly with others. */
  | 'GEMENSAM';

/** How what is agreed stands to what is decided. */
export type Finansieringsutfall =
  /** Every share is covered. */
  | 'FINANSIERAD'
  /** A party has decided on or budgeted less than its share, or nobody has the rest of the cost. */
  | 'UNDERFINANSIERAD'
  /** Nothing is known to lack, and not everything is known. */
  | 'OKANT';

/** At which level an issue is solved. */
export type Frageniva =
  /** At the vårdcentrum. */
  | 'VARDCENTRUM'
  /** By the huvudmän above it. */
  | 'HUVUDMAN'
  /** Part of it at each. */
  | 'BADA';

/** Functions that a vårdcentrum or a familjecentral may be required to offer. */
export type Funktion =
  /** General medicine. Mandatory at a vårdcentrum. */
  | 'ALLMANMEDICIN'
  /** Adult psychiatry. Mandatory at a vårdcentrum. */
  | 'VUXENPSYKIATRI'
  /** Paediatrics. Mandatory at a vårdcentrum. */
  | 'BARNMEDICIN'
  /** Geriatrics. Mandatory at a vårdcentrum. */
  | 'GERIATRIK'
  /** Maternal health care. Mandatory at a familjecentral. */
  | 'MODRAHALSOVARD'
  /** Child health care. Mandatory at a familjecentral. */
  | 'BARNHALSOVARD'
  /** Open preschool. Mandatory at a familjecentral. */
  | 'OPPEN_FORSKOLA'
  /** Preventive social services. Mandatory at a familjecentral. */
  | 'FOREBYGGANDE_SOCIALTJANST'
  /** Out-of-hours care. */
  | 'JOUR'
  /** X-ray. */
  | 'RONTGEN'
  /** Assessment and treatment of mental ill-health among children and young people. */
  | 'BARN_UNGA_PSYKISK_HALSA'
  /** Inpatient places at primary care level. */
  | 'NARVARDSPLATSER'
  /** Rehabilitation. */
  | 'REHABILITERING'
  /** Health care at home. */
  | 'HEMSJUKVARD'
  /** The reinforced geographic health mission: one holder per kommun. */
  | 'GEOGRAFISKT_HALSOUPPDRAG';

/** An auditor's assessment of a question. */
export type Granskningsbedomning =
  /** Fulfilled. */
  | 'UPPFYLLT'
  /** Partly fulfilled. */
  | 'DELVIS_UPPFYLLT'
  /** Not fulfilled. */
  | 'EJ_UPPFYLLT';

/** Kinds of events. */
export type Handelseslag =
  /** Learned of it. */
  | 'FICK_VETA'
  /** Decided or answered. */
  | 'BESLUTADE'
  /** Acted. */
  | 'GJORDE'
  /** Assessed what became of it. */
  | 'BEDOMDE';

/** What kind of principal a party is. */
export type Huvudmanslag =
  /** A region (before 2019: landsting). */
  | 'REGION'
  /** A kommun. */
  | 'KOMMUN'
  /** A private vårdgivare. */
  | 'PRIVAT'
  /** A kommunalförbund: a legal person of its own with public members. */
  | 'KOMMUNALFORBUND'
  /** A non-profit organisation or a religious community. */
  | 'IDEELL';

/** How far a party has come in adopting a document. */
export type Inforandestatus =
  /** Not begun. */
  | 'EJ_PABORJAT'
  /** Under way. */
  | 'PAGAR'
  /** Adopted. */
  | 'INFORT'
  /** Declined. */
  | 'AVBOJT';

/** What an instance within a huvudman may do. */
export type Instansmandat =
  /** It decides, on what it is stated to decide on. */
  | 'BESLUTANDE'
  /** It advises. */
  | 'RADGIVANDE'
  /** It prepares matters for others. */
  | 'BEREDANDE';

/** How tightly a unit works together with others at a vårdcentrum. */
export type Interaktionsgrad =
  /** Tightly, day by day. */
  | 'TAT'
  /** Loosely. */
  | 'GLES';

/** Target groups for which region and kommun are to have an agreement. */
export type Malgrupp =
  /** Children and young people who are cared for outside their own home. */
  | 'BARN_OCH_UNGA_UTANFOR_HEMMET'
  /** Persons with a psychiatric disability. */
  | 'PSYKISK_FUNKTIONSNEDSATTNING'
  /** Persons with addiction to alcohol, drugs, other substances, medicines, doping or gambling. */
  | 'MISSBRUK_OCH_SPEL';

/** Which way a target points. */
export type Malriktning =
  /** At least the target. */
  | 'MINST'
  /** At most the target. */
  | 'HOGST';

/** Kinds of goals. */
export type Malslag =
  /** An area of a target picture. */
  | 'MALOMRADE'
  /** A strategy by which a target picture is reached. */
  | 'STRATEGI'
  /** A focus area. */
  | 'FOKUSOMRADE'
  /** A priority within a focus area. */
  | 'PRIORITERING'
  /** A point that says what a goal means. */
  | 'MALPUNKT'
  /** A goal. */
  | 'MAL';

/** What a body may do. */
export type Mandat =
  /** It decides, within its task. */
  | 'BESLUTANDE'
  /** It advises. */
  | 'RADGIVANDE'
  /** It prepares matters for others. */
  | 'BEREDANDE'
  /** It coordinates what others decide. */
  | 'SAMORDNANDE';

/** How exactly a source gives a number. The bounds that follow stand in `minst` and `hogst`. */
export type Noggrannhet =
  /** Exactly, as far as the source says. */
  | 'EXAKT'
  /** About (ca, omkring): no bounds. */
  | 'CIRKA'
  /** Just under (knappt). */
  | 'KNAPPT'
  /** Just over (drygt). */
  | 'DRYGT'
  /** More than (mer än, över). */
  | 'MER_AN'
  /** Less than (mindre än, under). */
  | 'MINDRE_AN'
  /** At least (minst). */
  | 'MINST'
  /** At most (högst, maximalt, upp till). */
  | 'HOGST'
  /** From and to. */
  | 'INTERVALL'
  /** In words only, or known to exist without its number being known. */
  | 'ORD';

/** The figures that are added up. */
export type Nyckeltalsuppgift =
  /** The number of vårdplatser. */
  | 'VARDPLATSER'
  /** How many of them are taken. */
  | 'BELAGDA_VARDPLATSER'
  /** The decided budgets per year. */
  | 'BUDGETAR';

/** Kinds of parts of an organisation. */
export type Organisationsslag =
  /** The directly elected assembly. */
  | 'FULLMAKTIGE'
  /** A board (styrelse). */
  | 'STYRELSE'
  /** A committee with decisions of its own (nämnd). */
  | 'NAMND'
  /** A committee that prepares for a nämnd or styrelse. */
  | 'BEREDNING'
  /** The board of a kommunalförbund. */
  | 'DIREKTION'
  /** An administration (förvaltning). */
  | 'FORVALTNING'
  /** The management that several areas share. */
  | 'OMRADESLEDNING'
  /** An area, such as a närsjukvårdsområde. */
  | 'OMRADE'
  /** A unit within an administration. */
  | 'ENHET'
  /** A unit with a mission for the whole län. */
  | 'LANSVERKSAMHET'
  /** A group where managers of several organisations meet. */
  | 'SAMVERKANSGRUPP'
  /** A company that the huvudman owns. */
  | 'BOLAG'
  /** Anything else. */
  | 'OVRIG';

/** Kinds of rules for a body. */
export type Organregelslag =
  /** Each party fills the same number of seats, such as 2+2. */
  | 'LIKA_PER_PART'
  /** Each party fills at least that number of seats of the role. */
  | 'MINST_PER_PART'
  /** There are that many seats of the role in all. */
  | 'ANTAL_PLATSER'
  /** It meets at least that many times a year. */
  | 'MINST_MOTEN_PER_AR'
  /** Its seats are derived from the ledningsgrupper of every vårdcentrum in the län. */
  | 'HARLEDDA_PLATSER';

/** Kinds of bodies. */
export type Organslag =
  /** A forum for the län's development. */
  | 'FORUM'
  /** A political samråd. */
  | 'SAMRAD'
  /** A local political samråd extended for a vårdcentrum. */
  | 'UTOKAT_SAMRAD'
  /** A management of officers that prepares for a samråd. */
  | 'TJANSTELEDNING'
  /** A tjänsteledning extended by those who lead the vårdcentrum. */
  | 'UTOKAD_TJANSTELEDNING'
  /** The group that leads a vårdcentrum or a joint unit. */
  | 'LEDNINGSGRUPP'
  /** A working group or committee, set up for a task. */
  | 'ARBETSGRUPP'
  /** Tenants and landlord of shared premises. */
  | 'LOKALRAD'
  /** The board of a kommunalförbund. */
  | 'DIREKTION'
  /** A council that advises. */
  | 'RAD'
  /** One function, such as a närvårdsstrateg. */
  | 'FUNKTION'
  /** Anything else. */
  | 'OVRIGT';

/** The state of a statement about another party. */
export type Pastaendelage =
  /** The party that it names has confirmed it. */
  | 'BEKRAFTAD'
  /** The party that it names has not answered. Never read as no. */
  | 'OBEKRAFTAD'
  /** The party that it names disputes it. */
  | 'BESTRIDEN';

/** What a row states about another party. */
export type Pastaendeslag =
  /** It has given the unit its mission. */
  | 'UPPDRAGSGIVARE'
  /** It employs whoever has the post. */
  | 'ARBETSGIVARE'
  /** It pays a share of the post. */
  | 'FINANSIAR'
  /** A function is offered for it. */
  | 'UTFORS_AT';

/** How far a plan or an item has come. */
export type Planlage =
  /** A draft that nobody has decided on. */
  | 'UTKAST'
  /** No party is known to have decided. */
  | 'VANTAR_PA_BESLUT'
  /** All parties that it concerns have approved it as it stands. */
  | 'BESLUTAD'
  /** Some have approved it, or some of it is approved. */
  | 'DELVIS_BESLUTAD'
  /** A party has declined it. */
  | 'AVSLAGEN'
  /** Being carried out. */
  | 'VERKSTALLS'
  /** Being followed up. */
  | 'FOLJS_UPP';

/** How far a plan has come, as those who write it and its bodies state it. */
export type Planstatus =
  /** A draft. */
  | 'UTKAST'
  /** Anchored in the utökat lokalt samråd: the parties decide, item by item. */
  | 'FORANKRAD'
  /** Settled by the political samråd. */
  | 'FASTSTALLD'
  /** Being carried out. */
  | 'VERKSTALLS'
  /** Being followed up: its items are no longer changed. */
  | 'FOLJS_UPP';

/** What bodies do with a plan. */
export type Planstegsslag =
  /** It was anchored, in the utökat lokalt samråd: from then on its text holds, and the parties decide. */
  | 'FORANKRING'
  /** What is lifted was checked against the län: in the utökad tjänsteledning and in Samråd HSVO, which cannot decide. */
  | 'AVSTAMNING'
  /** The final plan was settled, by the political samråd. */
  | 'FASTSTALLELSE';

/** Calendars of reports. */
export type Rapportkadens =
  /** Each of the three tertials, and the year. */
  | 'TERTIAL'
  /** Each of the first three quarters; the year has a report of its own. */
  | 'KVARTAL'
  /** The year. */
  | 'AR';

/** The state of a report. */
export type Rapportlage =
  /** Its period is not over. */
  | 'KOMMER'
  /** Its period is over, and nobody has filed it; no last day has passed. */
  | 'VANTAS'
  /** Filed, in time where a last day is known. */
  | 'LAMNAD'
  /** Filed after the last day. */
  | 'LAMNAD_FOR_SENT'
  /** Not filed, and the last day has passed. */
  | 'FORSENAD';

/** How far a rule goes. */
export type Regelmodalitet =
  /** It shall be so. */
  | 'SKA'
  /** It ought to be so: a recommendation. What deviates from it is named as such. */
  | 'BOR';

/** What a record of the log is about. */
export type Registerhandelse =
  /** The network was founded. */
  | 'GRUNDANDE'
  /** A member joined. */
  | 'ANSLUTNING'
  /** A member changed its addresses. */
  | 'ADRESS'
  /** A member changed its key. */
  | 'NYCKELBYTE'
  /** A member published its contract version, and perhaps a schema of its own. */
  | 'PUBLICERING'
  /** A member left. */
  | 'UTTRADE'
  /** Founders vouched for a member that had joined as public on its own word, before founders had to vouch. */
  | 'BEKRAFTELSE'
  /** The registry changed to later rules, which hold for the records that follow. */
  | 'REGLER'
  /** A member published or withdrew the key by which gateways may put a code instead of a signature on their calls to it. */
  | 'ANROPSNYCKEL'
  /** A huvudman took back the voucher that it had given a member for an uppdrag. */
  | 'INTYG_ATERTAGET'
  /** A kind of record that this gateway does not know. It changes nothing that the gateway shows. */
  | 'OKAND';

/** How far a recommendation has come. */
export type Rekommendationslage =
  /** No answer to it is recorded. */
  | 'OBESVARAD'
  /** Answered, and no action because of it is recorded. */
  | 'BESVARAD'
  /** Something is planned or under way. */
  | 'ATGARDAS'
  /** Every action that was not broken off is done; the auditors have not assessed it as fulfilled. */
  | 'GENOMFORD'
  /** The auditors assess it as fulfilled. */
  | 'AVSLUTAD';

/** In which form the parties of a vårdcentrum cooperate. */
export type Samverkansform =
  /** They share premises: a lokalråd of tenants and landlord decides on the premises only. */
  | 'GEMENSAM_LOKAL'
  /** A network: each party decides over its own. */
  | 'NATVERK'
  /** A kommunalförbund, a huvudman of its own. */
  | 'KOMMUNALFORBUND';

/** How a huvudman turns a decision into mission and money. */
export type Styrinstrument =
  /** A region's mission with budget to its administration. */
  | 'VERKSAMHETSUPPDRAG'
  /** A kommun's plan and budget. */
  | 'VERKSAMHETSPLAN_OCH_BUDGET'
  /** A member's fee to a kommunalförbund. */
  | 'MEDLEMSAVGIFT'
  /** An agreement with a private vårdgivare. */
  | 'UPPDRAGSAVTAL';

/** Kinds of answers to an indicator. */
export type Svarstyp =
  /** Yes or no. */
  | 'JA_NEJ'
  /** Yes or no, and which. */
  | 'JA_NEJ_VILKA'
  /** A count. */
  | 'ANTAL'
  /** A status in words. */
  | 'STATUS'
  /** A report. */
  | 'RAPPORT'
  /** Seen from reported deviations. */
  | 'AVVIKELSER'
  /** Free text. */
  | 'FRITEXT'
  /** A measure that is kept elsewhere, such as Kolada. */
  | 'EXTERN_KPI';

/** Kinds of tags. */
export type Taggslag =
  /** A perspective, such as folkhälsa. */
  | 'PERSPEKTIV'
  /** A prioritised area, such as barn och unga. */
  | 'PRIORITERAT_OMRADE';

/** Periods of follow-up: tertials, quarters, the year. */
export type Uppfoljningsperiod =
  /** January to April. */
  | 'T1'
  /** May to August. */
  | 'T2'
  /** September to December. */
  | 'T3'
  /** January to March; for joint units. */
  | 'KV1'
  /** April to June; for joint units. */
  | 'KV2'
  /** July to September; for joint units. */
  | 'KV3'
  /** The whole year. */
  | 'AR';

/** Kinds of statements. */
export type Utsageslag =
  /** An issue that has to be solved when several run something together. */
  | 'FRAGEOMRADE'
  /** A form in which a vårdcentrum may be led. */
  | 'SCENARIO'
  /** A criterion for leading a vårdcentrum. */
  | 'KRITERIUM'
  /** A step in how a plan is decided. */
  | 'PROCESSTEG'
  /** A point of a decision. */
  | 'BESLUTSPUNKT'
  /** How the pilot is followed up. */
  | 'PILOTUPPFOLJNING'
  /** A role and what it is responsible for. */
  | 'ANSVARSROLL'
  /** A principle to build on. */
  | 'PRINCIP'
  /** A point of the declaration of intent. */
  | 'AVSIKT'
  /** A figure. */
  | 'SIFFRA'
  /** How something stands. */
  | 'LAGE';

/** Which verksamheter to pick; all that is given must match. */
export type VerksamhetFilter = {
  /** Only units of this kind. */
  typ?: InputMaybe<Verksamhetstyp>;
  /** Only units that offer this function. */
  funktion?: InputMaybe<Funktion>;
  /** Only units that take part in this vårdcentrum. */
  vardcentrumId?: InputMaybe<Scalars['ID']['input']>;
  /** Only units with a place in this kommun. */
  kommunkod?: InputMaybe<Scalars['String']['input']>;
  /** Only units whose name contains this text, upper and lower case alike. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** Kinds of units. */
export type Verksamhetstyp =
  /** Primary care centre in Uppsala län's word. */
  | 'HALSOCENTRAL'
  /** Primary care centre in other län's word. */
  | 'VARDCENTRAL'
  /** Out-of-hours primary care. */
  | 'JOURVARDCENTRAL'
  /** A flexible reception close to residents, with district nurses or mobile teams. */
  | 'NARMOTTAGNING'
  /** Inpatient care at primary care level, run jointly. */
  | 'NARVARDSENHET'
  /** A team that visits patients. */
  | 'MOBILT_TEAM'
  /** Health care at home. */
  | 'HEMSJUKVARD'
  /** Housing with care for the elderly or disabled. */
  | 'SARSKILT_BOENDE'
  /** Family centre: maternal and child health, open preschool, preventive social services. */
  | 'FAMILJECENTRAL'
  /** Youth clinic. */
  | 'UNGDOMSMOTTAGNING'
  /** School health. */
  | 'ELEVHALSA'
  /** Social services. */
  | 'SOCIALTJANST'
  /** Specialist outpatient clinic. */
  | 'SPECIALISTMOTTAGNING'
  /** Hospital department. */
  | 'SJUKHUSKLINIK'
  /** Rehabilitation. */
  | 'REHABILITERING'
  /** Dental care. */
  | 'TANDVARD'
  /** Advice by telephone or on line. */
  | 'RADGIVNING'
  /** Anything else. */
  | 'OVRIG';

export type AndringarQueryVariables = Exact<{
  fran: Scalars['DatumTid']['input'];
  first: Scalars['Int']['input'];
  vardcentrum?: InputMaybe<Scalars['ID']['input']>;
}>;


export type AndringarQuery = { parter: Array<{ id: string, namn: string, huvudman: { id: string, verksamheter: { nodes: Array<{ id: string, namn: string | null }> } | null, andringar: { nodes: Array<{ huvudmanId: string, typ: string, id: string, tid: string, ny: boolean, grunddata: boolean | null, falt: Array<string> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null }>, gemensamt: { andringar: { nodes: Array<{ typ: string, id: string, tid: string, ny: boolean, grunddata: boolean }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null }, vardcentra: Array<{ id: string, namn: string, deltagare: Array<{ huvudmanId: string }> }> };

export type AndringarHosPartQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  fran: Scalars['DatumTid']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type AndringarHosPartQuery = { part: { id: string, huvudman: { id: string, andringar: { nodes: Array<{ huvudmanId: string, typ: string, id: string, tid: string, ny: boolean, grunddata: boolean | null, falt: Array<string> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null } | null };

export type AndringarGemensamtQueryVariables = Exact<{
  vardcentrum?: InputMaybe<Scalars['ID']['input']>;
  fran: Scalars['DatumTid']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type AndringarGemensamtQuery = { gemensamt: { andringar: { nodes: Array<{ typ: string, id: string, tid: string, ny: boolean, grunddata: boolean }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } };

export type AvtalQueryVariables = Exact<{ [key: string]: never; }>;


export type AvtalQuery = { avtalen: Array<{ id: string, rubrik: string, slag: Avtalsslag, malgrupp: Malgrupp | null, utgava: number, gallande: boolean | null, avvikelser: Array<string> | null, villkorHash: string, vardcentrum: { id: string, namn: string } | null, ansvarig: { id: string } | null, andelar: Array<{ procent: number, part: { id: string } | null }>, anspraken: Array<{ lage: Ansprakslage, text: string }> | null, parter: Array<{ huvudmanId: string, status: Avtalsstatus | null, villkorHash: string | null, andelProcent: number | null, undertecknareRoll: string | null, datum: string | null, diarienummer: string | null, upphor: string | null, kalla: { dokument: string, avsnitt: string | null, exempel: boolean } | null }>, kalla: { dokument: string, avsnitt: string | null, exempel: boolean } | null }> };

export type DokumentQueryVariables = Exact<{ [key: string]: never; }>;


export type DokumentQuery = { dokument: Array<{ id: string, titel: string, slag: Dokumentslag, datum: string | null, samling: string | null, omfattning: string | null, faststalltAv: { id: string, namn: string } | null, kalla: { dokument: string, avsnitt: string | null, exempel: boolean } | null, inforanden: Array<{ huvudmanId: string, status: Inforandestatus | null, datum: string | null, kalla: { dokument: string, avsnitt: string | null, exempel: boolean } | null }> }> };

export type EnheterQueryVariables = Exact<{
  first: Scalars['Int']['input'];
}>;


export type EnheterQuery = { parter: Array<{ id: string, huvudman: { id: string, verksamheter: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ huvudmanId: string, id: string, namn: string | null, typ: Verksamhetstyp | null, telefon: string | null, funktioner: Array<{ funktion: Funktion, bokningsbar: boolean }> | null, platser: Array<{ namn: string | null, adress: string | null, postort: string | null, kommunkod: string | null, lat: number | null, long: number | null }> | null, oppettider: Array<{ veckodag: number, oppnar: string, stanger: string }> | null, helgtider: Array<{ oppnar: string, stanger: string }> | null, avvikandeTider: Array<{ fran: string, till: string, oppnar: string | null, stanger: string | null }> | null, vardplatser: { totalt: number, belagda: number | null, uppdaterad: string | null } | null, kalla: { dokument: string, avsnitt: string | null, exempel: boolean } | null }> } | null } | null }> };

export type EnheterHosPartQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type EnheterHosPartQuery = { part: { id: string, huvudman: { id: string, verksamheter: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ huvudmanId: string, id: string, namn: string | null, typ: Verksamhetstyp | null, telefon: string | null, funktioner: Array<{ funktion: Funktion, bokningsbar: boolean }> | null, platser: Array<{ namn: string | null, adress: string | null, postort: string | null, kommunkod: string | null, lat: number | null, long: number | null }> | null, oppettider: Array<{ veckodag: number, oppnar: string, stanger: string }> | null, helgtider: Array<{ oppnar: string, stanger: string }> | null, avvikandeTider: Array<{ fran: string, till: string, oppnar: string | null, stanger: string | null }> | null, vardplatser: { totalt: number, belagda: number | null, uppdaterad: string | null } | null, kalla: { dokument: string, avsnitt: string | null, exempel: boolean } | null }> } | null } | null } | null };

export type EnhetsavtalQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type EnhetsavtalQuery = { avtal: { id: string, rubrik: string, villkorHash: string, finansieringslagen: Array<{ ar: number, lage: Finansieringsutfall, kostnad: string, saknas: string | null, exempel: boolean | null, avvikelser: Array<string>, parter: Array<{ andel: string | null, budgeterat: string | null, saknas: string | null, part: { id: string } | null }> }> | null, parter: Array<{ huvudmanId: string, status: Avtalsstatus | null, villkorHash: string | null, andelProcent: number | null, datum: string | null, kalla: { dokument: string, avsnitt: string | null, exempel: boolean } | null }> } | null };

export type HalsaQueryVariables = Exact<{ [key: string]: never; }>;


export type HalsaQuery = { parter: Array<{ id: string, namn: string, slag: Huvudmanslag, lan: string | null, huvudman: { id: string, kontraktsversion: string | null, verksamheter: { totalCount: number } | null } | null }> };

export type HuvudmanQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type HuvudmanQuery = { part: { id: string, namn: string, slag: Huvudmanslag, lan: string | null, uttradd: string | null, deltar: Array<{ vardcentrumId: string, status: Deltagandestatus | null, roll: string | null, fran: string | null, till: string | null, kalla: { dokument: string, avsnitt: string | null, exempel: boolean } | null }>, huvudman: { id: string, organisationsnummer: string | null, kommunkod: string | null, kontraktsversion: string | null, kalla: { dokument: string, avsnitt: string | null, exempel: boolean } | null, beslutsinstanser: Array<{ namn: string, beslutarOm: string, gransBelopp: string | null, mandat: Instansmandat | null, kalla: { dokument: string, avsnitt: string | null, exempel: boolean } | null }> | null, budgetar: Array<{ id: string, ar: number, post: string | null, belopp: string, utfall: string | null, verksamhetId: string | null, beslut: { instans: string, datum: string, paragraf: string | null } | null, kalla: { dokument: string, avsnitt: string | null, exempel: boolean } | null }> | null, motsagelser: Array<{ amne: string, uppgifter: Array<{ id: string, avser: string, ordalydelse: string | null, varde: number | null, enhet: string | null, ar: number | null, kalla: { dokument: string, avsnitt: string | null, exempel: boolean } | null }> }> | null, verksamheter: { totalCount: number, nodes: Array<{ id: string, namn: string | null, typ: Verksamhetstyp | null, driftsform: Driftsform | null, interaktionsgrad: Interaktionsgrad | null, uppdragsgivare: Array<{ id: string }> | null, platser: Array<{ postort: string | null, kommunkod: string | null }> | null, vardplatser: { uppdaterad: string | null } | null, bemanning: Array<{ roll: string, omfattning: number, finansiarer: Array<{ procent: number, part: { id: string } }>, kalla: { dokument: string, avsnitt: string | null, exempel: boolean } | null }> | null, kalla: { dokument: string, avsnitt: string | null, exempel: boolean } | null }> } | null } | null } | null, vardcentra: Array<{ id: string, namn: string }>, avtalen: Array<{ id: string, rubrik: string, gallande: boolean | null, ansvarig: { id: string } | null, andelar: Array<{ procent: number, part: { id: string } | null }>, parter: Array<{ huvudmanId: string, status: Avtalsstatus | null, andelProcent: number | null, datum: string | null, kalla: { dokument: string, avsnitt: string | null, exempel: boolean } | null }> }>, register: { medlemmar: Array<{ kontraktsversion: string | null, egetSchema: boolean, ansluten: string, part: { id: string } | null }> } | null };

export type HuvudmannenQueryVariables = Exact<{ [key: string]: never; }>;


export type HuvudmannenQuery = { parter: Array<{ id: string, namn: string, slag: Huvudmanslag, lan: string | null, deltar: Array<{ vardcentrumId: string, status: Deltagandestatus | null }>, huvudman: { id: string, verksamheter: { totalCount: number } | null } | null }> };

export type HuvudmannensBeslutQueryVariables = Exact<{
  ar: Scalars['Int']['input'];
}>;


export type HuvudmannensBeslutQuery = { verksamhetsplaner: Array<{ id: string, rubrik: string, ar: number, kalla: { dokument: string, avsnitt: string | null, exempel: boolean } | null, punkter: Array<{ id: string, rubrik: string, lage: Planlage | null, underlagHash: string, indikatorer: Array<{ id: string, svar: Array<{ huvudmanId: string, jaNej: boolean | null, antal: number | null, text: string | null }> }>, beslut: Array<{ huvudmanId: string, underlagHash: string | null, utfall: Beslutsutfall | null, instans: string | null, datum: string | null, paragraf: string | null, diarienummer: string | null, belopp: string | null, kalla: { dokument: string, avsnitt: string | null, exempel: boolean } | null }> }> }>, rapporter: Array<{ id: string, rubrik: string, ar: number, period: Uppfoljningsperiod, senast: string | null, lage: Rapportlage | null, dagarForSent: number | null, skyldiga: Array<{ id: string }> | null, vardcentrum: { id: string, namn: string } | null, kalla: { dokument: string, avsnitt: string | null, exempel: boolean } | null }> };

export type JamforHuvudmanQueryVariables = Exact<{ [key: string]: never; }>;


export type JamforHuvudmanQuery = { parter: Array<{ id: string, namn: string, slag: Huvudmanslag, huvudman: { id: string, verksamheter: { totalCount: number } | null, budgetar: Array<{ id: string, ar: number, belopp: string, kalla: { dokument: string, avsnitt: string | null, exempel: boolean } | null }> | null, uppgifter: Array<{ id: string, varde: number | null, ar: number | null, kalla: { dokument: string, avsnitt: string | null, exempel: boolean } | null }> | null } | null }> };

export type JamforVardcentrumQueryVariables = Exact<{ [key: string]: never; }>;


export type JamforVardcentrumQuery = { vardcentra: Array<{ id: string, namn: string, kommunkoder: Array<string>, kalla: { dokument: string, avsnitt: string | null, exempel: boolean } | null, deltagare: Array<{ huvudmanId: string, status: Deltagandestatus | null }>, funktionstackning: Array<{ funktion: Funktion, obligatorisk: boolean, tackt: boolean | null }> | null, sammanstallning: { vardplatser: number | null, belagdaVardplatser: number | null, budgetar: Array<{ ar: number, belopp: string, exempel: boolean | null }>, saknas: Array<{ id: string } | null> } | null }>, parter: Array<{ id: string, huvudman: { id: string, kommunkod: string | null, uppgifter: Array<{ id: string, varde: number | null, ar: number | null, kalla: { dokument: string, avsnitt: string | null, exempel: boolean } | null }> | null } | null }> };

export type KalenderQueryVariables = Exact<{
  ar: Scalars['Int']['input'];
}>;


export type KalenderQuery = { rapporter: Array<{ id: string, rubrik: string, ar: number, period: Uppfoljningsperiod, senast: string | null, lage: Rapportlage | null, vardcentrum: { id: string, namn: string } | null, kalla: { exempel: boolean } | null }>, organen: Array<{ id: string, namn: string, sammantraden: Array<{ datum: string, protokoll: string | null, kalla: { exempel: boolean } | null }> }> };

export type MattvardenHosPartQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  matt: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type MattvardenHosPartQuery = { part: { id: string, huvudman: { id: string, verksamheter: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, namn: string | null, matvarden: Array<{ period: string, varde: number | null, kalla: { dokument: string, avsnitt: string | null, exempel: boolean } | null }> | null }> } | null } | null } | null };

export type ObligatoriskaAvtalQueryVariables = Exact<{
  lan: Scalars['String']['input'];
}>;


export type ObligatoriskaAvtalQuery = { obligatoriskaAvtal: Array<{ malgrupp: Malgrupp, saknas: boolean, text: string, region: { id: string } | null, kommun: { id: string } | null, avtal: Array<{ id: string, rubrik: string }>, lagrum: Array<{ id: string, beteckning: string }> }> };

export type OversiktQueryVariables = Exact<{
  lan?: InputMaybe<Scalars['String']['input']>;
}>;


export type OversiktQuery = { vardcentra: Array<{ id: string, namn: string, samverkansform: Samverkansform, status: string | null, lan: string | null, kommunkoder: Array<string>, avvikelser: Array<string>, statusKalla: { dokument: string, avsnitt: string | null, exempel: boolean } | null, kalla: { dokument: string, avsnitt: string | null, exempel: boolean } | null, deltagare: Array<{ huvudmanId: string, status: Deltagandestatus | null, part: { id: string, namn: string, slag: Huvudmanslag, uttradd: string | null } | null }>, funktionstackning: Array<{ funktion: Funktion, obligatorisk: boolean, tackt: boolean | null }> | null, planer: Array<{ id: string, rubrik: string, ar: number, punkter: Array<{ id: string, lage: Planlage | null, beslut: Array<{ huvudmanId: string, uppgiftslamnare: { huvudmanId: string } | null }> }> }>, avtal: Array<{ id: string, rubrik: string, gallande: boolean | null }> }> };

export type ParterQueryVariables = Exact<{ [key: string]: never; }>;


export type ParterQuery = { parter: Array<{ id: string, namn: string, slag: Huvudmanslag, lan: string | null, uttradd: string | null }> };

export type PlanQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type PlanQuery = { verksamhetsplan: { id: string, rubrik: string, ar: number, kommunkoder: Array<string>, lage: Planlage | null, vardcentrum: { id: string, namn: string } | null, faststallsAv: { id: string, namn: string } | null, strategi: { titel: string } | null, kalla: { dokument: string, avsnitt: string | null, exempel: boolean } | null, punkter: Array<{ id: string, nummer: string | null, mal: string | null, grupp: string | null, rubrik: string, aktivitet: string | null, kostnad: string | null, investering: boolean | null, niva: Beslutsniva | null, lage: Planlage | null, underlagHash: string, finansieringslage: { ar: number, lage: Finansieringsutfall, kostnad: string, saknas: string | null, exempel: boolean | null, avvikelser: Array<string>, parter: Array<{ andel: string | null, budgeterat: string | null, saknas: string | null, part: { id: string } | null }> } | null, ansvariga: Array<{ id: string, namn: string }>, beredsAv: { id: string, namn: string } | null, forslagTillFinansiering: Array<{ belopp: string, part: { id: string, namn: string } | null }>, kalla: { dokument: string, avsnitt: string | null, exempel: boolean } | null, beslut: Array<{ huvudmanId: string, niva: Beslutsniva | null, instans: string | null, utfall: Beslutsutfall | null, underlagHash: string | null, belopp: string | null, datum: string | null, paragraf: string | null, diarienummer: string | null, uppdrag: { instrument: Styrinstrument, belopp: string | null, datum: string } | null, uppfoljningar: Array<{ ar: number, period: Uppfoljningsperiod, lage: string }> | null, kalla: { dokument: string, avsnitt: string | null, exempel: boolean } | null }>, indikatorer: Array<{ id: string, text: string, svarstyp: Svarstyp, svar: Array<{ huvudmanId: string, jaNej: boolean | null, antal: number | null, text: string | null, datum: string | null, kalla: { dokument: string, avsnitt: string | null, exempel: boolean } | null }> }> }> } | null };

export type PlanerQueryVariables = Exact<{ [key: string]: never; }>;


export type PlanerQuery = { verksamhetsplaner: Array<{ id: string, rubrik: string, ar: number, kommunkoder: Array<string>, lage: Planlage | null, vardcentrum: { id: string, namn: string } | null, kalla: { dokument: string, avsnitt: string | null, exempel: boolean } | null, punkter: Array<{ id: string, rubrik: string, lage: Planlage | null, underlagHash: string, beslut: Array<{ huvudmanId: string, utfall: Beslutsutfall | null, underlagHash: string | null }>, indikatorer: Array<{ id: string, svar: Array<{ huvudmanId: string, jaNej: boolean | null, antal: number | null, text: string | null }> }> }> }> };

export type RegisterQueryVariables = Exact<{ [key: string]: never; }>;


export type RegisterQuery = { register: { natverk: string, exempel: boolean, medlemmar: Array<{ kontraktsversion: string | null, egetSchema: boolean, nyckel: string, ansluten: string, uttradd: string | null, grundare: boolean, uppdrag: string | null, uppdragAtertaget: string | null, part: { id: string } | null, undantag: { skal: string, sedan: string } | null, uppdragsgivare: { id: string } | null }>, kontroll: { stammer: boolean, tillNr: number, hash: string, kontrollerad: string | null, naddes: boolean | null, fel: { meddelande: string } | null } } | null };

export type RegisterloggQueryVariables = Exact<{
  fran: Scalars['Int']['input'];
  antal: Scalars['Int']['input'];
}>;


export type RegisterloggQuery = { register: { logg: Array<{ nr: number, tid: string, handelse: Registerhandelse, underskrivenAv: string | null, hash: string, medlem: { id: string, namn: string } | null }> } | null };

export type TillganglighetQueryVariables = Exact<{
  matt: Scalars['ID']['input'];
  lan?: InputMaybe<Scalars['String']['input']>;
  first: Scalars['Int']['input'];
}>;


export type TillganglighetQuery = { mattdefinitioner: Array<{ id: string, namn: string, definition: string, enhet: string, malvarde: number | null, malriktning: Malriktning | null, fristDagar: number | null, periodicitet: string | null, gallerFran: string | null, gallerTill: string | null, utgatt: boolean, jamforbarhet: string | null, lan: string | null, eftertradare: { id: string, namn: string } | null, foretradare: Array<{ id: string, namn: string }>, serieBrott: Array<{ datum: string, orsak: string }>, kalla: { dokument: string, avsnitt: string | null, exempel: boolean } | null }>, parter: Array<{ id: string, huvudman: { id: string, matvarden: Array<{ period: string, varde: number | null, kalla: { dokument: string, avsnitt: string | null, exempel: boolean } | null }> | null, spridningar: Array<{ id: string, organisationsenhet: string | null, ar: number | null, period: string | null, mal: number | null, medel: number | null, antalEnheter: number | null, antalSomNarMalet: number | null, antalUtanUppgift: number | null, grupper: Array<{ antal: number | null, minst: number | null, hogst: number | null, ordalydelse: string | null }> | null, kalla: { dokument: string, avsnitt: string | null, exempel: boolean } | null }> | null, verksamheter: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, namn: string | null, matvarden: Array<{ period: string, varde: number | null, kalla: { dokument: string, avsnitt: string | null, exempel: boolean } | null }> | null }> } | null } | null }> };

export type VardcentrumQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type VardcentrumQuery = { vardcentrum: { id: string, namn: string, samverkansform: Samverkansform, status: string | null, lan: string | null, kommunkoder: Array<string>, avvikelser: Array<string>, statusKalla: { dokument: string, avsnitt: string | null, exempel: boolean } | null, kalla: { dokument: string, avsnitt: string | null, exempel: boolean } | null, deltagare: Array<{ huvudmanId: string, inbjuden: string | null, status: Deltagandestatus | null, roll: string | null, samordnande: string | null, fran: string | null, till: string | null, inbjudanKalla: { dokument: string, avsnitt: string | null, exempel: boolean } | null, part: { id: string, namn: string, slag: Huvudmanslag, uttradd: string | null } | null, kalla: { dokument: string, avsnitt: string | null, exempel: boolean } | null, verksamheter: Array<{ huvudmanId: string, id: string, namn: string | null, typ: Verksamhetstyp | null, driftsform: Driftsform | null, interaktionsgrad: Interaktionsgrad | null, samlokaliserad: boolean | null, avvikelser: Array<string> | null, uppdragsgivare: Array<{ id: string }> | null, funktioner: Array<{ funktion: Funktion, paPlats: boolean, bokningsbar: boolean, dagarPerVecka: number | null, kalla: { dokument: string, avsnitt: string | null, exempel: boolean } | null }> | null, platser: Array<{ namn: string | null, adress: string | null, postort: string | null, kommunkod: string | null }> | null, oppettider: Array<{ veckodag: number, oppnar: string, stanger: string }> | null, vardplatser: { totalt: number, hogst: number | null, belagda: number | null, uppdaterad: string | null, kalla: { dokument: string, avsnitt: string | null, exempel: boolean } | null } | null, samfinansiering: { avtalId: string, summaProcent: number, andelar: Array<{ procent: number, part: { id: string } }>, kalla: { dokument: string, avsnitt: string | null, exempel: boolean } | null } | null, kalla: { dokument: string, avsnitt: string | null, exempel: boolean } | null }> | null, budgetar: Array<{ id: string, verksamhetId: string | null, ar: number, post: string | null, belopp: string, utfall: string | null, beslut: { instans: string, datum: string, paragraf: string | null, diarienummer: string | null } | null, kalla: { dokument: string, avsnitt: string | null, exempel: boolean } | null }> | null }>, funktionstackning: Array<{ funktion: Funktion, obligatorisk: boolean, tackt: boolean | null, leverantorer: Array<{ id: string } | null> }> | null, sammanstallning: { vardplatser: number | null, belagdaVardplatser: number | null, budgetar: Array<{ ar: number, belopp: string, exempel: boolean | null, parter: Array<{ id: string } | null> }>, betalas: Array<{ ar: number, belopp: string, exempel: boolean | null, part: { id: string } | null }>, betalareOkand: Array<{ id: string } | null>, saknas: Array<{ id: string } | null>, orimliga: Array<{ uppgift: Nyckeltalsuppgift, antal: number, text: string, part: { id: string } | null }> | null } | null, organ: Array<{ id: string, namn: string, slag: Organslag, mandat: Mandat, uppgift: string | null, moten: string | null, kalla: { dokument: string, avsnitt: string | null, exempel: boolean } | null }> } | null };

export type VardcentrumAtagandenQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  ar: Scalars['Int']['input'];
}>;


export type VardcentrumAtagandenQuery = { vardcentrum: { id: string, avtal: Array<{ id: string, rubrik: string, slag: Avtalsslag, gallande: boolean | null, avvikelser: Array<string> | null, villkorHash: string, finansieringslagen: Array<{ ar: number, lage: Finansieringsutfall, kostnad: string, saknas: string | null, exempel: boolean | null, avvikelser: Array<string>, parter: Array<{ andel: string | null, budgeterat: string | null, saknas: string | null, part: { id: string } | null }> }> | null, ansvarig: { id: string } | null, andelar: Array<{ procent: number, part: { id: string } | null }>, parter: Array<{ huvudmanId: string, status: Avtalsstatus | null, villkorHash: string | null, andelProcent: number | null, undertecknareRoll: string | null, datum: string | null, upphor: string | null, kalla: { dokument: string, avsnitt: string | null, exempel: boolean } | null }>, kalla: { dokument: string, avsnitt: string | null, exempel: boolean } | null }>, planer: Array<{ id: string, rubrik: string, ar: number, lage: Planlage | null, kalla: { dokument: string, avsnitt: string | null, exempel: boolean } | null, punkter: Array<{ id: string, lage: Planlage | null, beslut: Array<{ huvudmanId: string, uppgiftslamnare: { huvudmanId: string } | null }> }> }>, rapporter: Array<{ id: string, rubrik: string, ar: number, period: Uppfoljningsperiod, senast: string | null, lage: Rapportlage | null, dagarForSent: number | null, skyldiga: Array<{ id: string }> | null, mottaget: Array<{ instans: string, datum: string | null, mottagen: boolean | null }> | null, kalla: { dokument: string, avsnitt: string | null, exempel: boolean } | null }> } | null };

export type VerksamhetQueryVariables = Exact<{
  huvudman: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
}>;


export type VerksamhetQuery = { part: { id: string, namn: string, slag: Huvudmanslag, uttradd: string | null, huvudman: { id: string, verksamhet: { huvudmanId: string, id: string, namn: string | null, typ: Verksamhetstyp | null, driftsform: Driftsform | null, interaktionsgrad: Interaktionsgrad | null, malgrupper: Array<string> | null, alderFran: number | null, alderTill: number | null, stangd: string | null, telefon: string | null, epost: string | null, webbplats: string | null, hsaId: string | null, andrad: string | null, avvikelser: Array<string> | null, uppdragsgivare: Array<{ id: string }> | null, platser: Array<{ namn: string | null, adress: string | null, postnummer: string | null, postort: string | null, kommunkod: string | null, lat: number | null, long: number | null, kalla: { dokument: string, avsnitt: string | null, exempel: boolean } | null }> | null, oppettider: Array<{ veckodag: number, oppnar: string, stanger: string }> | null, helgtider: Array<{ oppnar: string, stanger: string }> | null, avvikandeTider: Array<{ fran: string, till: string, oppnar: string | null, stanger: string | null, orsak: string | null }> | null, funktioner: Array<{ funktion: Funktion, paPlats: boolean, bokningsbar: boolean, dagarPerVecka: number | null, kalla: { dokument: string, avsnitt: string | null, exempel: boolean } | null }> | null, vardplatser: { totalt: number, belagda: number | null, uppdaterad: string | null, kalla: { dokument: string, avsnitt: string | null, exempel: boolean } | null } | null, listade: { varde: number | null, minst: number | null, hogst: number | null, ordalydelse: string | null, kalla: { dokument: string, avsnitt: string | null, exempel: boolean } | null } | null, bemanning: Array<{ roll: string, omfattning: number, ordalydelse: string | null, ovrigFinansiering: string | null, arbetsgivare: { id: string }, finansiarer: Array<{ procent: number, part: { id: string } }>, kalla: { dokument: string, avsnitt: string | null, exempel: boolean } | null }> | null, samfinansiering: { avtalId: string, andelar: Array<{ procent: number, part: { id: string } }>, kalla: { dokument: string, avsnitt: string | null, exempel: boolean } | null } | null, kalla: { dokument: string, avsnitt: string | null, exempel: boolean } | null } | null } | null } | null };


export const AndringarDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Andringar"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fran"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DatumTid"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"vardcentrum"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"namn"}},{"kind":"Field","name":{"kind":"Name","value":"huvudman"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"verksamheter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"namn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"andringar"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"fran"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fran"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"huvudmanId"}},{"kind":"Field","name":{"kind":"Name","value":"typ"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tid"}},{"kind":"Field","name":{"kind":"Name","value":"ny"}},{"kind":"Field","name":{"kind":"Name","value":"grunddata"}},{"kind":"Field","name":{"kind":"Name","value":"falt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"gemensamt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"vardcentrum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"vardcentrum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"andringar"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"fran"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fran"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"typ"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tid"}},{"kind":"Field","name":{"kind":"Name","value":"ny"}},{"kind":"Field","name":{"kind":"Name","value":"grunddata"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"vardcentra"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"namn"}},{"kind":"Field","name":{"kind":"Name","value":"deltagare"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"huvudmanId"}}]}}]}}]}}]} as unknown as DocumentNode<AndringarQuery, AndringarQueryVariables>;
export const AndringarHosPartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AndringarHosPart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fran"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DatumTid"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"huvudman"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"andringar"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"fran"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fran"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"huvudmanId"}},{"kind":"Field","name":{"kind":"Name","value":"typ"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tid"}},{"kind":"Field","name":{"kind":"Name","value":"ny"}},{"kind":"Field","name":{"kind":"Name","value":"grunddata"}},{"kind":"Field","name":{"kind":"Name","value":"falt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AndringarHosPartQuery, AndringarHosPartQueryVariables>;
export const AndringarGemensamtDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AndringarGemensamt"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"vardcentrum"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fran"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DatumTid"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gemensamt"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"vardcentrum"},"value":{"kind":"Variable","name":{"kind":"Name","value":"vardcentrum"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"andringar"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"fran"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fran"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"typ"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tid"}},{"kind":"Field","name":{"kind":"Name","value":"ny"}},{"kind":"Field","name":{"kind":"Name","value":"grunddata"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AndringarGemensamtQuery, AndringarGemensamtQueryVariables>;
export const AvtalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Avtal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"avtalen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rubrik"}},{"kind":"Field","name":{"kind":"Name","value":"slag"}},{"kind":"Field","name":{"kind":"Name","value":"malgrupp"}},{"kind":"Field","name":{"kind":"Name","value":"utgava"}},{"kind":"Field","name":{"kind":"Name","value":"gallande"}},{"kind":"Field","name":{"kind":"Name","value":"avvikelser"}},{"kind":"Field","name":{"kind":"Name","value":"villkorHash"}},{"kind":"Field","name":{"kind":"Name","value":"vardcentrum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"namn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ansvarig"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"andelar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"procent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"anspraken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lage"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"huvudmanId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"villkorHash"}},{"kind":"Field","name":{"kind":"Name","value":"andelProcent"}},{"kind":"Field","name":{"kind":"Name","value":"undertecknareRoll"}},{"kind":"Field","name":{"kind":"Name","value":"datum"}},{"kind":"Field","name":{"kind":"Name","value":"diarienummer"}},{"kind":"Field","name":{"kind":"Name","value":"upphor"}},{"kind":"Field","name":{"kind":"Name","value":"kalla"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dokument"}},{"kind":"Field","name":{"kind":"Name","value":"avsnitt"}},{"kind":"Field","name":{"kind":"Name","value":"exempel"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"kalla"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dokument"}},{"kind":"Field","name":{"kind":"Name","value":"avsnitt"}},{"kind":"Field","name":{"kind":"Name","value":"exempel"}}]}}]}}]}}]} as unknown as DocumentNode<AvtalQuery, AvtalQueryVariables>;
export const DokumentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Dokument"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dokument"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"titel"}},{"kind":"Field","name":{"kind":"Name","value":"slag"}},{"kind":"Field","name":{"kind":"Name","value":"datum"}},{"kind":"Field","name":{"kind":"Name","value":"samling"}},{"kind":"Field","name":{"kind":"Name","value":"omfattning"}},{"kind":"Field","name":{"kind":"Name","value":"faststalltAv"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"namn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kalla"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dokument"}},{"kind":"Field","name":{"kind":"Name","value":"avsnitt"}},{"kind":"Field","name":{"kind":"Name","value":"exempel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inforanden"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"huvudmanId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"datum"}},{"kind":"Field","name":{"kind":"Name","value":"kalla"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dokument"}},{"kind":"Field","name":{"kind":"Name","value":"avsnitt"}},{"kind":"Field","name":{"kind":"Name","value":"exempel"}}]}}]}}]}}]}}]} as unknown as DocumentNode<DokumentQuery, DokumentQueryVariables>;
export const EnheterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Enheter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"huvudman"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"verksamheter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"huvudmanId"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"namn"}},{"kind":"Field","name":{"kind":"Name","value":"typ"}},{"kind":"Field","name":{"kind":"Name","value":"funktioner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"funktion"}},{"kind":"Field","name":{"kind":"Name","value":"bokningsbar"}}]}},{"kind":"Field","name":{"kind":"Name","value":"platser"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"namn"}},{"kind":"Field","name":{"kind":"Name","value":"adress"}},{"kind":"Field","name":{"kind":"Name","value":"postort"}},{"kind":"Field","name":{"kind":"Name","value":"kommunkod"}},{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"long"}}]}},{"kind":"Field","name":{"kind":"Name","value":"oppettider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veckodag"}},{"kind":"Field","name":{"kind":"Name","value":"oppnar"}},{"kind":"Field","name":{"kind":"Name","value":"stanger"}}]}},{"kind":"Field","name":{"kind":"Name","value":"helgtider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"oppnar"}},{"kind":"Field","name":{"kind":"Name","value":"stanger"}}]}},{"kind":"Field","name":{"kind":"Name","value":"avvikandeTider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fran"}},{"kind":"Field","name":{"kind":"Name","value":"till"}},{"kind":"Field","name":{"kind":"Name","value":"oppnar"}},{"kind":"Field","name":{"kind":"Name","value":"stanger"}}]}},{"kind":"Field","name":{"kind":"Name","value":"telefon"}},{"kind":"Field","name":{"kind":"Name","value":"vardplatser"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalt"}},{"kind":"Field","name":{"kind":"Name","value":"belagda"}},{"kind":"Field","name":{"kind":"Name","value":"uppdaterad"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kalla"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dokument"}},{"kind":"Field","name":{"kind":"Name","value":"avsnitt"}},{"kind":"Field","name":{"kind":"Name","value":"exempel"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<EnheterQuery, EnheterQueryVariables>;
export const EnheterHosPartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EnheterHosPart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"huvudman"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"verksamheter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"huvudmanId"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"namn"}},{"kind":"Field","name":{"kind":"Name","value":"typ"}},{"kind":"Field","name":{"kind":"Name","value":"funktioner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"funktion"}},{"kind":"Field","name":{"kind":"Name","value":"bokningsbar"}}]}},{"kind":"Field","name":{"kind":"Name","value":"platser"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"namn"}},{"kind":"Field","name":{"kind":"Name","value":"adress"}},{"kind":"Field","name":{"kind":"Name","value":"postort"}},{"kind":"Field","name":{"kind":"Name","value":"kommunkod"}},{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"long"}}]}},{"kind":"Field","name":{"kind":"Name","value":"oppettider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veckodag"}},{"kind":"Field","name":{"kind":"Name","value":"oppnar"}},{"kind":"Field","name":{"kind":"Name","value":"stanger"}}]}},{"kind":"Field","name":{"kind":"Name","value":"helgtider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"oppnar"}},{"kind":"Field","name":{"kind":"Name","value":"stanger"}}]}},{"kind":"Field","name":{"kind":"Name","value":"avvikandeTider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fran"}},{"kind":"Field","name":{"kind":"Name","value":"till"}},{"kind":"Field","name":{"kind":"Name","value":"oppnar"}},{"kind":"Field","name":{"kind":"Name","value":"stanger"}}]}},{"kind":"Field","name":{"kind":"Name","value":"telefon"}},{"kind":"Field","name":{"kind":"Name","value":"vardplatser"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalt"}},{"kind":"Field","name":{"kind":"Name","value":"belagda"}},{"kind":"Field","name":{"kind":"Name","value":"uppdaterad"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kalla"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dokument"}},{"kind":"Field","name":{"kind":"Name","value":"avsnitt"}},{"kind":"Field","name":{"kind":"Name","value":"exempel"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<EnheterHosPartQuery, EnheterHosPartQueryVariables>;
export const EnhetsavtalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Enhetsavtal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"avtal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rubrik"}},{"kind":"Field","name":{"kind":"Name","value":"villkorHash"}},{"kind":"Field","name":{"kind":"Name","value":"finansieringslagen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ar"}},{"kind":"Field","name":{"kind":"Name","value":"lage"}},{"kind":"Field","name":{"kind":"Name","value":"kostnad"}},{"kind":"Field","name":{"kind":"Name","value":"saknas"}},{"kind":"Field","name":{"kind":"Name","value":"exempel"}},{"kind":"Field","name":{"kind":"Name","value":"avvikelser"}},{"kind":"Field","name":{"kind":"Name","value":"parter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"andel"}},{"kind":"Field","name":{"kind":"Name","value":"budgeterat"}},{"kind":"Field","name":{"kind":"Name","value":"saknas"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"parter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"huvudmanId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"villkorHash"}},{"kind":"Field","name":{"kind":"Name","value":"andelProcent"}},{"kind":"Field","name":{"kind":"Name","value":"datum"}},{"kind":"Field","name":{"kind":"Name","value":"kalla"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dokument"}},{"kind":"Field","name":{"kind":"Name","value":"avsnitt"}},{"kind":"Field","name":{"kind":"Name","value":"exempel"}}]}}]}}]}}]}}]} as unknown as DocumentNode<EnhetsavtalQuery, EnhetsavtalQueryVariables>;
export const HalsaDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Halsa"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"namn"}},{"kind":"Field","name":{"kind":"Name","value":"slag"}},{"kind":"Field","name":{"kind":"Name","value":"lan"}},{"kind":"Field","name":{"kind":"Name","value":"huvudman"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kontraktsversion"}},{"kind":"Field","name":{"kind":"Name","value":"verksamheter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]}}]} as unknown as DocumentNode<HalsaQuery, HalsaQueryVariables>;
export const HuvudmanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Huvudman"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"namn"}},{"kind":"Field","name":{"kind":"Name","value":"slag"}},{"kind":"Field","name":{"kind":"Name","value":"lan"}},{"kind":"Field","name":{"kind":"Name","value":"uttradd"}},{"kind":"Field","name":{"kind":"Name","value":"deltar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vardcentrumId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"roll"}},{"kind":"Field","name":{"kind":"Name","value":"fran"}},{"kind":"Field","name":{"kind":"Name","value":"till"}},{"kind":"Field","name":{"kind":"Name","value":"kalla"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dokument"}},{"kind":"Field","name":{"kind":"Name","value":"avsnitt"}},{"kind":"Field","name":{"kind":"Name","value":"exempel"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"huvudman"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organisationsnummer"}},{"kind":"Field","name":{"kind":"Name","value":"kommunkod"}},{"kind":"Field","name":{"kind":"Name","value":"kontraktsversion"}},{"kind":"Field","name":{"kind":"Name","value":"kalla"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dokument"}},{"kind":"Field","name":{"kind":"Name","value":"avsnitt"}},{"kind":"Field","name":{"kind":"Name","value":"exempel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"beslutsinstanser"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"namn"}},{"kind":"Field","name":{"kind":"Name","value":"beslutarOm"}},{"kind":"Field","name":{"kind":"Name","value":"gransBelopp"}},{"kind":"Field","name":{"kind":"Name","value":"mandat"}},{"kind":"Field","name":{"kind":"Name","value":"kalla"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dokument"}},{"kind":"Field","name":{"kind":"Name","value":"avsnitt"}},{"kind":"Field","name":{"kind":"Name","value":"exempel"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"budgetar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ar"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"belopp"}},{"kind":"Field","name":{"kind":"Name","value":"utfall"}},{"kind":"Field","name":{"kind":"Name","value":"verksamhetId"}},{"kind":"Field","name":{"kind":"Name","value":"beslut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instans"}},{"kind":"Field","name":{"kind":"Name","value":"datum"}},{"kind":"Field","name":{"kind":"Name","value":"paragraf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kalla"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dokument"}},{"kind":"Field","name":{"kind":"Name","value":"avsnitt"}},{"kind":"Field","name":{"kind":"Name","value":"exempel"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"motsagelser"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amne"}},{"kind":"Field","name":{"kind":"Name","value":"uppgifter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"avser"}},{"kind":"Field","name":{"kind":"Name","value":"ordalydelse"}},{"kind":"Field","name":{"kind":"Name","value":"varde"}},{"kind":"Field","name":{"kind":"Name","value":"enhet"}},{"kind":"Field","name":{"kind":"Name","value":"ar"}},{"kind":"Field","name":{"kind":"Name","value":"kalla"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dokument"}},{"kind":"Field","name":{"kind":"Name","value":"avsnitt"}},{"kind":"Field","name":{"kind":"Name","value":"exempel"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"verksamheter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"namn"}},{"kind":"Field","name":{"kind":"Name","value":"typ"}},{"kind":"Field","name":{"kind":"Name","value":"driftsform"}},{"kind":"Field","name":{"kind":"Name","value":"interaktionsgrad"}},{"kind":"Field","name":{"kind":"Name","value":"uppdragsgivare"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"platser"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"postort"}},{"kind":"Field","name":{"kind":"Name","value":"kommunkod"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vardplatser"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"uppdaterad"}}]}},{"kind":"Field","name":{"kind":"Name","value":"bemanning"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roll"}},{"kind":"Field","name":{"kind":"Name","value":"omfattning"}},{"kind":"Field","name":{"kind":"Name","value":"finansiarer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"procent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kalla"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dokument"}},{"kind":"Field","name":{"kind":"Name","value":"avsnitt"}},{"kind":"Field","name":{"kind":"Name","value":"exempel"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"kalla"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dokument"}},{"kind":"Field","name":{"kind":"Name","value":"avsnitt"}},{"kind":"Field","name":{"kind":"Name","value":"exempel"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"vardcentra"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"namn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"avtalen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"part"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rubrik"}},{"kind":"Field","name":{"kind":"Name","value":"gallande"}},{"kind":"Field","name":{"kind":"Name","value":"ansvarig"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"andelar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"procent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"huvudmanId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"andelProcent"}},{"kind":"Field","name":{"kind":"Name","value":"datum"}},{"kind":"Field","name":{"kind":"Name","value":"kalla"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dokument"}},{"kind":"Field","name":{"kind":"Name","value":"avsnitt"}},{"kind":"Field","name":{"kind":"Name","value":"exempel"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"register"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"medlemmar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kontraktsversion"}},{"kind":"Field","name":{"kind":"Name","value":"egetSchema"}},{"kind":"Field","name":{"kind":"Name","value":"ansluten"}}]}}]}}]}}]} as unknown as DocumentNode<HuvudmanQuery, HuvudmanQueryVariables>;
export const HuvudmannenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Huvudmannen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"namn"}},{"kind":"Field","name":{"kind":"Name","value":"slag"}},{"kind":"Field","name":{"kind":"Name","value":"lan"}},{"kind":"Field","name":{"kind":"Name","value":"deltar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vardcentrumId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"huvudman"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"verksamheter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]}}]}}]} as unknown as DocumentNode<HuvudmannenQuery, HuvudmannenQueryVariables>;
export const HuvudmannensBeslutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HuvudmannensBeslut"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ar"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verksamhetsplaner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rubrik"}},{"kind":"Field","name":{"kind":"Name","value":"ar"}},{"kind":"Field","name":{"kind":"Name","value":"kalla"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dokument"}},{"kind":"Field","name":{"kind":"Name","value":"avsnitt"}},{"kind":"Field","name":{"kind":"Name","value":"exempel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"punkter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rubrik"}},{"kind":"Field","name":{"kind":"Name","value":"lage"}},{"kind":"Field","name":{"kind":"Name","value":"underlagHash"}},{"kind":"Field","name":{"kind":"Name","value":"indikatorer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"svar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"huvudmanId"}},{"kind":"Field","name":{"kind":"Name","value":"jaNej"}},{"kind":"Field","name":{"kind":"Name","value":"antal"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"beslut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"huvudmanId"}},{"kind":"Field","name":{"kind":"Name","value":"underlagHash"}},{"kind":"Field","name":{"kind":"Name","value":"utfall"}},{"kind":"Field","name":{"kind":"Name","value":"instans"}},{"kind":"Field","name":{"kind":"Name","value":"datum"}},{"kind":"Field","name":{"kind":"Name","value":"paragraf"}},{"kind":"Field","name":{"kind":"Name","value":"diarienummer"}},{"kind":"Field","name":{"kind":"Name","value":"belopp"}},{"kind":"Field","name":{"kind":"Name","value":"kalla"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dokument"}},{"kind":"Field","name":{"kind":"Name","value":"avsnitt"}},{"kind":"Field","name":{"kind":"Name","value":"exempel"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rapporter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ar"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ar"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rubrik"}},{"kind":"Field","name":{"kind":"Name","value":"ar"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"senast"}},{"kind":"Field","name":{"kind":"Name","value":"lage"}},{"kind":"Field","name":{"kind":"Name","value":"dagarForSent"}},{"kind":"Field","name":{"kind":"Name","value":"skyldiga"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vardcentrum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"namn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kalla"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dokument"}},{"kind":"Field","name":{"kind":"Name","value":"avsnitt"}},{"kind":"Field","name":{"kind":"Name","value":"exempel"}}]}}]}}]}}]} as unknown as DocumentNode<HuvudmannensBeslutQuery, HuvudmannensBeslutQueryVariables>;
export const JamforHuvudmanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"JamforHuvudman"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"namn"}},{"kind":"Field","name":{"kind":"Name","value":"slag"}},{"kind":"Field","name":{"kind":"Name","value":"huvudman"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"verksamheter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}},{"kind":"Field","name":{"kind":"Name","value":"budgetar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ar"}},{"kind":"Field","name":{"kind":"Name","value":"belopp"}},{"kind":"Field","name":{"kind":"Name","value":"kalla"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dokument"}},{"kind":"Field","name":{"kind":"Name","value":"avsnitt"}},{"kind":"Field","name":{"kind":"Name","value":"exempel"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"uppgifter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"amne"},"value":{"kind":"StringValue","value":"befolkning","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"varde"}},{"kind":"Field","name":{"kind":"Name","value":"ar"}},{"kind":"Field","name":{"kind":"Name","value":"kalla"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dokument"}},{"kind":"Field","name":{"kind":"Name","value":"avsnitt"}},{"kind":"Field","name":{"kind":"Name","value":"exempel"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<JamforHuvudmanQuery, JamforHuvudmanQueryVariables>;
export const JamforVardcentrumDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"JamforVardcentrum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vardcentra"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"namn"}},{"kind":"Field","name":{"kind":"Name","value":"kommunkoder"}},{"kind":"Field","name":{"kind":"Name","value":"kalla"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dokument"}},{"kind":"Field","name":{"kind":"Name","value":"avsnitt"}},{"kind":"Field","name":{"kind":"Name","value":"exempel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deltagare"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"huvudmanId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"funktionstackning"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"funktion"}},{"kind":"Field","name":{"kind":"Name","value":"obligatorisk"}},{"kind":"Field","name":{"kind":"Name","value":"tackt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sammanstallning"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vardplatser"}},{"kind":"Field","name":{"kind":"Name","value":"belagdaVardplatser"}},{"kind":"Field","name":{"kind":"Name","value":"budgetar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ar"}},{"kind":"Field","name":{"kind":"Name","value":"belopp"}},{"kind":"Field","name":{"kind":"Name","value":"exempel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"saknas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"parter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"slag"},"value":{"kind":"EnumValue","value":"KOMMUN"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"huvudman"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kommunkod"}},{"kind":"Field","name":{"kind":"Name","value":"uppgifter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"amne"},"value":{"kind":"StringValue","value":"befolkning","block":false}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"varde"}},{"kind":"Field","name":{"kind":"Name","value":"ar"}},{"kind":"Field","name":{"kind":"Name","value":"kalla"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dokument"}},{"kind":"Field","name":{"kind":"Name","value":"avsnitt"}},{"kind":"Field","name":{"kind":"Name","value":"exempel"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<JamforVardcentrumQuery, JamforVardcentrumQueryVariables>;
export const KalenderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Kalender"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ar"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rapporter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ar"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ar"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rubrik"}},{"kind":"Field","name":{"kind":"Name","value":"ar"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"senast"}},{"kind":"Field","name":{"kind":"Name","value":"lage"}},{"kind":"Field","name":{"kind":"Name","value":"vardcentrum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"namn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kalla"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exempel"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"organen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"namn"}},{"kind":"Field","name":{"kind":"Name","value":"sammantraden"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ar"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ar"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"datum"}},{"kind":"Field","name":{"kind":"Name","value":"protokoll"}},{"kind":"Field","name":{"kind":"Name","value":"kalla"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exempel"}}]}}]}}]}}]}}]} as unknown as DocumentNode<KalenderQuery, KalenderQueryVariables>;
export const MattvardenHosPartDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MattvardenHosPart"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"matt"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"huvudman"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"verksamheter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"500"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"namn"}},{"kind":"Field","name":{"kind":"Name","value":"matvarden"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"matt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"matt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"varde"}},{"kind":"Field","name":{"kind":"Name","value":"kalla"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dokument"}},{"kind":"Field","name":{"kind":"Name","value":"avsnitt"}},{"kind":"Field","name":{"kind":"Name","value":"exempel"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<MattvardenHosPartQuery, MattvardenHosPartQueryVariables>;
export const ObligatoriskaAvtalDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ObligatoriskaAvtal"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lan"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"obligatoriskaAvtal"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lan"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lan"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"malgrupp"}},{"kind":"Field","name":{"kind":"Name","value":"saknas"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"region"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kommun"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"avtal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rubrik"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lagrum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"beteckning"}}]}}]}}]}}]} as unknown as DocumentNode<ObligatoriskaAvtalQuery, ObligatoriskaAvtalQueryVariables>;
export const OversiktDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Oversikt"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lan"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vardcentra"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lan"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lan"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"namn"}},{"kind":"Field","name":{"kind":"Name","value":"samverkansform"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusKalla"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dokument"}},{"kind":"Field","name":{"kind":"Name","value":"avsnitt"}},{"kind":"Field","name":{"kind":"Name","value":"exempel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lan"}},{"kind":"Field","name":{"kind":"Name","value":"kommunkoder"}},{"kind":"Field","name":{"kind":"Name","value":"kalla"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dokument"}},{"kind":"Field","name":{"kind":"Name","value":"avsnitt"}},{"kind":"Field","name":{"kind":"Name","value":"exempel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"avvikelser"}},{"kind":"Field","name":{"kind":"Name","value":"deltagare"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"huvudmanId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"part"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"namn"}},{"kind":"Field","name":{"kind":"Name","value":"slag"}},{"kind":"Field","name":{"kind":"Name","value":"uttradd"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"funktionstackning"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"funktion"}},{"kind":"Field","name":{"kind":"Name","value":"obligatorisk"}},{"kind":"Field","name":{"kind":"Name","value":"tackt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"planer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rubrik"}},{"kind":"Field","name":{"kind":"Name","value":"ar"}},{"kind":"Field","name":{"kind":"Name","value":"punkter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"lage"}},{"kind":"Field","name":{"kind":"Name","value":"beslut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"huvudmanId"}},{"kind":"Field","name":{"kind":"Name","value":"uppgiftslamnare"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"huvudmanId"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"avtal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rubrik"}},{"kind":"Field","name":{"kind":"Name","value":"gallande"}}]}}]}}]}}]} as unknown as DocumentNode<OversiktQuery, OversiktQueryVariables>;
export const ParterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Parter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"parter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"uttradda"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"namn"}},{"kind":"Field","name":{"kind":"Name","value":"slag"}},{"kind":"Field","name":{"kind":"Name","value":"lan"}},{"kind":"Field","name":{"kind":"Name","value":"uttradd"}}]}}]}}]} as unknown as DocumentNode<ParterQuery, ParterQueryVariables>;
export const PlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Plan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verksamhetsplan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rubrik"}},{"kind":"Field","name":{"kind":"Name","value":"ar"}},{"kind":"Field","name":{"kind":"Name","value":"kommunkoder"}},{"kind":"Field","name":{"kind":"Name","value":"lage"}},{"kind":"Field","name":{"kind":"Name","value":"vardcentrum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"namn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"faststallsAv"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"namn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"strategi"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"titel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kalla"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dokument"}},{"kind":"Field","name":{"kind":"Name","value":"avsnitt"}},{"kind":"Field","name":{"kind":"Name","value":"exempel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"punkter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"nummer"}},{"kind":"Field","name":{"kind":"Name","value":"mal"}},{"kind":"Field","name":{"kind":"Name","value":"grupp"}},{"kind":"Field","name":{"kind":"Name","value":"rubrik"}},{"kind":"Field","name":{"kind":"Name","value":"aktivitet"}},{"kind":"Field","name":{"kind":"Name","value":"kostnad"}},{"kind":"Field","name":{"kind":"Name","value":"investering"}},{"kind":"Field","name":{"kind":"Name","value":"niva"}},{"kind":"Field","name":{"kind":"Name","value":"lage"}},{"kind":"Field","name":{"kind":"Name","value":"underlagHash"}},{"kind":"Field","name":{"kind":"Name","value":"finansieringslage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ar"}},{"kind":"Field","name":{"kind":"Name","value":"lage"}},{"kind":"Field","name":{"kind":"Name","value":"kostnad"}},{"kind":"Field","name":{"kind":"Name","value":"saknas"}},{"kind":"Field","name":{"kind":"Name","value":"exempel"}},{"kind":"Field","name":{"kind":"Name","value":"avvikelser"}},{"kind":"Field","name":{"kind":"Name","value":"parter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"andel"}},{"kind":"Field","name":{"kind":"Name","value":"budgeterat"}},{"kind":"Field","name":{"kind":"Name","value":"saknas"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"ansvariga"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"namn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"beredsAv"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"namn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"forslagTillFinansiering"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"belopp"}},{"kind":"Field","name":{"kind":"Name","value":"part"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"namn"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"kalla"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dokument"}},{"kind":"Field","name":{"kind":"Name","value":"avsnitt"}},{"kind":"Field","name":{"kind":"Name","value":"exempel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"beslut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"huvudmanId"}},{"kind":"Field","name":{"kind":"Name","value":"niva"}},{"kind":"Field","name":{"kind":"Name","value":"instans"}},{"kind":"Field","name":{"kind":"Name","value":"utfall"}},{"kind":"Field","name":{"kind":"Name","value":"underlagHash"}},{"kind":"Field","name":{"kind":"Name","value":"belopp"}},{"kind":"Field","name":{"kind":"Name","value":"datum"}},{"kind":"Field","name":{"kind":"Name","value":"paragraf"}},{"kind":"Field","name":{"kind":"Name","value":"diarienummer"}},{"kind":"Field","name":{"kind":"Name","value":"uppdrag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instrument"}},{"kind":"Field","name":{"kind":"Name","value":"belopp"}},{"kind":"Field","name":{"kind":"Name","value":"datum"}}]}},{"kind":"Field","name":{"kind":"Name","value":"uppfoljningar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ar"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"lage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kalla"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dokument"}},{"kind":"Field","name":{"kind":"Name","value":"avsnitt"}},{"kind":"Field","name":{"kind":"Name","value":"exempel"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"indikatorer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"svarstyp"}},{"kind":"Field","name":{"kind":"Name","value":"svar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"huvudmanId"}},{"kind":"Field","name":{"kind":"Name","value":"jaNej"}},{"kind":"Field","name":{"kind":"Name","value":"antal"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"datum"}},{"kind":"Field","name":{"kind":"Name","value":"kalla"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dokument"}},{"kind":"Field","name":{"kind":"Name","value":"avsnitt"}},{"kind":"Field","name":{"kind":"Name","value":"exempel"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlanQuery, PlanQueryVariables>;
export const PlanerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Planer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verksamhetsplaner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rubrik"}},{"kind":"Field","name":{"kind":"Name","value":"ar"}},{"kind":"Field","name":{"kind":"Name","value":"kommunkoder"}},{"kind":"Field","name":{"kind":"Name","value":"lage"}},{"kind":"Field","name":{"kind":"Name","value":"vardcentrum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"namn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kalla"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dokument"}},{"kind":"Field","name":{"kind":"Name","value":"avsnitt"}},{"kind":"Field","name":{"kind":"Name","value":"exempel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"punkter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rubrik"}},{"kind":"Field","name":{"kind":"Name","value":"lage"}},{"kind":"Field","name":{"kind":"Name","value":"underlagHash"}},{"kind":"Field","name":{"kind":"Name","value":"beslut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"huvudmanId"}},{"kind":"Field","name":{"kind":"Name","value":"utfall"}},{"kind":"Field","name":{"kind":"Name","value":"underlagHash"}}]}},{"kind":"Field","name":{"kind":"Name","value":"indikatorer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"svar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"huvudmanId"}},{"kind":"Field","name":{"kind":"Name","value":"jaNej"}},{"kind":"Field","name":{"kind":"Name","value":"antal"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlanerQuery, PlanerQueryVariables>;
export const RegisterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Register"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"register"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"natverk"}},{"kind":"Field","name":{"kind":"Name","value":"exempel"}},{"kind":"Field","name":{"kind":"Name","value":"medlemmar"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"uttradda"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kontraktsversion"}},{"kind":"Field","name":{"kind":"Name","value":"egetSchema"}},{"kind":"Field","name":{"kind":"Name","value":"nyckel"}},{"kind":"Field","name":{"kind":"Name","value":"ansluten"}},{"kind":"Field","name":{"kind":"Name","value":"uttradd"}},{"kind":"Field","name":{"kind":"Name","value":"grundare"}},{"kind":"Field","name":{"kind":"Name","value":"undantag"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"skal"}},{"kind":"Field","name":{"kind":"Name","value":"sedan"}}]}},{"kind":"Field","name":{"kind":"Name","value":"uppdrag"}},{"kind":"Field","name":{"kind":"Name","value":"uppdragAtertaget"}},{"kind":"Field","name":{"kind":"Name","value":"uppdragsgivare"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"kontroll"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"stammer"}},{"kind":"Field","name":{"kind":"Name","value":"fel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"meddelande"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tillNr"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}},{"kind":"Field","name":{"kind":"Name","value":"kontrollerad"}},{"kind":"Field","name":{"kind":"Name","value":"naddes"}}]}}]}}]}}]} as unknown as DocumentNode<RegisterQuery, RegisterQueryVariables>;
export const RegisterloggDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Registerlogg"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fran"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"antal"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"register"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"logg"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"fran"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fran"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"antal"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nr"}},{"kind":"Field","name":{"kind":"Name","value":"tid"}},{"kind":"Field","name":{"kind":"Name","value":"handelse"}},{"kind":"Field","name":{"kind":"Name","value":"underskrivenAv"}},{"kind":"Field","name":{"kind":"Name","value":"medlem"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"namn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hash"}}]}}]}}]}}]} as unknown as DocumentNode<RegisterloggQuery, RegisterloggQueryVariables>;
export const TillganglighetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Tillganglighet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"matt"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lan"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"mattdefinitioner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"namn"}},{"kind":"Field","name":{"kind":"Name","value":"definition"}},{"kind":"Field","name":{"kind":"Name","value":"enhet"}},{"kind":"Field","name":{"kind":"Name","value":"malvarde"}},{"kind":"Field","name":{"kind":"Name","value":"malriktning"}},{"kind":"Field","name":{"kind":"Name","value":"fristDagar"}},{"kind":"Field","name":{"kind":"Name","value":"periodicitet"}},{"kind":"Field","name":{"kind":"Name","value":"gallerFran"}},{"kind":"Field","name":{"kind":"Name","value":"gallerTill"}},{"kind":"Field","name":{"kind":"Name","value":"utgatt"}},{"kind":"Field","name":{"kind":"Name","value":"jamforbarhet"}},{"kind":"Field","name":{"kind":"Name","value":"lan"}},{"kind":"Field","name":{"kind":"Name","value":"eftertradare"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"namn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"foretradare"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"namn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"serieBrott"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"datum"}},{"kind":"Field","name":{"kind":"Name","value":"orsak"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kalla"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dokument"}},{"kind":"Field","name":{"kind":"Name","value":"avsnitt"}},{"kind":"Field","name":{"kind":"Name","value":"exempel"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"parter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"lan"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lan"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"huvudman"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"matvarden"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"matt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"matt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"varde"}},{"kind":"Field","name":{"kind":"Name","value":"kalla"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dokument"}},{"kind":"Field","name":{"kind":"Name","value":"avsnitt"}},{"kind":"Field","name":{"kind":"Name","value":"exempel"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"spridningar"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"matt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"matt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"organisationsenhet"}},{"kind":"Field","name":{"kind":"Name","value":"ar"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"mal"}},{"kind":"Field","name":{"kind":"Name","value":"medel"}},{"kind":"Field","name":{"kind":"Name","value":"antalEnheter"}},{"kind":"Field","name":{"kind":"Name","value":"antalSomNarMalet"}},{"kind":"Field","name":{"kind":"Name","value":"antalUtanUppgift"}},{"kind":"Field","name":{"kind":"Name","value":"grupper"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"antal"}},{"kind":"Field","name":{"kind":"Name","value":"minst"}},{"kind":"Field","name":{"kind":"Name","value":"hogst"}},{"kind":"Field","name":{"kind":"Name","value":"ordalydelse"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kalla"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dokument"}},{"kind":"Field","name":{"kind":"Name","value":"avsnitt"}},{"kind":"Field","name":{"kind":"Name","value":"exempel"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"verksamheter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"namn"}},{"kind":"Field","name":{"kind":"Name","value":"matvarden"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"matt"},"value":{"kind":"Variable","name":{"kind":"Name","value":"matt"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"varde"}},{"kind":"Field","name":{"kind":"Name","value":"kalla"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dokument"}},{"kind":"Field","name":{"kind":"Name","value":"avsnitt"}},{"kind":"Field","name":{"kind":"Name","value":"exempel"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<TillganglighetQuery, TillganglighetQueryVariables>;
export const VardcentrumDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Vardcentrum"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vardcentrum"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"namn"}},{"kind":"Field","name":{"kind":"Name","value":"samverkansform"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusKalla"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dokument"}},{"kind":"Field","name":{"kind":"Name","value":"avsnitt"}},{"kind":"Field","name":{"kind":"Name","value":"exempel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lan"}},{"kind":"Field","name":{"kind":"Name","value":"kommunkoder"}},{"kind":"Field","name":{"kind":"Name","value":"kalla"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dokument"}},{"kind":"Field","name":{"kind":"Name","value":"avsnitt"}},{"kind":"Field","name":{"kind":"Name","value":"exempel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"avvikelser"}},{"kind":"Field","name":{"kind":"Name","value":"deltagare"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"huvudmanId"}},{"kind":"Field","name":{"kind":"Name","value":"inbjuden"}},{"kind":"Field","name":{"kind":"Name","value":"inbjudanKalla"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dokument"}},{"kind":"Field","name":{"kind":"Name","value":"avsnitt"}},{"kind":"Field","name":{"kind":"Name","value":"exempel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"part"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"namn"}},{"kind":"Field","name":{"kind":"Name","value":"slag"}},{"kind":"Field","name":{"kind":"Name","value":"uttradd"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"roll"}},{"kind":"Field","name":{"kind":"Name","value":"samordnande"}},{"kind":"Field","name":{"kind":"Name","value":"fran"}},{"kind":"Field","name":{"kind":"Name","value":"till"}},{"kind":"Field","name":{"kind":"Name","value":"kalla"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dokument"}},{"kind":"Field","name":{"kind":"Name","value":"avsnitt"}},{"kind":"Field","name":{"kind":"Name","value":"exempel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"verksamheter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"huvudmanId"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"namn"}},{"kind":"Field","name":{"kind":"Name","value":"typ"}},{"kind":"Field","name":{"kind":"Name","value":"driftsform"}},{"kind":"Field","name":{"kind":"Name","value":"interaktionsgrad"}},{"kind":"Field","name":{"kind":"Name","value":"samlokaliserad"}},{"kind":"Field","name":{"kind":"Name","value":"uppdragsgivare"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"funktioner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"funktion"}},{"kind":"Field","name":{"kind":"Name","value":"paPlats"}},{"kind":"Field","name":{"kind":"Name","value":"bokningsbar"}},{"kind":"Field","name":{"kind":"Name","value":"dagarPerVecka"}},{"kind":"Field","name":{"kind":"Name","value":"kalla"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dokument"}},{"kind":"Field","name":{"kind":"Name","value":"avsnitt"}},{"kind":"Field","name":{"kind":"Name","value":"exempel"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"platser"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"namn"}},{"kind":"Field","name":{"kind":"Name","value":"adress"}},{"kind":"Field","name":{"kind":"Name","value":"postort"}},{"kind":"Field","name":{"kind":"Name","value":"kommunkod"}}]}},{"kind":"Field","name":{"kind":"Name","value":"oppettider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veckodag"}},{"kind":"Field","name":{"kind":"Name","value":"oppnar"}},{"kind":"Field","name":{"kind":"Name","value":"stanger"}}]}},{"kind":"Field","name":{"kind":"Name","value":"vardplatser"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalt"}},{"kind":"Field","name":{"kind":"Name","value":"hogst"}},{"kind":"Field","name":{"kind":"Name","value":"belagda"}},{"kind":"Field","name":{"kind":"Name","value":"uppdaterad"}},{"kind":"Field","name":{"kind":"Name","value":"kalla"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dokument"}},{"kind":"Field","name":{"kind":"Name","value":"avsnitt"}},{"kind":"Field","name":{"kind":"Name","value":"exempel"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"samfinansiering"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"avtalId"}},{"kind":"Field","name":{"kind":"Name","value":"summaProcent"}},{"kind":"Field","name":{"kind":"Name","value":"andelar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"procent"}},{"kind":"Field","name":{"kind":"Name","value":"part"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"kalla"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dokument"}},{"kind":"Field","name":{"kind":"Name","value":"avsnitt"}},{"kind":"Field","name":{"kind":"Name","value":"exempel"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"avvikelser"}},{"kind":"Field","name":{"kind":"Name","value":"kalla"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dokument"}},{"kind":"Field","name":{"kind":"Name","value":"avsnitt"}},{"kind":"Field","name":{"kind":"Name","value":"exempel"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"budgetar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"verksamhetId"}},{"kind":"Field","name":{"kind":"Name","value":"ar"}},{"kind":"Field","name":{"kind":"Name","value":"post"}},{"kind":"Field","name":{"kind":"Name","value":"belopp"}},{"kind":"Field","name":{"kind":"Name","value":"utfall"}},{"kind":"Field","name":{"kind":"Name","value":"beslut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instans"}},{"kind":"Field","name":{"kind":"Name","value":"datum"}},{"kind":"Field","name":{"kind":"Name","value":"paragraf"}},{"kind":"Field","name":{"kind":"Name","value":"diarienummer"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kalla"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dokument"}},{"kind":"Field","name":{"kind":"Name","value":"avsnitt"}},{"kind":"Field","name":{"kind":"Name","value":"exempel"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"funktionstackning"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"funktion"}},{"kind":"Field","name":{"kind":"Name","value":"obligatorisk"}},{"kind":"Field","name":{"kind":"Name","value":"tackt"}},{"kind":"Field","name":{"kind":"Name","value":"leverantorer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sammanstallning"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vardplatser"}},{"kind":"Field","name":{"kind":"Name","value":"belagdaVardplatser"}},{"kind":"Field","name":{"kind":"Name","value":"budgetar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ar"}},{"kind":"Field","name":{"kind":"Name","value":"belopp"}},{"kind":"Field","name":{"kind":"Name","value":"exempel"}},{"kind":"Field","name":{"kind":"Name","value":"parter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"betalas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ar"}},{"kind":"Field","name":{"kind":"Name","value":"belopp"}},{"kind":"Field","name":{"kind":"Name","value":"exempel"}},{"kind":"Field","name":{"kind":"Name","value":"part"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"betalareOkand"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"saknas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orimliga"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"uppgift"}},{"kind":"Field","name":{"kind":"Name","value":"antal"}},{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"organ"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"namn"}},{"kind":"Field","name":{"kind":"Name","value":"slag"}},{"kind":"Field","name":{"kind":"Name","value":"mandat"}},{"kind":"Field","name":{"kind":"Name","value":"uppgift"}},{"kind":"Field","name":{"kind":"Name","value":"moten"}},{"kind":"Field","name":{"kind":"Name","value":"kalla"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dokument"}},{"kind":"Field","name":{"kind":"Name","value":"avsnitt"}},{"kind":"Field","name":{"kind":"Name","value":"exempel"}}]}}]}}]}}]}}]} as unknown as DocumentNode<VardcentrumQuery, VardcentrumQueryVariables>;
export const VardcentrumAtagandenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"VardcentrumAtaganden"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ar"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"vardcentrum"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"avtal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rubrik"}},{"kind":"Field","name":{"kind":"Name","value":"slag"}},{"kind":"Field","name":{"kind":"Name","value":"gallande"}},{"kind":"Field","name":{"kind":"Name","value":"avvikelser"}},{"kind":"Field","name":{"kind":"Name","value":"villkorHash"}},{"kind":"Field","name":{"kind":"Name","value":"finansieringslagen"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ar"}},{"kind":"Field","name":{"kind":"Name","value":"lage"}},{"kind":"Field","name":{"kind":"Name","value":"kostnad"}},{"kind":"Field","name":{"kind":"Name","value":"saknas"}},{"kind":"Field","name":{"kind":"Name","value":"exempel"}},{"kind":"Field","name":{"kind":"Name","value":"avvikelser"}},{"kind":"Field","name":{"kind":"Name","value":"parter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"andel"}},{"kind":"Field","name":{"kind":"Name","value":"budgeterat"}},{"kind":"Field","name":{"kind":"Name","value":"saknas"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"ansvarig"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"andelar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"procent"}},{"kind":"Field","name":{"kind":"Name","value":"part"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"parter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"huvudmanId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"villkorHash"}},{"kind":"Field","name":{"kind":"Name","value":"andelProcent"}},{"kind":"Field","name":{"kind":"Name","value":"undertecknareRoll"}},{"kind":"Field","name":{"kind":"Name","value":"datum"}},{"kind":"Field","name":{"kind":"Name","value":"upphor"}},{"kind":"Field","name":{"kind":"Name","value":"kalla"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dokument"}},{"kind":"Field","name":{"kind":"Name","value":"avsnitt"}},{"kind":"Field","name":{"kind":"Name","value":"exempel"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"kalla"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dokument"}},{"kind":"Field","name":{"kind":"Name","value":"avsnitt"}},{"kind":"Field","name":{"kind":"Name","value":"exempel"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"planer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rubrik"}},{"kind":"Field","name":{"kind":"Name","value":"ar"}},{"kind":"Field","name":{"kind":"Name","value":"lage"}},{"kind":"Field","name":{"kind":"Name","value":"kalla"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dokument"}},{"kind":"Field","name":{"kind":"Name","value":"avsnitt"}},{"kind":"Field","name":{"kind":"Name","value":"exempel"}}]}},{"kind":"Field","name":{"kind":"Name","value":"punkter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"lage"}},{"kind":"Field","name":{"kind":"Name","value":"beslut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"huvudmanId"}},{"kind":"Field","name":{"kind":"Name","value":"uppgiftslamnare"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"huvudmanId"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"rapporter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ar"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ar"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rubrik"}},{"kind":"Field","name":{"kind":"Name","value":"ar"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"senast"}},{"kind":"Field","name":{"kind":"Name","value":"lage"}},{"kind":"Field","name":{"kind":"Name","value":"dagarForSent"}},{"kind":"Field","name":{"kind":"Name","value":"skyldiga"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mottaget"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instans"}},{"kind":"Field","name":{"kind":"Name","value":"datum"}},{"kind":"Field","name":{"kind":"Name","value":"mottagen"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kalla"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dokument"}},{"kind":"Field","name":{"kind":"Name","value":"avsnitt"}},{"kind":"Field","name":{"kind":"Name","value":"exempel"}}]}}]}}]}}]}}]} as unknown as DocumentNode<VardcentrumAtagandenQuery, VardcentrumAtagandenQueryVariables>;
export const VerksamhetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Verksamhet"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"huvudman"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"part"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"huvudman"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"namn"}},{"kind":"Field","name":{"kind":"Name","value":"slag"}},{"kind":"Field","name":{"kind":"Name","value":"uttradd"}},{"kind":"Field","name":{"kind":"Name","value":"huvudman"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"verksamhet"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"huvudmanId"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"namn"}},{"kind":"Field","name":{"kind":"Name","value":"typ"}},{"kind":"Field","name":{"kind":"Name","value":"driftsform"}},{"kind":"Field","name":{"kind":"Name","value":"uppdragsgivare"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"interaktionsgrad"}},{"kind":"Field","name":{"kind":"Name","value":"malgrupper"}},{"kind":"Field","name":{"kind":"Name","value":"alderFran"}},{"kind":"Field","name":{"kind":"Name","value":"alderTill"}},{"kind":"Field","name":{"kind":"Name","value":"stangd"}},{"kind":"Field","name":{"kind":"Name","value":"telefon"}},{"kind":"Field","name":{"kind":"Name","value":"epost"}},{"kind":"Field","name":{"kind":"Name","value":"webbplats"}},{"kind":"Field","name":{"kind":"Name","value":"hsaId"}},{"kind":"Field","name":{"kind":"Name","value":"andrad"}},{"kind":"Field","name":{"kind":"Name","value":"platser"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"namn"}},{"kind":"Field","name":{"kind":"Name","value":"adress"}},{"kind":"Field","name":{"kind":"Name","value":"postnummer"}},{"kind":"Field","name":{"kind":"Name","value":"postort"}},{"kind":"Field","name":{"kind":"Name","value":"kommunkod"}},{"kind":"Field","name":{"kind":"Name","value":"lat"}},{"kind":"Field","name":{"kind":"Name","value":"long"}},{"kind":"Field","name":{"kind":"Name","value":"kalla"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dokument"}},{"kind":"Field","name":{"kind":"Name","value":"avsnitt"}},{"kind":"Field","name":{"kind":"Name","value":"exempel"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"oppettider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"veckodag"}},{"kind":"Field","name":{"kind":"Name","value":"oppnar"}},{"kind":"Field","name":{"kind":"Name","value":"stanger"}}]}},{"kind":"Field","name":{"kind":"Name","value":"helgtider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"oppnar"}},{"kind":"Field","name":{"kind":"Name","value":"stanger"}}]}},{"kind":"Field","name":{"kind":"Name","value":"avvikandeTider"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fran"}},{"kind":"Field","name":{"kind":"Name","value":"till"}},{"kind":"Field","name":{"kind":"Name","value":"oppnar"}},{"kind":"Field","name":{"kind":"Name","value":"stanger"}},{"kind":"Field","name":{"kind":"Name","value":"orsak"}}]}},{"kind":"Field","name":{"kind":"Name","value":"funktioner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"funktion"}},{"kind":"Field","name":{"kind":"Name","value":"paPlats"}},{"kind":"Field","name":{"kind":"Name","value":"bokningsbar"}},{"kind":"Field","name":{"kind":"Name","value":"dagarPerVecka"}},{"kind":"Field","name":{"kind":"Name","value":"kalla"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dokument"}},{"kind":"Field","name":{"kind":"Name","value":"avsnitt"}},{"kind":"Field","name":{"kind":"Name","value":"exempel"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"vardplatser"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalt"}},{"kind":"Field","name":{"kind":"Name","value":"belagda"}},{"kind":"Field","name":{"kind":"Name","value":"uppdaterad"}},{"kind":"Field","name":{"kind":"Name","value":"kalla"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dokument"}},{"kind":"Field","name":{"kind":"Name","value":"avsnitt"}},{"kind":"Field","name":{"kind":"Name","value":"exempel"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"listade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"varde"}},{"kind":"Field","name":{"kind":"Name","value":"minst"}},{"kind":"Field","name":{"kind":"Name","value":"hogst"}},{"kind":"Field","name":{"kind":"Name","value":"ordalydelse"}},{"kind":"Field","name":{"kind":"Name","value":"kalla"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dokument"}},{"kind":"Field","name":{"kind":"Name","value":"avsnitt"}},{"kind":"Field","name":{"kind":"Name","value":"exempel"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"bemanning"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"roll"}},{"kind":"Field","name":{"kind":"Name","value":"omfattning"}},{"kind":"Field","name":{"kind":"Name","value":"ordalydelse"}},{"kind":"Field","name":{"kind":"Name","value":"arbetsgivare"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"finansiarer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"procent"}},{"kind":"Field","name":{"kind":"Name","value":"part"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"ovrigFinansiering"}},{"kind":"Field","name":{"kind":"Name","value":"kalla"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dokument"}},{"kind":"Field","name":{"kind":"Name","value":"avsnitt"}},{"kind":"Field","name":{"kind":"Name","value":"exempel"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"samfinansiering"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"avtalId"}},{"kind":"Field","name":{"kind":"Name","value":"andelar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"procent"}},{"kind":"Field","name":{"kind":"Name","value":"part"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"kalla"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dokument"}},{"kind":"Field","name":{"kind":"Name","value":"avsnitt"}},{"kind":"Field","name":{"kind":"Name","value":"exempel"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"avvikelser"}},{"kind":"Field","name":{"kind":"Name","value":"kalla"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dokument"}},{"kind":"Field","name":{"kind":"Name","value":"avsnitt"}},{"kind":"Field","name":{"kind":"Name","value":"exempel"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<VerksamhetQuery, VerksamhetQueryVariables>;