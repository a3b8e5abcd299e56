import type { NyVerksamhet } from '../../shared/domain/huvudman/Huvudmansdata.ts';
import { bokbar, iHemmet } from '../underlag/funktioner.ts';
import { exempelOm } from '../underlag/kallor.ts';
import { vardagar } from '../underlag/oppettider.ts';

const kalla = exempelOm(
  'Att förbundets bolag utför vård och omsorg enligt rapporten KSN-2021-03167, 6.1.5; enheten är påhittad',
);
const enhet = {
  driftsform: 'EGEN_REGI',
  organisationsenhet: 'tiohundra-ab',
  platser: [{ postort: 'Norrtälje', kommunkod: '0188', agare: 'Privat fastighetsägare' }],
  kalla,
} as const;

/** Units run by the kommunalförbund's own company. No document names any: all are sample data. */
export const verksamheter: NyVerksamhet[] = [
  {
    ...enhet,
    id: 'vardcentral-norrtalje',
    namn: 'Vårdcentral i Norrtälje (exempel)',
    typ: 'VARDCENTRAL',
    samlokaliserad: true,
    funktioner: [bokbar('ALLMANMEDICIN', { dagarPerVecka: 5 }), bokbar('GERIATRIK')],
    oppettider: vardagar(),
    platser: [...enhet.platser],
  },
  {
    ...enhet,
    id: 'psykiatrisk-mottagning-norrtalje',
    namn: 'Psykiatrisk mottagning i Norrtälje (exempel)',
    typ: 'SPECIALISTMOTTAGNING',
    samlokaliserad: true,
    funktioner: [bokbar('VUXENPSYKIATRI', { dagarPerVecka: 3 })],
    oppettider: vardagar('08:00', '16:30'),
    platser: [...enhet.platser],
  },
  {
    ...enhet,
    id: 'hemsjukvard-norrtalje',
    namn: 'Hemsjukvård i Norrtälje (exempel)',
    typ: 'HEMSJUKVARD',
    samlokaliserad: false,
    funktioner: [iHemmet('HEMSJUKVARD')],
    platser: [...enhet.platser],
  },
  {
    ...enhet,
    id: 'sarskilt-boende-norrtalje',
    namn: 'Särskilt boende i Norrtälje (exempel)',
    typ: 'SARSKILT_BOENDE',
    samlokaliserad: false,
    malgrupper: ['Äldre'],
    platser: [...enhet.platser],
  },
];
