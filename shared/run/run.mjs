import module from 'node:module';
import { resolve } from 'node:path';
import { bringUpToDate, compiledCode, sourceOf, upToDate } from './upToDate.mjs';

/**
 * Runs a TypeScript file of the project: `node shared/run/run.mjs FILE ARGUMENT…`. Without a file it only makes what the
 * first start would otherwise wait for.
 */
const [, , file] = process.argv;
if (file === undefined) {
  await bringUpToDate();
} else {
  // What V8 has compiled is kept beside, by the versions of Node.js that can.
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
    // Node.js 20 looks beside the source for the file that lacks an export, and only says that it is not there.
    const source = error.code === 'ERR_MODULE_NOT_FOUND' && sourceOf(error.url);
    if (!source) throw error;
    console.error(`${source} does not export what is imported of it: npm run typecheck says what.`);
    process.exit(1);
  });
}
