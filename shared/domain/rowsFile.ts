import { Kind, parse } from 'graphql';
import { enumTypes, rowTypes } from '../concept/rowTypes.ts';
import { kontraktSdl } from '../contract/kontraktSdl.ts';
import { concepts } from './concepts.ts';

/** The file of the rows' types. */
export const rowsFile = new URL('rows.generated.ts', import.meta.url);

/** The file of the contract's enums. */
export const enumsFile = new URL('../contract/enums.ts', import.meta.url);

/** The contract's enums, generated from the SDL. */
export function enumsText(): string {
  const own = enumTypes(parse(kontraktSdl), new Set());
  return `/** The contract's enums. Written by npm run rows:generate from the SDL: change them there. */\n${own}`;
}

/** The types of a huvudman's rows, generated from the SDL. */
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
