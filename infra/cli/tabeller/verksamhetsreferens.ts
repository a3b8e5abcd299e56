import { VerksamhetEntity } from '../../../shared/domain/verksamhet/Verksamhet.ts';
import type { Referens } from './Tabell.ts';

/** A row of a unit of the huvudman's own, or (null, '') of the huvudman as a whole. */
export const verksamhetsreferens: Referens<{ verksamhetId: string | null }> = {
  kolumn: 'verksamhetId',
  entity: VerksamhetEntity,
  id: ({ verksamhetId }) => verksamhetId || null,
  fel: 'Det finns ingen sådan verksamhet: rätta id:t, eller läs in verksamheten först.',
};
