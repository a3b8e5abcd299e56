import type { Organisationsenhet } from './Organisationsenhet.ts';

type Lank = Pick<Organisationsenhet, 'id' | 'overordnad'>;

/**
 * The line upwards from a part of the organisation, nearest first: a question of what is to be done that is called in
 * question is lifted along it. Ends where a superior is unknown, and at the first that comes twice.
 * Source: En sammanhållen primärvård med länsdelsspecifika processer, kapitel 7 (Region Örebro län, 2020-08-20).
 */
export function linjen(id: string, enheter: ReadonlyMap<string, Lank>): string[] {
  const line: string[] = [];
  let overordnad = enheter.get(id)?.overordnad ?? null;
  while (overordnad !== null && overordnad !== id && !line.includes(overordnad)) {
    const next = enheter.get(overordnad);
    if (!next) break;
    line.push(overordnad);
    overordnad = next.overordnad ?? null;
  }
  return line;
}
