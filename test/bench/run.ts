import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type PartName, readOptions } from './readOptions.ts';

const table = new URL('../../infra/figures/bench.md', import.meta.url);

/**
 * Measures the answer path beside its peers, prints the tables, and writes those of a whole run to infra/figures/bench.md. A
 * wrong answer of anybody fails the run; a target that is not met does not: the table says so.
 */
async function bench(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  install();
  // What follows needs the bench's own packages.
  const { Report } = await import('./Report.ts');
  const { standBeside } = await import('./systems/Child.ts');
  const { parts } = await import('./parts.ts');
  standBeside();
  const report = new Report();
  for (const name of options.parts) {
    const started = performance.now();
    const before = report.rows.length;
    await parts[name as PartName](options, report);
    // Seen at once, so that a later part that fails takes none of it away.
    for (const { figure, target, found } of report.rows.slice(before)) {
      console.error(`${figure} (${target}): ${found}`);
    }
    console.error(`${name}: ${((performance.now() - started) / 1000).toFixed(0)} s`);
  }
  const before = await readFile(table, 'utf8').catch(() => '');
  const text = report.text(options, before);
  console.log(text);
  if (process.argv.length > 2) return;
  await mkdir(new URL('./', table), { recursive: true });
  await writeFile(table, text);
}

/** Installs the peers when they are not there yet. */
function install(): void {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  if (existsSync(new URL('node_modules', import.meta.url))) return;
  console.error('Installing what the gateway is measured against (npm ci --prefix test/bench) …');
  const args = ['ci', '--prefix', folder, '--no-audit', '--no-fund', '--ignore-scripts'];
  const { status } = spawnSync('npm', args, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error('npm ci --prefix test/bench failed, see above.');
}

await bench().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
