import {
  atgard,
  bedomd,
  besvarad,
  del,
  granskning,
  insats,
  rekommendation,
  spridning,
  stale,
  uppgift,
  utanLagen,
  v,
} from './forst.ts';
import type { Nekad } from './mutationerI.ts';

/** What is refused of services, organisation, figures, spreads and audits. */
export const nekadeUnderlag: Record<string, Nekad> = {
  registreraInsats: {
    row: 'insats { version }',
    tillstand: [{ ...insats, verksamhetId: 'stangd' }, 'FEL_TILLSTAND id'],
    version: [{ ...insats, ...v(7) }, stale],
    varde: [{ ...insats, insats: 'Drop in' }, 'OGILTIGT_VARDE insats'],
  },
  registreraOrganisationsenhet: {
    row: 'organisationsenhet { version linjen }',
    tillstand: utanLagen,
    version: [{ ...del, ...v(7) }, stale],
    varde: [{ ...del, ...v(1), overordnad: 'forvaltningen' }, 'OGILTIGT_VARDE overordnad'],
  },
  registreraUppgift: {
    row: 'uppgift { version }',
    tillstand: utanLagen,
    version: [{ ...uppgift, ...v(7) }, stale],
    varde: [{ ...uppgift, ...v(1), motsagerId: ['finns-inte'] }, 'SAKNAS motsagerId[0]'],
  },
  registreraSpridning: {
    row: 'spridning { version }',
    tillstand: utanLagen,
    version: [{ ...spridning, ...v(7) }, stale],
    varde: [{ ...spridning, ...v(1), medel: 178 }, 'OGILTIGT_VARDE medel'],
  },
  registreraGranskning: {
    row: 'granskning { version }',
    tillstand: utanLagen,
    version: [{ ...granskning, ...v(7) }, stale],
    varde: [{ ...granskning, ...v(1), foljerUpp: 'finns-inte' }, 'SAKNAS foljerUpp'],
  },
  bekraftaGranskning: {
    row: 'granskning { version }',
    tillstand: { saknas: 'what is confirmed may be confirmed anew, as it stands' },
    version: [{ id: 'revision', ...v(7) }, stale],
    varde: [{ id: 'finns-inte', ...v(1) }, 'SAKNAS id'],
  },
  registreraRekommendation: {
    row: 'rekommendation { version }',
    tillstand: { saknas: 'what the auditors have confirmed: test/change/granskning.test.ts' },
    version: [{ ...rekommendation, ...v(7) }, stale],
    varde: [{ ...rekommendation, id: 'r2' }, 'OGILTIGT_VARDE nummer'],
  },
  besvaraRekommendation: {
    row: 'rekommendation { version }',
    tillstand: utanLagen,
    version: [{ ...besvarad, ...v(7) }, stale],
    varde: [{ ...besvarad, ...v(1), svarDatum: '2020-02-29' }, 'OGILTIGT_VARDE svarDatum'],
  },
  bedomRekommendation: {
    row: 'rekommendation { version }',
    tillstand: { saknas: 'an audit that is not confirmed: test/change/granskning.test.ts' },
    version: [{ ...bedomd, ...v(7) }, stale],
    varde: [{ ...bedomd, ...v(1), bedomdI: 'finns-inte' }, 'SAKNAS bedomdI'],
  },
  registreraAtgard: {
    row: 'atgard { version }',
    tillstand: utanLagen,
    version: [{ ...atgard, ...v(7) }, stale],
    varde: [{ ...atgard, ...v(1), effekt: 'Bättre' }, 'OGILTIGT_VARDE effekt'],
  },
};
