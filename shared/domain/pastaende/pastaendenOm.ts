import { valuesOf } from '../../serve/database/rows/Rows.ts';
import { groupBy } from '../../values/groupBy.ts';
import type { HuvudmanContext } from '../HuvudmanContext.ts';
import { OrganisationsenhetEntity } from '../organisationsenhet/Organisationsenhet.ts';
import { VerksamhetEntity, VerksamhetsfunktionEntity } from '../verksamhet/Verksamhet.ts';
import { type Pastaende, pastaendenI } from './pastaenden.ts';

const unitColumns = ['id', 'namn', 'uppdragsgivare', 'bemanning'];

/**
 * The statements about one party in the huvudman's open units and parts of its organisation, in order of row, read by
 * four statements. Rows are selected by the party's id in their text, so that rows about others are not read.
 */
export async function pastaendenOm(
  { db: { rows }, huvudman, idag }: HuvudmanContext,
  part: string,
): Promise<Pastaende[]> {
  const named = `%"${part}"%`;
  const served = await rows.find(VerksamhetsfunktionEntity, { where: { utforsAt: part } });
  const ids = [...new Set(served.map(({ verksamhetId }) => verksamhetId))];
  const serving = ids.length > 0 ? [rows.among('t.id', ids)] : [];
  const naming = [
    { sql: 't.uppdragsgivare LIKE ?', values: [named] },
    { sql: 't.bemanning LIKE ?', values: [named] },
    ...serving,
  ];
  const units = await rows.find(VerksamhetEntity, {
    columns: unitColumns,
    and: [
      { sql: '(t.stangd IS NULL OR t.stangd > ?)', values: [idag] },
      { sql: `(${naming.map(({ sql }) => sql).join(' OR ')})`, values: valuesOf(naming) },
    ],
    order: { id: 'ASC' },
  });
  const parts = await rows.find(OrganisationsenhetEntity, {
    and: [
      { sql: 't.bemanning LIKE ?', values: [named] },
      { sql: '(t.till IS NULL OR t.till >= ?)', values: [idag] },
    ],
    order: { id: 'ASC' },
  });
  const servedBy = groupBy(served, ({ verksamhetId }) => verksamhetId);
  return [
    ...units.flatMap(({ id, namn, uppdragsgivare, bemanning }) =>
      pastaendenI(huvudman.id, {
        verksamhetId: id,
        enhet: namn,
        uppdragsgivare,
        bemanning,
        funktioner: servedBy.get(id) ?? [],
      }),
    ),
    ...parts.flatMap(({ id, namn, bemanning }) =>
      pastaendenI(huvudman.id, { organisationsenhet: id, enhet: namn, bemanning }),
    ),
  ].filter(({ namnd }) => namnd === part);
}
