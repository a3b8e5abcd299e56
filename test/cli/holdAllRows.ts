// What `vardnat import` must not do: holds every row of a file, in a process that has loaded as much as it has.
import '../../infra/cli/commands/import.ts';
import { lasTabell } from '../../shared/sheet/lasTabell.ts';

const rows = [];
for await (const row of lasTabell(process.argv[2] ?? '')) rows.push(row);
console.log(rows.length);
