import module from 'node:module';
import { resolve } from 'node:path';
import { bringUpToDate, compiledCode, sourceOf, upToDate } from './upToDate.mjs';

/**
 * Runs a TypeScript file of the project: `node shared/run/run.mjs FILE ARGUMENT…`. Without a file it only compiles, so
 * that the first start need not wait for it.
 */
const [, , file] = process.argv;
if (file === undefined) {
  await bringUpToDate();
} else {
  // Keeps V8's compiled code in versions of Node.js that can do so.
  module.enableCompileCache?.(compiledCode);
  process.argv.splice(1, 2, resolve(file));
  let url;
  try {
    url = await upToDate(process.argv[1]);
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
  await import(url).catch((error) => {
    // Node.js 20 reports a missing export as a missing file, whose source does exist.
    const source = error.code === 'ERR_MODULE_NOT_FOUND' && sourceOf(error.url);
    if (!source) throw error;
    console.error(`${source} lacks an export that is imported: npm run typecheck says which.`);
    process.exit(1);
  });
}
