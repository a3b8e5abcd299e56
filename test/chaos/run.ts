import { mkdir, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { Alerts } from './alerts/Alerts.ts';
import { hasPrometheus } from './alerts/Prometheus.ts';
import type { Fault } from './Fault.ts';
import { faults } from './faults.ts';
import { Ground } from './Ground.ts';
import { columns, machine, row, table } from './report.ts';
import { amiss, type Fared, runFault, type Watch } from './runFault.ts';

const usage =
  'npm run chaos -- [--only NAME]… [--quick] [--per-second N] [--alerts [--factor N]], or --galera';
const file = new URL('../../infra/figures/chaos.md', import.meta.url);
const usual = { beforeMs: 1_500, duringMs: 4_000, afterMs: 1_500 };
/** Changes a second at each member that is written. */
const writesPerSecond = 3;
const quick = { beforeMs: 500, duringMs: 1_500, afterMs: 500 };

/**
 * Puts the real network under steady load, injects each fault in turn, and prints how it fared. Exits 1 when an answer was
 * wrong or did not come, when something was missing of a party that the fault does not touch, when a change was lost or
 * refused that need not be, or when it did not recover.
 */
async function run(): Promise<void> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', multiple: true, default: [] },
      quick: { type: 'boolean', default: false },
      galera: { type: 'boolean', default: false },
      alerts: { type: 'boolean', default: false },
      factor: { type: 'string', default: '5' },
      'per-second': { type: 'string', default: '12' },
    },
  });
  if (values.galera) return (await import('./galera/run.ts')).runGalera();
  const perSecond = Number(values['per-second']);
  const factor = Number(values.factor);
  const chosen = faults.filter(
    ({ name }) => values.only.length === 0 || values.only.includes(name),
  );
  const unknown = values.only.filter((name) => !faults.some((fault) => fault.name === name));
  if (
    unknown.length > 0 ||
    !(perSecond > 0 && perSecond <= 1_000) ||
    !(factor >= 1 && factor <= 10)
  ) {
    const names = faults.map(({ name }) => name).join(', ');
    console.error(
      `Usage: ${usage}\nFaults: ${names}. At most 1000 questions a second, and a factor of 1 to 10.`,
    );
    process.exitCode = 1;
    return;
  }
  if (values.alerts && !hasPrometheus) {
    console.error('There is no Prometheus on this machine (Debian: prometheus).');
    process.exitCode = 1;
    return;
  }
  const began = Date.now();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  console.log('Starting the network …');
  const ground = await Ground.start({ perSecond, writesPerSecond, disk: true });
  let alerts: Alerts | undefined;
  try {
    if (values.alerts) alerts = await Alerts.start(ground, factor);
    const watch = { ...(values.quick ? quick : usual), ...(alerts ? { alerts } : {}) };
    const fared = await injectAll(chosen, ground, watch);
    const all = await ground.writes.readBack(true);
    for (const why of all.broken) console.log(`BROKEN at the end: ${why}`);
    if (all.broken.length > 0) process.exitCode = 1;
    const seconds = Math.round((Date.now() - began) / 1_000);
    const asked = `${perSecond} questions a second and ${writesPerSecond} changes a second at each of two members, ${fared.length} faults, ${seconds} s`;
    const held = fared.filter((one) => amiss(one).length === 0).length;
    console.log(`\n${asked}. ${held} passed, ${fared.length - held} failed`);
    if (held < fared.length) process.exitCode = 1;
    if (chosen.length === faults.length) {
      await mkdir(new URL('.', file), { recursive: true });
      await writeFile(file, table(fared, `${asked}, on ${machine()}`, alerts));
    }
  } finally {
    alerts?.close();
    await ground.close();
  }
}

async function injectAll(chosen: readonly Fault[], ground: Ground, watch: Watch) {
  const fared: Fared[] = [];
  ground.load.start();
  ground.writes.start();
  console.log(columns);
  for (const fault of chosen) {
    if (fault.mariadb && !ground.maria) {
      console.log(`*** ${fault.name} is SKIPPED: there is no mariadbd on this machine. ***`);
      continue;
    }
    if (fault.mounts && !ground.disk) {
      console.log(`*** ${fault.name} is SKIPPED: no disk may be mounted here. ***`);
      continue;
    }
    const one = await runFault(fault, ground, watch);
    fared.push(one);
    console.log(row(one));
    const why = amiss(one);
    for (const each of why.slice(0, 5)) console.log(`    BROKEN ${each}`);
    if (why.length > 5) console.log(`    … and ${why.length - 5} more`);
  }
  return fared;
}

await run();
