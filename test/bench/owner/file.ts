import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { localDoor } from '../../../infra/cli/lasin/doors.ts';
import type { Filetable } from '../../../shared/domain/files/Filetable.ts';
import { filetables } from '../../../shared/domain/files/filetables.ts';
import { batch } from '../../../shared/domain/files/lasInRader.ts';
import { lasRader } from '../../../shared/domain/files/lasRader.ts';
import { huvudmansdomain } from '../../../shared/domain/huvudmansdomain.ts';
import { openDatabase } from '../../../shared/serve/database/openDatabase.ts';
import { announce } from '../systems/announce.ts';

/**
 * Reads a file of so many measured values into a new database as `vardnat import` does, and reports what it took; started with
 * `{ databaseUrl, rows }`.
 */
const [given = '{}'] = process.argv.slice(2);
const { databaseUrl, rows } = JSON.parse(given) as { databaseUrl: string; rows: number };
const folder = await mkdtemp(join(tmpdir(), 'vardnat-bench-'));
const path = join(folder, 'matvarden.csv');
const file = createWriteStream(path);
file.write('matt;verksamhetId;period;varde;enhet;kalla_dokument;kalla_avsnitt;kalla_exempel\n');
const perMonth = 2_000;
for (let nr = 0; nr < rows; nr += 1) {
  const month = Math.floor(nr / perMonth);
  const period = `${2015 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  const line = `matt-${nr % perMonth};;${period};${nr % 100};procent;Påhittat register;;ja\n`;
  if (!file.write(line)) await once(file, 'drain');
}
file.end();
await once(file, 'finish');

const { entities, migrations } = huvudmansdomain;
const db = await openDatabase({ url: databaseUrl, entities, migrations });
const door = await localDoor('provkommun', db, ['admin']);
const resting = process.memoryUsage.rss();
let most = resting;
let half = resting;
let read = 0;
const begun = process.cpuUsage();
const started = performance.now();
const rapport = await door({
  table: filetables.matvarden as Filetable,
  read: async function* (_rapport, antal = batch) {
    for await (const some of lasRader(filetables.matvarden as Filetable, path, antal, {})) {
      most = Math.max(most, process.memoryUsage.rss());
      read += some.length;
      if (read <= rows / 2) half = most;
      yield some;
    }
  },
  skal: 'Läses in för att mätas',
  prova: false,
});
const seconds = (performance.now() - started) / 1_000;
const { user, system } = process.cpuUsage(begun);
await db.close();
await rm(folder, { recursive: true });
announce({
  seconds,
  cpuSeconds: (user + system) / 1e6,
  grownMb: (most - resting) / 1e6,
  half: (half - resting) / 1e6,
  written: rapport.antal.ny,
});
