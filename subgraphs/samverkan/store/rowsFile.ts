import { enumTypes, rowTypes } from '../../../shared/concept/rowTypes.ts';
import { enums } from '../../../shared/contract/enums.ts';
import { concepts, parts, storedSdl } from './concepts.ts';

/** The generated file with the types of rows. */
export const rowsFile = new URL('rows.generated.ts', import.meta.url);

/** The types of samverkan's rows and enums, generated from its SDL. */
export function rowsText(): string {
  const rows = rowTypes(concepts.values(), new Set(['Kalla']), parts.values());
  const own = enumTypes(storedSdl, new Set([...Object.keys(enums), 'Felkod']));
  const used = Object.keys(enums)
    .filter((name) => new RegExp(`: ${name}(\\[\\])?( |;)`).test(rows))
    .sort();
  return `// Written by npm run rows:generate from the SDL. Change the field there.
import type { ${used.join(', ')} } from '../../../shared/contract/enums.ts';
import type { Ore } from '../../../shared/values/belopp.ts';
import type { Kalla } from '../../../shared/values/kalla.ts';
import type { Hundradel } from '../../../shared/values/procent.ts';

${rows}
${own}`;
}
