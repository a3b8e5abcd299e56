import type { Nekad } from '../change/mutationerI.ts';
import {
  alltid,
  annatMote,
  avtal,
  mote,
  organ,
  parter,
  plan,
  punkt,
  samrad,
  vardcentrum,
} from './forst.ts';
import { nekadeUnderlag } from './nekadeUnderlag.ts';

const stale = 'VERSIONSKONFLIKT version';
export const nekade: Record<string, Nekad> = {
  skapaVardcentrum: {
    row: 'vardcentrum { version }',
    tillstand: [vardcentrum, 'ID_UPPTAGET id'],
    version: null,
    varde: [{ ...vardcentrum, id: 'ny', kommunkoder: ['9999'] }, 'OGILTIGT_VARDE kommunkoder[0]'],
  },
  andraVardcentrum: {
    row: 'vardcentrum { version }',
    tillstand: [
      { id: 'norrtalje', version: 1, organ: ['lokalrad-heby'] },
      'FEL_TILLSTAND organ[0]',
    ],
    version: [{ id: 'osthammar', version: 7, status: 'x' }, stale],
    varde: [{ id: 'osthammar', version: 1, namn: ' ' }, 'OGILTIGT_VARDE namn'],
  },
  bjudIn: {
    row: 'vardcentrum { version }',
    tillstand: [{ id: 'norrtalje', version: 1, part: 'privat-rehab-fyris' }, 'FEL_TILLSTAND part'],
    version: [{ id: 'osthammar', version: 7, part: 'heby' }, stale],
    varde: [{ id: 'osthammar', version: 1, part: 'finns-inte' }, 'SAKNAS part'],
  },
  skapaOrgan: {
    row: 'organ { version }',
    tillstand: [organ, 'ID_UPPTAGET id'],
    version: null,
    varde: [{ ...organ, id: 'ny', lan: '99' }, 'OGILTIGT_VARDE lan'],
  },
  andraOrgan: {
    row: 'organ { version }',
    tillstand: [{ id: 'direktion-kson', version: 1, mandat: 'RADGIVANDE' }, 'FEL_TILLSTAND mandat'],
    version: [{ id: 'tl-hsvo', version: 7, namn: 'X' }, stale],
    varde: [
      { id: 'tl-hsvo', version: 1, ledamoter: [{ part: 'heby', roll: 'X', antal: 0 }] },
      'OGILTIGT_VARDE ledamoter[0].antal',
    ],
  },
  registreraSammantrade: {
    row: 'organ { version }',
    tillstand: [{ id: 'prov', version: 2, datum: '2025-03-01' }, 'FEL_TILLSTAND datum'],
    version: [{ id: 'prov', version: 7, datum: '2025-04-01' }, stale],
    varde: [{ id: 'prov', version: 2, datum: '2999-01-01' }, 'OGILTIGT_VARDE datum'],
  },
  skapaPlan: {
    row: 'plan { version }',
    tillstand: [plan, 'ID_UPPTAGET id'],
    version: null,
    varde: [{ ...plan, id: 'ny', ar: 20201 }, 'OGILTIGT_VARDE ar'],
  },
  andraPlan: {
    row: 'plan { version }',
    tillstand: [{ id: 'prov', version: 2, status: 'VERKSTALLS' }, 'FEL_TILLSTAND status'],
    version: [{ id: 'prov', version: 7, rubrik: 'X' }, stale],
    varde: [{ id: 'prov', version: 2, strategiId: 'finns-inte' }, 'SAKNAS strategiId'],
  },
  skapaPlanpunkt: {
    row: 'punkt { version }',
    tillstand: [{ ...punkt, planId: 'osthammar-2020' }, 'FEL_TILLSTAND planId'],
    version: null,
    varde: [{ ...punkt, investering: true }, 'SAKNAR_UPPGIFT kostnad, SAKNAR_UPPGIFT berorda'],
  },
  andraPlanpunkt: {
    row: 'punkt { version }',
    tillstand: [{ id: 'prov-1', version: 1, rubrik: 'Y' }, 'FEL_TILLSTAND id'],
    version: [{ id: 'prov-1', version: 7, rubrik: 'Y' }, stale],
    varde: [
      { id: 'tierp-alvkarleby-2026-sip', version: 1, kostnad: '-1' },
      'OGILTIGT_VARDE kostnad',
    ],
  },
  nyPlanpunktsutgava: {
    row: 'punkt { version }',
    tillstand: [{ id: 'osthammar-2020-01', version: 1, rubrik: 'Y' }, 'FEL_TILLSTAND id'],
    version: [{ id: 'prov-1', version: 7, rubrik: 'Y' }, stale],
    varde: [{ id: 'prov-1', version: 1, kostnad: '-1' }, 'OGILTIGT_VARDE kostnad'],
  },
  forankraPlan: {
    row: 'plan { version }',
    tillstand: [
      { id: 'prov', version: 2, ...mote, organ: 'tl-hsvo' },
      'FEL_TILLSTAND organ, SAKNAS datum',
    ],
    version: [{ id: 'prov', version: 7, ...mote }, stale],
    varde: [{ id: 'prov', version: 2, ...annatMote, punkter: ['prov-1'] }, 'SAKNAS datum'],
  },
  registreraAvstamning: {
    row: 'plan { version }',
    tillstand: [
      { id: 'prov', version: 2, ...mote, punkter: ['prov-1'], sagt: 'Ja.' },
      'FEL_TILLSTAND organ',
    ],
    version: [{ id: 'prov', version: 7, ...mote, punkter: ['prov-1'], sagt: 'Ja.' }, stale],
    varde: [
      { id: 'prov', version: 2, ...mote, organ: 'samrad-hsvo', punkter: ['x'], sagt: 'Ja.' },
      'SAKNAS punkter[0], SAKNAS datum',
    ],
  },
  faststallPlan: {
    row: 'plan { version }',
    // Nobody can be asked here whether the parties have decided.
    tillstand: [{ id: 'prov', version: 2, ...mote }, 'FEL_TILLSTAND null'],
    version: [{ id: 'prov', version: 7, ...mote }, stale],
    varde: [
      { id: 'prov', version: 2, ...mote, paragraf: '§ 4' },
      'FEL_TILLSTAND null, SAKNAS paragraf',
    ],
  },
  nyPlanutgava: {
    row: 'plan { version }',
    tillstand: [{ id: 'prov', version: 2 }, 'FEL_TILLSTAND id'],
    version: [{ id: 'prov', version: 7 }, stale],
    varde: [{ id: 'prov', version: 2, skal: ' ' }, 'SAKNAR_UPPGIFT skal'],
  },
  andraSammantrade: {
    row: 'organ { version }',
    tillstand: [
      { id: samrad, version: 2, datum: '2026-01-15', paragrafer: [] },
      'FEL_TILLSTAND paragrafer',
    ],
    version: [{ id: samrad, version: 7, datum: '2026-01-15' }, stale],
    varde: [
      { id: samrad, version: 2, datum: '2026-01-15', protokoll: 'C:/protokoll' },
      'OGILTIGT_VARDE protokoll',
    ],
  },
  dragTillbakaInbjudan: {
    row: 'vardcentrum { version }',
    // Whether it has accepted, nobody can be asked here.
    tillstand: [{ id: 'osthammar', version: 1, part: 'region-uppsala' }, 'FEL_TILLSTAND part'],
    version: [{ id: 'osthammar', version: 7, part: 'region-uppsala' }, stale],
    varde: [{ id: 'osthammar', version: 1, part: 'kson' }, 'SAKNAS part'],
  },
  skapaAvtal: {
    row: 'avtal { version }',
    tillstand: [avtal, 'ID_UPPTAGET id'],
    version: null,
    varde: [
      {
        ...avtal,
        id: 'ny',
        parter: [
          { part: 'tierp', andel: 60 },
          { part: 'heby', andel: 30 },
        ],
      },
      'SUMMA_EJ_100 parter',
    ],
  },
  andraAvtal: {
    row: 'avtal { version }',
    tillstand: alltid,
    version: [{ id: 'lokal-heby', version: 7, rubrik: 'X' }, stale],
    varde: [{ id: 'lokal-heby', version: 1, vardasAv: 'finns-inte' }, 'SAKNAS vardasAv'],
  },
  nyAvtalsutgava: {
    row: 'avtal { version }',
    tillstand: [
      {
        id: 'forbundsordning-kson',
        version: 1,
        villkor: [
          'Förbundets medlemmar är Region Stockholm och Norrtälje kommun.',
          'Förbundsordningen anger syfte, mål och uppgift.',
          'Förbundet leds av en direktion med åtta ordinarie ledamöter och åtta ersättare.',
          'Region Stockholm utser ordförande och Norrtälje kommun vice ordförande.',
          'Medlemmarna beslutar var för sig om den medlemsavgift som finansierar förbundet.',
        ],
        ansvarig: 'kson',
        parter: [{ part: 'norrtalje' }, { part: 'region-stockholm' }],
      },
      'FEL_TILLSTAND villkor',
    ],
    version: [{ id: 'lokal-heby', version: 7, villkor: ['X'], parter }, stale],
    varde: [
      { id: 'lokal-heby', version: 1, villkor: ['X'], parter: [{ part: 'heby' }] },
      'SAKNAR_UPPGIFT parter',
    ],
  },
  ...nekadeUnderlag,
};
