/** The enums that only the samverkan graph has, as TypeScript unions. `enums.test.ts` holds them equal to the SDL. */
export const samverkansenums = {
  Samverkansform: ['GEMENSAM_LOKAL', 'NATVERK', 'KOMMUNALFORBUND'],
  Mandat: ['BESLUTANDE', 'RADGIVANDE', 'BEREDANDE', 'SAMORDNANDE'],
  Dokumentslag: ['OVERENSKOMMELSE', 'RIKTLINJE', 'RUTIN', 'AVSIKTSFORKLARING', 'STRATEGI'],
  Planlage: [
    'UTKAST',
    'VANTAR_PA_BESLUT',
    'BESLUTAD',
    'DELVIS_BESLUTAD',
    'AVSLAGEN',
    'VERKSTALLS',
    'FOLJS_UPP',
  ],
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
  Nyckeltalsuppgift: ['VARDPLATSER', 'BELAGDA_VARDPLATSER', 'BUDGETAR'],
  Organregelslag: [
    'LIKA_PER_PART',
    'MINST_PER_PART',
    'ANTAL_PLATSER',
    'MINST_MOTEN_PER_AR',
    'HARLEDDA_PLATSER',
  ],
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
  Ansvarsinsats: ['HALSO_OCH_SJUKVARD', 'LAKARINSATS', 'ELEVHALSA', 'TANDVARD', 'SOCIALTJANST'],
  Boendeform: ['ORDINART_BOENDE', 'SARSKILT_BOENDE', 'DAGVERKSAMHET'],
  Malslag: ['MALOMRADE', 'STRATEGI', 'FOKUSOMRADE', 'PRIORITERING', 'MALPUNKT', 'MAL'],
  Taggslag: ['PERSPEKTIV', 'PRIORITERAT_OMRADE'],
  Malriktning: ['MINST', 'HOGST'],
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
  Checklistebeslut: ['GODKAND', 'BORDLAGD'],
  Regelmodalitet: ['SKA', 'BOR'],
  Rapportkadens: ['TERTIAL', 'KVARTAL', 'AR'],
} as const;

type Value<Name extends keyof typeof samverkansenums> = (typeof samverkansenums)[Name][number];

export type Samverkansform = Value<'Samverkansform'>;
export type Mandat = Value<'Mandat'>;
export type Regelmodalitet = Value<'Regelmodalitet'>;
export type Dokumentslag = Value<'Dokumentslag'>;
export type Planlage = Value<'Planlage'>;
export type Svarstyp = Value<'Svarstyp'>;
export type Organslag = Value<'Organslag'>;
export type Nyckeltalsuppgift = Value<'Nyckeltalsuppgift'>;
export type Organregelslag = Value<'Organregelslag'>;
export type Avtalsslag = Value<'Avtalsslag'>;
export type Malgrupp = Value<'Malgrupp'>;
export type Ansprakslage = Value<'Ansprakslage'>;
export type Ansvarsinsats = Value<'Ansvarsinsats'>;
export type Boendeform = Value<'Boendeform'>;
export type Malslag = Value<'Malslag'>;
export type Taggslag = Value<'Taggslag'>;
export type Malriktning = Value<'Malriktning'>;
export type Utsageslag = Value<'Utsageslag'>;
export type Frageniva = Value<'Frageniva'>;
export type Checklistebeslut = Value<'Checklistebeslut'>;
export type Rapportkadens = Value<'Rapportkadens'>;

/** What the officers of a plan may state about it by themselves; the rest follows from the parties' decisions. */
export type Planstatus = Extract<Planlage, 'UTKAST' | 'VERKSTALLS' | 'FOLJS_UPP'>;
