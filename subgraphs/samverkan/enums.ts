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
} as const;

type Value<Name extends keyof typeof samverkansenums> = (typeof samverkansenums)[Name][number];

export type Samverkansform = Value<'Samverkansform'>;
export type Mandat = Value<'Mandat'>;
export type Dokumentslag = Value<'Dokumentslag'>;
export type Planlage = Value<'Planlage'>;
export type Svarstyp = Value<'Svarstyp'>;

/** What the officers of a plan may state about it by themselves; the rest follows from the parties' decisions. */
export type Planstatus = Extract<Planlage, 'UTKAST' | 'VERKSTALLS' | 'FOLJS_UPP'>;
