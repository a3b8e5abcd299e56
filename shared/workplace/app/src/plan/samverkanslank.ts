import type { Session } from '../session.ts';

/** Where a page of samverkan's workplace opens with the account that one has here; null where it is not known. */
export function samverkanslank(
  { samverkan }: Pick<Session, 'samverkan'>,
  till: string,
): string | null {
  if (samverkan === null) return null;
  const url = new URL(samverkan);
  url.searchParams.set('till', till);
  return url.href;
}
