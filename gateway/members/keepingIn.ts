import type { AnswerHead } from './AnswerHead.ts';

/** For how long an answer may be shown again, in whole seconds, as its sender says. */
export interface Keeping {
  /** Without asking again (`max-age`, RFC 9111), what it has been on its way (`Age`) taken off; 0: not at all. */
  freshSeconds: number;
  /** When a later answer does not come (`stale-if-error`, RFC 5861); 0: not at all. */
  staleSeconds: number;
  /** The path at the same server where changes are announced (`Link`, relation `monitor`, RFC 5989); null when it names none. */
  monitor: string | null;
}

const nothing: Keeping = { freshSeconds: 0, staleSeconds: 0, monitor: null };

/** What an answer's headers say of its keeping. A monitor at another server is taken for one that never answers. */
export function keepingIn(headers: AnswerHead): Keeping {
  const { 'cache-control': cacheControl, age, link } = headers;
  if (cacheControl === undefined) return nothing;
  // What most say who let nothing be kept.
  if (cacheControl === 'no-store') return nothing;
  const directives = cacheControl
    .toLowerCase()
    .split(',')
    .map((directive) => directive.trim());
  if (directives.some((directive) => /^(no-store|no-cache|private)\b/.test(directive)))
    return nothing;
  const seconds = (name: string) => {
    const found = directives.map((one) => new RegExp(`^${name}="?(\\d{1,9})"?$`).exec(one));
    return Number(found.find((match) => match !== null)?.[1] ?? 0);
  };
  return {
    freshSeconds: Math.max(0, seconds('max-age') - (Number(age) || 0)),
    staleSeconds: seconds('stale-if-error'),
    monitor: monitorIn(link),
  };
}

function monitorIn(link: string | undefined): string | null {
  if (link === undefined) return null;
  const [, target] = /<([^>]*)>\s*;\s*rel="?monitor(?=["\s,;]|$)/i.exec(link) ?? [];
  return target ?? null;
}
