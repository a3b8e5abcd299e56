import { groupBy } from '../../values/groupBy.ts';
import { DeltagandeEntity, DeltagandeverksamhetEntity } from '../deltagande/Deltagande.ts';
import { deltagandestatus } from '../deltagande/deltagandestatus.ts';
import type { HuvudmanContext } from '../HuvudmanContext.ts';
import { PlatsEntity, VerksamhetEntity } from './Verksamhet.ts';
import { unitConditions } from './verksamhetFilter.ts';

const named = ['id', 'namn'];

/** The huvudman's open units that hold the geographic health mission, with their places, read by four statements. */
export async function halsouppdragOf({ db: { rows }, idag }: HuvudmanContext) {
  const units = await rows.find(VerksamhetEntity, {
    columns: named,
    and: unitConditions({ funktion: 'GEOGRAFISKT_HALSOUPPDRAG' }, idag),
    order: { id: 'ASC' },
  });
  const where = { verksamhetId: units.map(({ id }) => id) };
  const [places, links, participations] = await Promise.all([
    rows.find(PlatsEntity, { where }),
    rows.find(DeltagandeverksamhetEntity, { where }),
    rows.find(DeltagandeEntity),
  ]);
  const counts = new Set(
    participations
      .filter((one) => deltagandestatus(one, idag) === 'ACCEPTERAT')
      .map(({ vardcentrumId }) => vardcentrumId),
  );
  const placesOf = groupBy(places, ({ verksamhetId }) => verksamhetId);
  const linksOf = groupBy(links, ({ verksamhetId }) => verksamhetId);
  return units.map(({ id: verksamhetId, namn }) => ({
    verksamhetId,
    namn,
    kommunkoder: inOrder(placesOf.get(verksamhetId)?.map(({ kommunkod }) => kommunkod) ?? []),
    vardcentrum: inOrder(
      (linksOf.get(verksamhetId) ?? [])
        .map(({ vardcentrumId }) => vardcentrumId)
        .filter((id) => counts.has(id)),
    ),
  }));
}

/** Each text once, in order, without unknown ones. */
function inOrder(texts: readonly (string | null)[]): string[] {
  return [...new Set(texts.filter((text) => text !== null))].sort();
}
