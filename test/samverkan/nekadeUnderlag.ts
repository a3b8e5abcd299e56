import type { Nekad } from '../change/mutationerI.ts';
import { alltid, ansvar, dokument, krav, lag, lista, matt, utanLagen, utsaga } from './forst.ts';

const stale = 'VERSIONSKONFLIKT version';

/** What is refused of documents, strategies, goals, measures, checklists and what is recorded of law and sources. */
export const nekadeUnderlag: Record<string, Nekad> = {
  skapaDokument: {
    row: 'dokument { version }',
    tillstand: [dokument, 'ID_UPPTAGET id'],
    version: null,
    varde: [{ ...dokument, id: 'ny', parter: [] }, 'SAKNAR_UPPGIFT parter'],
  },
  andraDokument: {
    row: 'dokument { version }',
    tillstand: alltid,
    version: [{ id: dokument.id, version: 7, titel: 'X' }, stale],
    varde: [{ id: dokument.id, version: 1, datum: '2999-01-01' }, 'OGILTIGT_VARDE datum'],
  },
  skapaStrategi: {
    row: 'strategi { version }',
    tillstand: [{ id: 'malbild-2030', titel: 'X' }, 'ID_UPPTAGET id'],
    version: null,
    varde: [{ id: 'ny', titel: 'X', franAr: 2027, tillAr: 2026 }, 'OGILTIGT_VARDE tillAr'],
  },
  andraStrategi: {
    row: 'strategi { version }',
    tillstand: alltid,
    version: [{ id: 'malbild-2030', version: 7, titel: 'X' }, stale],
    varde: [
      { id: 'malbild-2030', version: 1, byggerPa: ['malbild-2030'] },
      'OGILTIGT_VARDE byggerPa[0]',
    ],
  },
  skapaMal: {
    row: 'mal { version }',
    tillstand: [
      { id: 'osthammar-2020-fokus-3', strategiId: 'malbild-2030', slag: 'MAL', text: 'X' },
      'ID_UPPTAGET id',
    ],
    version: null,
    varde: [
      { id: 'ny', strategiId: 'malbild-2030', slag: 'MAL', text: ' ' },
      'OGILTIGT_VARDE text',
    ],
  },
  andraMal: {
    row: 'mal { version }',
    tillstand: alltid,
    version: [{ id: 'osthammar-2020-fokus-3', version: 7, text: 'X' }, stale],
    varde: [{ id: 'osthammar-2020-fokus-3', version: 1, text: null }, 'SAKNAR_UPPGIFT text'],
  },
  skapaMatt: {
    row: 'matt { version }',
    tillstand: [matt, 'ID_UPPTAGET id'],
    version: null,
    varde: [{ ...matt, id: 'ny', malvarde: 90 }, 'SAKNAR_UPPGIFT malriktning'],
  },
  andraMatt: {
    row: 'matt { version }',
    tillstand: alltid,
    version: [{ id: matt.id, version: 7, utgatt: false }, stale],
    varde: [{ id: matt.id, version: 1, eftertradare: matt.id }, 'OGILTIGT_VARDE eftertradare'],
  },
  skapaChecklista: {
    row: 'checklista { version }',
    tillstand: [{ id: lista, rubrik: 'X', rader: ['X'] }, 'ID_UPPTAGET id'],
    version: null,
    varde: [{ id: 'ny', rubrik: 'X', rader: ['X', ''] }, 'OGILTIGT_VARDE rader[1]'],
  },
  besvaraChecklista: {
    row: 'checklista { version }',
    tillstand: [{ id: 'prov', version: 3, rader: [{ nummer: 1 }] }, 'FEL_TILLSTAND id'],
    version: [{ id: lista, version: 7, rader: [] }, stale],
    varde: [{ id: lista, version: 1, rader: [{ nummer: 99 }] }, 'SAKNAS rader[0].nummer'],
  },
  beslutaChecklista: {
    row: 'checklista { version }',
    tillstand: [
      { id: 'prov', version: 3, beslut: 'BORDLAGD', datum: '2026-01-01' },
      'FEL_TILLSTAND id',
    ],
    version: [{ id: lista, version: 7, beslut: 'BORDLAGD', datum: '2026-01-01' }, stale],
    varde: [
      { id: lista, version: 1, beslut: 'BORDLAGD', datum: '2999-01-01' },
      'OGILTIGT_VARDE datum',
    ],
  },
  registreraUtsaga: {
    row: 'utsaga { version }',
    tillstand: utanLagen,
    version: [{ ...utsaga, version: 7 }, stale],
    varde: [{ ...utsaga, version: 1, niva: 'BADA' }, 'OGILTIGT_VARDE niva'],
  },
  registreraLagbestammelse: {
    row: 'lagbestammelse { version }',
    tillstand: utanLagen,
    version: [{ ...lag, version: 7 }, stale],
    varde: [{ ...lag, version: 1, ersattsAv: 'finns-inte' }, 'SAKNAS ersattsAv'],
  },
  registreraAnsvar: {
    row: 'ansvar { version }',
    tillstand: utanLagen,
    version: [{ ...ansvar, version: 7 }, stale],
    varde: [{ ...ansvar, version: 1, lagrum: ['finns-inte'] }, 'SAKNAS lagrum[0]'],
  },
  registreraRapportkrav: {
    row: 'rapportkrav { version }',
    tillstand: utanLagen,
    version: [{ ...krav, version: 7 }, stale],
    varde: [{ ...krav, version: 1, planId: 'prov' }, 'OGILTIGT_VARDE planId'],
  },
};
