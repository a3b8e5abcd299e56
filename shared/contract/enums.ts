/** The contract's enums. Written by npm run rows:generate from the SDL: change them there. */
export const enums = {
  Avtalsstatus: ['UTKAST', 'UNDERTECKNAT', 'AVVISAT', 'UPPSAGT'],
  Beslutsniva: ['LOKAL', 'LYFT'],
  Beslutsutfall: ['EJ_BEHANDLAT', 'BEREDS', 'BIFALL', 'AVSLAG', 'ATERREMISS'],
  Styrinstrument: [
    'VERKSAMHETSUPPDRAG',
    'VERKSAMHETSPLAN_OCH_BUDGET',
    'MEDLEMSAVGIFT',
    'UPPDRAGSAVTAL',
  ],
  Uppfoljningsperiod: ['T1', 'T2', 'T3', 'KV1', 'KV2', 'KV3', 'AR'],
  Budgetstatus: ['UTKAST', 'BESLUTAD'],
  Deltagandestatus: ['OBESVARAT', 'ACCEPTERAT', 'AVBOJT', 'UPPSAGT'],
  Funktion: [
    'ALLMANMEDICIN',
    'VUXENPSYKIATRI',
    'BARNMEDICIN',
    'GERIATRIK',
    'MODRAHALSOVARD',
    'BARNHALSOVARD',
    'OPPEN_FORSKOLA',
    'FOREBYGGANDE_SOCIALTJANST',
    'JOUR',
    'RONTGEN',
    'BARN_UNGA_PSYKISK_HALSA',
    'NARVARDSPLATSER',
    'REHABILITERING',
    'HEMSJUKVARD',
    'GEOGRAFISKT_HALSOUPPDRAG',
  ],
  Inforandestatus: ['EJ_PABORJAT', 'PAGAR', 'INFORT', 'AVBOJT'],
  Rekommendationslage: ['OBESVARAD', 'BESVARAD', 'ATGARDAS', 'GENOMFORD', 'AVSLUTAD'],
  Atgardslage: ['PLANERAD', 'PAGAR', 'GENOMFORD', 'AVBRUTEN'],
  Handelseslag: ['FICK_VETA', 'BESLUTADE', 'GJORDE', 'BEDOMDE'],
  Granskningsbedomning: ['UPPFYLLT', 'DELVIS_UPPFYLLT', 'EJ_UPPFYLLT'],
  Huvudmanslag: ['REGION', 'KOMMUN', 'PRIVAT', 'KOMMUNALFORBUND', 'IDEELL'],
  Instansmandat: ['BESLUTANDE', 'RADGIVANDE', 'BEREDANDE'],
  Organisationsslag: [
    'FULLMAKTIGE',
    'STYRELSE',
    'NAMND',
    'BEREDNING',
    'DIREKTION',
    'FORVALTNING',
    'OMRADESLEDNING',
    'OMRADE',
    'ENHET',
    'LANSVERKSAMHET',
    'SAMVERKANSGRUPP',
    'BOLAG',
    'OVRIG',
  ],
  Pastaendeslag: ['UPPDRAGSGIVARE', 'ARBETSGIVARE', 'FINANSIAR', 'UTFORS_AT'],
  Bekraftelsesvar: ['BEKRAFTAD', 'BESTRIDEN'],
  Noggrannhet: [
    'EXAKT',
    'CIRKA',
    'KNAPPT',
    'DRYGT',
    'MER_AN',
    'MINDRE_AN',
    'MINST',
    'HOGST',
    'INTERVALL',
    'ORD',
  ],
  Verksamhetstyp: [
    'HALSOCENTRAL',
    'VARDCENTRAL',
    'JOURVARDCENTRAL',
    'NARMOTTAGNING',
    'NARVARDSENHET',
    'MOBILT_TEAM',
    'HEMSJUKVARD',
    'SARSKILT_BOENDE',
    'FAMILJECENTRAL',
    'UNGDOMSMOTTAGNING',
    'ELEVHALSA',
    'SOCIALTJANST',
    'SPECIALISTMOTTAGNING',
    'SJUKHUSKLINIK',
    'REHABILITERING',
    'TANDVARD',
    'RADGIVNING',
    'OVRIG',
  ],
  Driftsform: ['EGEN_REGI', 'PA_UPPDRAG', 'GEMENSAM'],
  Interaktionsgrad: ['TAT', 'GLES'],
} as const;

export type Avtalsstatus = (typeof enums)['Avtalsstatus'][number];
export type Beslutsniva = (typeof enums)['Beslutsniva'][number];
export type Beslutsutfall = (typeof enums)['Beslutsutfall'][number];
export type Styrinstrument = (typeof enums)['Styrinstrument'][number];
export type Uppfoljningsperiod = (typeof enums)['Uppfoljningsperiod'][number];
export type Budgetstatus = (typeof enums)['Budgetstatus'][number];
export type Deltagandestatus = (typeof enums)['Deltagandestatus'][number];
export type Funktion = (typeof enums)['Funktion'][number];
export type Inforandestatus = (typeof enums)['Inforandestatus'][number];
export type Rekommendationslage = (typeof enums)['Rekommendationslage'][number];
export type Atgardslage = (typeof enums)['Atgardslage'][number];
export type Handelseslag = (typeof enums)['Handelseslag'][number];
export type Granskningsbedomning = (typeof enums)['Granskningsbedomning'][number];
export type Huvudmanslag = (typeof enums)['Huvudmanslag'][number];
export type Instansmandat = (typeof enums)['Instansmandat'][number];
export type Organisationsslag = (typeof enums)['Organisationsslag'][number];
export type Pastaendeslag = (typeof enums)['Pastaendeslag'][number];
export type Bekraftelsesvar = (typeof enums)['Bekraftelsesvar'][number];
export type Noggrannhet = (typeof enums)['Noggrannhet'][number];
export type Verksamhetstyp = (typeof enums)['Verksamhetstyp'][number];
export type Driftsform = (typeof enums)['Driftsform'][number];
export type Interaktionsgrad = (typeof enums)['Interaktionsgrad'][number];
