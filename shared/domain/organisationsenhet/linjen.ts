import type { Organisationsenhet } from './Organisationsenhet.ts';

type Lank = Pick<Organisationsenhet, 'id' | 'overordnad'>;

/**
 * The superiors of a part of the organisation, nearest first. A disputed question is lifted along this line. It ends
 * where a superior is unknown, or comes a second time. Source: En sammanhållen primärvård med länsdelsspecifika
 * processer, kapitel 7 (Region Örebro län, 2020-08-20).
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
