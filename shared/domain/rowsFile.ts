import { Kind, parse } from 'graphql';
import { rowTypes } from '../concept/rowTypes.ts';
import { kontraktSdl } from '../contract/kontraktSdl.ts';
import { concepts } from './concepts.ts';

/** Where the rows' types are kept. */
export const rowsFile = new URL('rows.generated.ts', import.meta.url);

/** The types of a huvudman's rows, as they follow from the SDL. */
export function rowsText(): string {
  const rows = rowTypes(concepts.values(), new Set(['Kalla']));
  const enums = parse(kontraktSdl)
    .definitions.flatMap((node) =>
      node.kind === Kind.ENUM_TYPE_DEFINITION ? [node.name.value] : [],
    )
    .filter((name) => new RegExp(`: ${name}(\\[\\])?( |;)`).test(rows))
    .sort();
  return `// Written by npm run rows:generate from the SDL. Change the field there.
import type {
${enums.map((name) => `  ${name},`).join('\n')}
} from '../contract/enums.ts';
import type { Ore } from '../values/belopp.ts';
import type { Kalla } from '../values/kalla.ts';
import type { Hundradel } from '../values/procent.ts';

${rows}`;
}
