import { readFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';

const root = new URL('../../', import.meta.url);

/** The first query of the README: the one that it sends by curl. */
export function firstQuery(): string {
  const readme = readFileSync(new URL('README.md', root), 'utf8');
  const sent = /-d '(\{"query": .*\})'/.exec(readme)?.[1];
  return JSON.parse(sent ?? 'null').query;
}

/** The files of the project that run any of their functions meanwhile, by their paths from its root; V8 counts the calls. */
export async function filesRunning(work: () => Promise<void>): Promise<string[]> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  await work();
  const { result } = await session.post('Profiler.takePreciseCoverage');
  session.disconnect();
  const running = result.filter(({ functions }) =>
    functions.some(
      ({ functionName, ranges }) => functionName !== '' && (ranges[0]?.count ?? 0) > 0,
    ),
  );
  const paths = running.map(({ url }) => url.replace(/\?.*$/, '').split(root.pathname)[1] ?? '');
  return [...new Set(paths)].filter((path) => /^(?!node_modules).*\.(js|ts)$/.test(path)).sort();
}
