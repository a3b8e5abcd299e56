import { entityOf, rowKindOf } from '../../concept/entityOf.ts';
import { concept } from '../concepts.ts';
import type { Atgard, Granskning, Rekommendation } from '../rows.generated.ts';

export type {
  Atgard,
  Granskning,
  Granskningsfraga,
  Rekommendation,
} from '../rows.generated.ts';

/** Its table keeps the recommendations as texts, from before they were rows. Nothing reads them any more. */
export const GranskningEntity = entityOf<Granskning>(concept('Granskning'), {
  columns: { rekommendationer: { type: 'simple-json', nullable: true } },
});

export const RekommendationEntity = entityOf<Rekommendation>(concept('Rekommendation'), {
  indices: [{ name: 'rekommendation_granskning', columns: ['granskning'] }],
});

export const AtgardEntity = entityOf<Atgard>(concept('Atgard'), {
  indices: [{ name: 'atgard_rekommendation', columns: ['rekommendation'] }],
});

export const granskningstyp = rowKindOf(concept('Granskning'), GranskningEntity);

export const rekommendationstyp = rowKindOf(concept('Rekommendation'), RekommendationEntity, {
  tillhor: { typ: 'granskning', falt: 'granskning' },
});

export const atgardstyp = rowKindOf(concept('Atgard'), AtgardEntity, {
  tillhor: { typ: 'rekommendation', falt: 'rekommendation' },
});
