/** The contract's enums as TypeScript unions. `enums.test.ts` holds them equal to the SDL. */
export const enums = {
  Huvudmanslag: ['REGION', 'KOMMUN', 'PRIVAT', 'KOMMUNALFORBUND', 'IDEELL'],
  Deltagandestatus: ['OBESVARAT', 'ACCEPTERAT', 'AVBOJT', 'UPPSAGT'],
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
  Driftsform: ['EGEN_REGI', 'PA_UPPDRAG', 'GEMENSAM'],
  Interaktionsgrad: ['TAT', 'GLES'],
  Budgetstatus: ['UTKAST', 'BESLUTAD'],
  Beslutsniva: ['LOKAL', 'LYFT'],
  Beslutsutfall: ['EJ_BEHANDLAT', 'BEREDS', 'BIFALL', 'AVSLAG', 'ATERREMISS'],
  Styrinstrument: [
    'VERKSAMHETSUPPDRAG',
    'VERKSAMHETSPLAN_OCH_BUDGET',
    'MEDLEMSAVGIFT',
    'UPPDRAGSAVTAL',
  ],
  Uppfoljningsperiod: ['T1', 'T2', 'T3', 'KV1', 'KV2', 'KV3', 'AR'],
  Avtalsstatus: ['UTKAST', 'UNDERTECKNAT', 'AVVISAT', 'UPPSAGT'],
  Instansmandat: ['BESLUTANDE', 'RADGIVANDE', 'BEREDANDE'],
  Inforandestatus: ['EJ_PABORJAT', 'PAGAR', 'INFORT', 'AVBOJT'],
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
  Granskningsbedomning: ['UPPFYLLT', 'DELVIS_UPPFYLLT', 'EJ_UPPFYLLT'],
} as const;

type Value<Name extends keyof typeof enums> = (typeof enums)[Name][number];

export type Huvudmanslag = Value<'Huvudmanslag'>;
export type Deltagandestatus = Value<'Deltagandestatus'>;
export type Verksamhetstyp = Value<'Verksamhetstyp'>;
export type Funktion = Value<'Funktion'>;
export type Driftsform = Value<'Driftsform'>;
export type Interaktionsgrad = Value<'Interaktionsgrad'>;
export type Budgetstatus = Value<'Budgetstatus'>;
export type Beslutsniva = Value<'Beslutsniva'>;
export type Beslutsutfall = Value<'Beslutsutfall'>;
export type Styrinstrument = Value<'Styrinstrument'>;
export type Uppfoljningsperiod = Value<'Uppfoljningsperiod'>;
export type Avtalsstatus = Value<'Avtalsstatus'>;
export type Instansmandat = Value<'Instansmandat'>;
export type Inforandestatus = Value<'Inforandestatus'>;
export type Organisationsslag = Value<'Organisationsslag'>;
export type Noggrannhet = Value<'Noggrannhet'>;
export type Granskningsbedomning = Value<'Granskningsbedomning'>;
