import { readFileSync, writeFileSync } from 'node:fs';
import { generatedFiles } from './generatedFiles.ts';

/**
 * Writes what follows from the portal's operations and the supergraph: the operations as typed documents, and the list
 * of persisted operations. With `--check` only compares, and exits 1 when a file differs.
 */
const check = process.argv.includes('--check');
for (const [file, content] of await generatedFiles()) {
  if (!check) {
    writeFileSync(file, content);
    console.log(`${file.pathname.split('/gateway/')[1]} is written.`);
  } else if (readFileSync(file, 'utf8') !== content) {
    console.error(
      `${file.pathname.split('/gateway/')[1]} is out of date: npm run portal:generate writes it.`,
    );
    process.exitCode = 1;
  }
}
