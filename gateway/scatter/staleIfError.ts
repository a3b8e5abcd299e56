/**
 * Seconds for which an answer may be shown when a later one does not come, by its Cache-Control (`stale-if-error`, RFC
 * 5861); 0 when that does not say so, or says that nothing of it is to be kept.
 */
export function staleIfError(cacheControl: string | string[] | undefined): number {
  const directives = String(cacheControl ?? '')
    .toLowerCase()
    .split(',')
    .map((directive) => directive.trim());
  if (directives.some((directive) => /^(no-store|private)\b/.test(directive))) return 0;
  const [, seconds] = directives
    .map((directive) => /^stale-if-error="?(\d{1,9})"?$/.exec(directive))
    .find((found) => found !== null) ?? [undefined, '0'];
  return Number(seconds);
}
