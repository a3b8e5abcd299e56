import { mkdir, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { faults } from './faults.ts';
import { Ground } from './Ground.ts';
import { growth, type Look, lookAt } from './growth.ts';
import { machine, soakHeads, soakRow, soakTable } from './report.ts';
import { runFault } from './runFault.ts';

const usage = 'npm run soak -- --minutes N [--every SECONDS] [--per-second N]';
const file = new URL('../../infra/figures/soak.md', import.meta.url);

/** Faults that leave the gateways, and one instance of each part that is measured, running. */
const sprinkled = [
  'samverkan-killed',
  'one-instance-killed',
  'member-killed',
  'huge-body',
  'joins-and-leaves',
  'reset-half-way',
  'registry-restarted',
  'byte-a-second',
  'bad-extension',
  'refuses-connections',
];
const watch = { beforeMs: 2_000, duringMs: 3_000, afterMs: 2_000 };
/** Changes a second at each member that is written. */
const writesPerSecond = 1;
/** Bytes that the heap of a part may be larger after a thousand questions more. */
const allowed = 100_000;
/** In fewer minutes some part of the code is first run in the second half, in which growth is measured. */
const tellingMinutes = 20;

/**
 * Asks the network for some minutes while one fault after the other comes and goes, and prints what its parts use. Exits 1 when
 * an answer was wrong or did not come, or when a heap grows with what is asked; a short one does not show that, and writes no
 * figures.
 */
async function soak(): Promise<void> {
  const { values } = parseArgs({
    options: {
      minutes: { type: 'string', default: '10' },
      every: { type: 'string', default: '15' },
      'per-second': { type: 'string', default: '10' },
    },
  });
  const [minutes, every, perSecond] = [values.minutes, values.every, values['per-second']].map(
    Number,
  );
  if (!minutes || !every || !perSecond || minutes > 1_440 || perSecond > 1_000) {
    console.error(
      `Usage: ${usage}\nN minutes are at most 1440, N questions a second at most 1000.`,
    );
    process.exitCode = 1;
    return;
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  console.log('Starting the network …');
  const ground = await Ground.start({ perSecond, writesPerSecond });
  const looks: Look[] = [];
  const began = Date.now();
  let fault = 'none';
  const look = async () => {
    looks.push(await lookAt(ground, fault, (Date.now() - began) / 1_000));
    console.log(soakRow(looks.at(-1) as Look));
  };
  ground.load.start();
  ground.writes.start();
  console.log(soakHeads);
  let last = look();
  const timer = setInterval(() => {
    last = last.then(look);
  }, every * 1_000);
  const broken: string[] = [];
  let missing = 0;
  try {
    for (let turn = 0; Date.now() - began < minutes * 60_000; turn += 1) {
      fault = sprinkled[turn % sprinkled.length] as string;
      const one = faults.find(({ name }) => name === fault);
      if (!one) throw new Error(`there is no fault ${fault}`);
      const fared = await runFault(one, ground, watch);
      broken.push(...fared.broken.map((why) => `${fault}: ${why}`));
      missing += fared.missing.length;
    }
    clearInterval(timer);
    await last;
    fault = 'none';
    await look();
  } finally {
    clearInterval(timer);
    await last.catch(() => {});
    await ground.close();
  }
  const telling = minutes >= tellingMinutes;
  const grown = telling ? growth(looks) : new Map<string, number>();
  for (const [part, bytes] of grown) {
    console.log(`${part}: ${Math.round(bytes / 1_000)} kB of heap more for each 1,000 questions`);
    if (bytes > allowed)
      broken.push(`${part} grows by ${Math.round(bytes / 1_000)} kB per 1,000 questions`);
  }
  const share = `In ${missing} of ${looks.at(-1)?.questions ?? 0} answers a party was missing, and named, that no fault had silenced: the machine had no time for it in its time limit.`;
  console.log(share);
  for (const why of broken) console.log(`BROKEN ${why}`);
  const held = telling
    ? 'Nothing grows with what is asked.'
    : `No answer was wrong, and none failed. Growth is judged from ${tellingMinutes} minutes on.`;
  console.log(broken.length === 0 ? held : 'It does not hold.');
  if (broken.length > 0) process.exitCode = 1;
  if (!telling) return;
  const how = `${minutes} minutes, ${perSecond} questions a second, on ${machine()}. ${share}`;
  await mkdir(new URL('.', file), { recursive: true });
  await writeFile(file, soakTable(looks, grown, broken, how));
}

await soak();
