import type { Session } from '../session.ts';

/** A link that opens a page at samverkan's workplace with the user's account; null where its address is not known. */
export function samverkanslank(
  { samverkan }: Pick<Session, 'samverkan'>,
  till: string,
): string | null {
  if (samverkan === null) return null;
  const url = new URL(samverkan);
  url.searchParams.set('till', till);
  return url.href;
}
