import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { asked, portal } from '../answer/questions.ts';
import { ask } from '../ask.ts';
import { startNetwork } from '../network.ts';
import { Child } from './systems/Child.ts';

/**
 * Puts the portal's questions, and one about what a member publishes beyond the contract, to Hive Gateway with its router-runtime over
 * the network's graphs (`npm run scatter`), and to our own gateway, and holds the data of the answers against each other:
 * `npm run bench:routers`. Exits 1 when any differs.
 */
const folder = fileURLToPath(new URL('.', import.meta.url));
if (!existsSync(new URL('node_modules', import.meta.url))) {
  console.error('Installing Hive Gateway (npm ci --prefix test/bench) …');
  const given = ['ci', '--prefix', folder, '--no-audit', '--no-fund', '--ignore-scripts'];
  const { status } = spawnSync('npm', given, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error('npm ci --prefix test/bench failed, see above.');
}
const extension = new URL('../../subgraphs/tierp/trygghetsboenden.graphql', import.meta.url);
const network = await startNetwork({ extensions: { tierp: readFileSync(extension, 'utf8') } });
const scatter = await network.gatewayWith({}, { graphs: true });
const supergraph = new URL('/supergraph.graphql', scatter.url).href;
const hive = await Child.start<{ url: string }>(
  'systems/hive.ts',
  { supergraph, router: true },
  'beside',
);
const beyond = '{ tierp_trygghetsboenden { namn hemsjukvard { namn telefon } } }';
const questions = [
  ...portal.map(asked),
  { name: 'beyond the contract', query: beyond, variables: {} },
];
let same = 0;
for (const { name, query, variables } of questions) {
  const [theirs, ours] = [
    await ask(hive.ready.url, query, variables),
    await network.ask(query, variables),
  ];
  const isSame = ours.data && isDeepStrictEqual(theirs.data, ours.data);
  if (isSame) same += 1;
  console.log(`${isSame ? 'same   ' : 'DIFFERS'} ${name}`);
  if (!isSame) console.log(JSON.stringify(theirs.errors ?? theirs.data).slice(0, 500));
}
console.log(`Hive Gateway gives the same data for ${same} of ${questions.length} questions.`);
await hive.stop();
await network.close();
process.exitCode = same === questions.length ? 0 : 1;
