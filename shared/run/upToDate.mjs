import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const target = join(root, '.stripped');
/** Where newer versions of Node.js keep V8's compiled code. */
export const compiledCode = join(target, 'v8');
/**
 * The environment variable for child processes when this process has checked the files. Its value is the project's
 * root.
 */
const looked = 'VARDNAT_UP_TO_DATE';
const folders = ['gateway', 'infra', 'shared', 'subgraphs', 'test'];

/**
 * The URL of the JavaScript of one TypeScript file, after the whole project's JavaScript has been brought up to date. A
 * child of a process that has checked the files does not check them again: a check of two thousand files takes a tenth
 * of a second.
 * @param {string} script a TypeScript file of the project
 * @returns {Promise<string>}
 */
export async function upToDate(script) {
  const path = relative(root, script);
  if (!path.endsWith('.ts') || !folders.includes(path.split(sep)[0])) {
    throw new Error(`${script} is not a TypeScript file of ${root}.`);
  }
  if (process.env[looked] !== root) await bringUpToDate();
  return javascriptOf(script);
}

/** The URL of the JavaScript of a TypeScript file, as it was last brought up to date. */
export function javascriptOf(script) {
  return pathToFileURL(join(target, asJs(relative(root, script)))).href;
}

/**
 * Brings the JavaScript of the project up to date with its TypeScript. A file is written when its time of change
 * differs from its source's. It is written whole or not at all, so that processes may start at the same time.
 * @param {{ tests?: boolean }} [options] whether to include the files of tests, which only tests need
 */
export async function bringUpToDate({ tests = false } = {}) {
  await makeUpToDate(tests);
  process.env[looked] = root;
}

async function makeUpToDate(tests) {
  const stamp = join(target, 'stamp');
  // JavaScript from another place or from other versions of these tools is made again.
  const makers = ['shared/run/strip.mjs', 'node_modules/@swc/wasm-typescript/package.json'];
  const made = makers.map((file) => textOf(join(root, file)));
  if (made.includes(null))
    throw new Error(`The packages of ${root} are not those of its package.json: run npm install.`);
  const right = [root, ...made].join('\n');
  const kept = textOf(stamp) === right;
  const sources = filesOf(root, '.ts', tests);
  const there = filesOf(target, '.js', tests);
  const changed = [...sources].filter(
    ([path, mtimeMs]) => !kept || !sameTime(there.get(asJs(path)), mtimeMs),
  );
  const gone = [...there.keys()].filter((path) => !sources.has(asTs(path)));
  if (changed.length === 0 && gone.length === 0) return;
  try {
    for (const path of gone) rmSync(join(target, path), { force: true });
    const { strip } = await import('./strip.mjs');
    for (const [path, mtimeMs] of changed) {
      const source = join(root, path);
      const code = strip(readFileSync(source, 'utf8'), pathToFileURL(source).href);
      const file = join(target, asJs(path));
      // Without its JavaScript, only the modules that import an invalid file fail.
      if (code === null) rmSync(file, { force: true });
      else write(file, code, mtimeMs);
    }
    if (!kept) write(stamp, right, Date.now());
  } catch (error) {
    if (!('path' in error)) throw error;
    throw new Error(
      `${target} is older than the sources and cannot be written (${error.code}): run "npm run prepare" as a user who may.`,
    );
  }
}

/** The files with this extension by their path, with their times of change. */
function filesOf(base, extension, tests) {
  const left = tests ? /\.d\.ts$/ : /\.(test\.[jt]s|d\.ts)$/;
  const found = new Map();
  const look = (folder) => {
    for (const entry of entriesOf(join(base, folder))) {
      const path = join(folder, entry.name);
      // The bench has packages of its own, which are JavaScript already.
      if (entry.name === 'node_modules') continue;
      if (entry.isDirectory()) look(path);
      else if (path.endsWith(extension) && !left.test(path)) {
        // Another process may just have removed the file.
        const stat = statSync(join(base, path), { throwIfNoEntry: false });
        if (stat) found.set(path, stat.mtimeMs);
      }
    }
  };
  folders.forEach(look);
  return found;
}

function entriesOf(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    // An image has only some of the folders.
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return [];
    throw error;
  }
}

function write(file, text, mtimeMs) {
  const unfinished = `${file}.${process.pid}`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(unfinished, text);
  utimesSync(unfinished, mtimeMs / 1000, mtimeMs / 1000);
  renameSync(unfinished, file);
}

function textOf(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

/**
 * The TypeScript source of a missing JavaScript file. Undefined for any other URL.
 * @param {string | undefined} url
 */
export function sourceOf(url) {
  const file = url?.startsWith('file:') ? asTs(fileURLToPath(url)) : '';
  return file.endsWith('.ts') && existsSync(file) ? file : undefined;
}

/** A file system may round the times of files. */
const sameTime = (a, b) => a !== undefined && Math.abs(a - b) < 1;
const asJs = (path) => path.replace(/ts$/, 'js');
const asTs = (path) => path.replace(/js$/, 'ts');
