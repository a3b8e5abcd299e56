/** What attacks put into what must not come through. */
export const secret = 'hemlig: SELECT * FROM losenord at /srv/tierp/db.js:42 https://ond.example/';

const patterns = [
  /hemlig/i,
  /losenord/,
  /ond\.example/,
  /127\.0\.0\.1|localhost/,
  /node_modules|stacktrace|\.js:\d|\.ts:\d/,
  /<\/?(?:h1|script|img)/i,
  // An escape that a terminal would obey, in any of the forms that JSON allows.
  /\\u00[01][\da-f]|[^\P{Cc}\n]/iu,
];

/** Something in a text that should not be there: a secret, an address, a place in the code, markup; null when there is none. */
export function leaks(text: string, urls: readonly string[]): string | null {
  const ports = urls.map((url) => `:${new URL(url).port}`);
  const port = ports.find((one) => text.includes(one));
  const pattern = patterns.find((one) => one.test(text));
  return port ?? pattern?.exec(text)?.[0] ?? null;
}
