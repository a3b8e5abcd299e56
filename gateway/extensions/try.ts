import { readFile } from 'node:fs/promises';
import { CompositionProcess } from './CompositionProcess.ts';

/**
 * Composes one huvudman's extension with the network, within the gateway's own limits, and prints what is wrong with it as a
 * JSON list of violations, empty when nothing is: `node shared/run/run.mjs gateway/extensions/try.ts SLUG FILE`. For `vardnat check`.
 */
const [huvudman = '', file = ''] = process.argv.slice(2);
const composition = new CompositionProcess();
try {
  const { violations = [] } = await composition.compose([[huvudman, await readFile(file, 'utf8')]]);
  console.log(JSON.stringify(violations));
} finally {
  await composition.close();
}
