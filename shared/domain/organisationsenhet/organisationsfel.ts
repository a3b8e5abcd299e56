import { type Fel, fel } from '../../change/Fel.ts';
import type { Writer } from '../../serve/database/rows/Writer.ts';
import { OrganisationsenhetEntity } from './Organisationsenhet.ts';

/** Refuses the id of a part of the organisation that the huvudman does not have. Null is unknown and passes. */
export async function organisationsfel(
  manager: Writer,
  id: string | null | undefined,
  falt = 'organisationsenhet',
): Promise<Fel[]> {
  if (id == null || (await manager.existsBy(OrganisationsenhetEntity, { id }))) return [];
  const meddelande = `Det finns ingen del av organisationen med id ${id}: kontrollera id.`;
  return [fel('SAKNAS', falt, meddelande)];
}
