import { gatewayJwks, token, trust } from '../../identity.ts';
import { databasesFor } from '../databases.ts';
import { ask } from '../load.ts';
import { type Contestant, cellHead, cells, inTurn, medians } from '../measure.ts';
import { owner } from '../owner/calls.ts';
import type { Report } from '../Report.ts';
import type { BenchOptions } from '../readOptions.ts';
import { Child } from '../systems/Child.ts';

const fileRows = 200_000;
const most = { writeMs: 1.2, fileSeconds: 12, grownMb: 100 };

interface FileRead {
  seconds: number;
  cpuSeconds: number;
  grownMb: number;
  half: number;
  written: number;
}

/** What it costs an owner to write: one row at a time as its people do, and a long file. */
export async function writes(options: BenchOptions, report: Report): Promise<void> {
  for (const databases of await databasesFor(report, 'what writing costs')) {
    try {
      await oneWrite(options, report, databases);
      await wholeFile(report, databases);
    } finally {
      await databases.cleanUp();
    }
  }
}

type Databases = Awaited<ReturnType<typeof databasesFor>>[number];

const mutation = `mutation ($input: SkapaBudget!) { skapaBudget(input: $input) { budget { id ar belopp status version } fel { falt kod meddelande } } }`;
/** Ids of rows that are there already are refused: each request has one of its own. */
let run = 0;

async function oneWrite(options: BenchOptions, report: Report, databases: Databases) {
  run += 1;
  const argument = { gatewayKeys: gatewayJwks, issuers: trust.issuers };
  const contestants: (Contestant & { processes: [Child<{ url: string }>] })[] = [];
  for (const [name, file] of [
    ['Vårdnät: a budget by its mutation', 'owner/vardnat.ts'],
    ['the same rows by the driver, unguarded', 'owner/rawWrite.ts'],
  ] as const) {
    const databaseUrl = await databases.url();
    const child = await Child.start<{ url: string }>(
      file,
      { ...argument, databaseUrl },
      'measured',
    );
    contestants.push({ name, url: child.ready.url, processes: [child] });
  }
  try {
    const authorization = `Bearer ${await token({ huvudman: owner, roller: ['ekonom'] })}`;
    const headers = async () => ({ authorization });
    const body = (nr: number) => {
      const id = `bench-${run}-${nr + 1}`;
      const input = { huvudmanId: owner, id, ar: 2027, belopp: '1200000.00', skal: 'Mäts' };
      return JSON.stringify({ query: mutation, variables: { input } });
    };
    for (const { url, name } of contestants) {
      const { text } = await ask(url, body(-1), await headers());
      if (!text.includes('"status":"UTKAST"')) throw new Error(`${name} does not write: ${text}`);
    }
    const good = (text: string) => text.includes('"fel":[]');
    const alone = { ...options, connections: 1 };
    const measured = await inTurn(contestants, { body, headers, good }, alone);
    const { cpuMs } = medians(measured[0] ?? []);
    report.rows.push({
      figure: `one write, ${databases.name}: CPU`,
      target: `≤ ${most.writeMs} ms`,
      found: `${cpuMs.toFixed(2)} ms`,
      met: cpuMs <= most.writeMs,
    });
    report.tables.push({
      title: `One write at one owner's subgraph, ${databases.name}`,
      note: 'One at a time. Both wait for the disk; the second takes the same HTTP request and nothing else: no token, no rule.',
      head: cellHead,
      rows: contestants.map(({ name }, index) => cells(name, measured[index] ?? [])),
    });
  } finally {
    for (const { processes } of contestants) await processes[0].stop();
  }
}

async function wholeFile(report: Report, databases: Databases) {
  const databaseUrl = await databases.url();
  const child = await Child.start<FileRead>(
    'owner/file.ts',
    { databaseUrl, rows: fileRows },
    'measured',
  );
  const { seconds, cpuSeconds, grownMb, half, written } = child.ready;
  await child.stop();
  if (written !== fileRows) throw new Error(`${written} rows of ${fileRows} were written`);
  const figure = `${fileRows.toLocaleString('en')} rows of a file, ${databases.name}`;
  report.rows.push(
    {
      figure: `${figure}: time`,
      target: `≤ ${most.fileSeconds} s`,
      found: `${seconds.toFixed(1)} s (CPU ${cpuSeconds.toFixed(1)} s)`,
      met: seconds <= most.fileSeconds,
    },
    {
      figure: `${figure}: memory at its end against half-way`,
      target: `≤ +${most.grownMb} MB`,
      found: `${(grownMb - half).toFixed(0)} MB`,
      met: grownMb - half <= most.grownMb,
    },
  );
}
