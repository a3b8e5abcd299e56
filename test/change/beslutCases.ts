export const hash = 'a'.repeat(64);
export const bered = { instans: 'utskottet', datum: '2026-02-01', diarienummer: 'SN-2026-12' };
export const bifall = {
  utfall: 'BIFALL',
  instans: 'Socialnämnden',
  datum: '2026-03-01',
  paragraf: '§ 14',
  diarienummer: 'SN-2026-12',
  underlagHash: hash,
};

export const nekadeSteg: [string, string, Record<string, unknown>, string][] = [
  [
    'deciding what is not prepared',
    'fattaBeslut',
    { ...bifall, planpunktId: 'bifallen', version: 2 },
    'FEL_TILLSTAND planpunktId',
  ],
  [
    'deciding what is declined',
    'fattaBeslut',
    { ...bifall, planpunktId: 'avslagen', version: 2 },
    'FEL_TILLSTAND planpunktId',
  ],
  [
    'preparing twice',
    'beredBeslut',
    { ...bered, planpunktId: 'beredd', version: 1 },
    'FEL_TILLSTAND planpunktId',
  ],
  [
    'an instance that is not there',
    'beredBeslut',
    { ...bered, planpunktId: 'ny', instans: 'Byggnadsnämnden' },
    'SAKNAS instans',
  ],
  [
    'an advisory instance',
    'fattaBeslut',
    { ...bifall, planpunktId: 'beredd', version: 1, instans: 'samradet' },
    'FEL_TILLSTAND instans',
  ],
  [
    'a preparing instance',
    'fattaBeslut',
    { ...bifall, planpunktId: 'beredd', version: 1, instans: 'Arbetsutskottet' },
    'FEL_TILLSTAND instans',
  ],
  [
    'an amount above the limit',
    'fattaBeslut',
    { ...bifall, planpunktId: 'beredd', version: 1, belopp: '1000000.01' },
    'OGILTIGT_VARDE belopp',
  ],
  [
    'a bifall to no text',
    'fattaBeslut',
    { ...bifall, planpunktId: 'beredd', version: 1, underlagHash: null },
    'SAKNAR_UPPGIFT underlagHash',
  ],
  [
    'an avslag that cannot be found',
    'fattaBeslut',
    {
      ...bifall,
      planpunktId: 'beredd',
      version: 1,
      utfall: 'AVSLAG',
      paragraf: null,
      diarienummer: null,
    },
    'SAKNAR_UPPGIFT paragraf',
  ],
  [
    'a bad hash',
    'fattaBeslut',
    { ...bifall, planpunktId: 'beredd', version: 1, underlagHash: 'x' },
    'OGILTIGT_VARDE underlagHash',
  ],
  [
    'a day ahead',
    'fattaBeslut',
    { ...bifall, planpunktId: 'beredd', version: 1, datum: '2999-01-01' },
    'OGILTIGT_VARDE datum',
  ],
  [
    'a decision before its preparation',
    'fattaBeslut',
    { ...bifall, planpunktId: 'beredd', version: 1, datum: '2026-01-31' },
    'OGILTIGT_VARDE datum',
  ],
  [
    'a negative amount',
    'beredBeslut',
    { ...bered, planpunktId: 'ny', belopp: '-1' },
    'OGILTIGT_VARDE belopp',
  ],
  [
    'a stale version',
    'fattaBeslut',
    { ...bifall, planpunktId: 'bifallen', version: 1 },
    'VERSIONSKONFLIKT version',
  ],
  [
    'preparing what was not seen',
    'beredBeslut',
    { ...bered, planpunktId: 'bifallen' },
    'VERSIONSKONFLIKT version',
  ],
  [
    'mission before a decision',
    'givUppdrag',
    { planpunktId: 'beredd', version: 1, datum: '2026-04-01' },
    'FEL_TILLSTAND planpunktId',
  ],
  [
    'mission after an avslag',
    'givUppdrag',
    { planpunktId: 'avslagen', version: 2, datum: '2026-04-01' },
    'FEL_TILLSTAND planpunktId',
  ],
  [
    'money that is not decided',
    'givUppdrag',
    { planpunktId: 'bifallen', version: 2, datum: '2026-04-01', belopp: '1' },
    'OGILTIGT_VARDE belopp',
  ],
  [
    'an instrument of another kind',
    'givUppdrag',
    {
      planpunktId: 'bifallen',
      version: 2,
      datum: '2026-04-01',
      instrument: 'VERKSAMHETSUPPDRAG',
    },
    'OGILTIGT_VARDE instrument',
  ],
  [
    'a stale version of mission',
    'givUppdrag',
    { planpunktId: 'bifallen', version: 1, datum: '2026-04-01' },
    'VERSIONSKONFLIKT version',
  ],
];
