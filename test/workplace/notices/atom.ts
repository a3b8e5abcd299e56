import { SaxesParser } from 'saxes';

const atom = 'http://www.w3.org/2005/Atom';

interface Element {
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: Element[];
}

/**
 * Reads a feed with a parser that knows namespaces, and holds it against what RFC 4287 demands of a feed and its entries.
 * Throws with what is missing. Gives the entries' titles.
 */
export function readAtom(xml: string): { id: string; titles: string[] } {
  const parser = new SaxesParser({ xmlns: true });
  const root: Element = { name: '', attributes: {}, text: '', children: [] };
  const open = [root];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    if (uri !== atom) throw new Error(`${local} is in ${uri}`);
    const values = Object.entries(attributes).map(([name, { value }]) => [name, value]);
    const element = { name: local, attributes: Object.fromEntries(values), text: '', children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const at = open.at(-1);
    if (at) at.text += text;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(xml).close();
  const [feed] = root.children;
  if (feed?.name !== 'feed') throw new Error('the root is no feed');
  const entries = feed.children.filter(({ name }) => name === 'entry');
  for (const element of [feed, ...entries]) demand(element);
  // RFC 4287, 4.1.1: an author of the feed, or of each entry; a feed should say where it is itself.
  only(feed, 'author').children.some(({ name }) => name === 'name') || fail('author without name');
  const links = feed.children.filter(({ name }) => name === 'link');
  if (!links.some(({ attributes }) => attributes.rel === 'self')) fail('no link to itself');
  const ids = entries.map((entry) => only(entry, 'id').text);
  if (new Set(ids).size !== ids.length) fail('two entries with one id');
  return { id: only(feed, 'id').text, titles: entries.map((entry) => only(entry, 'title').text) };
}

/** Of each feed and each entry: exactly one id (an IRI), title and updated (RFC 3339); a link to what it is about. */
function demand(element: Element): void {
  if (!/^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(only(element, 'id').text)) {
    fail(`the id ${only(element, 'id').text}`);
  }
  if (only(element, 'title').text === '') fail('an empty title');
  const { text } = only(element, 'updated');
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(text))
    fail(`updated ${text}`);
  const links = element.children.filter(({ name }) => name === 'link');
  const alternate = links.filter(({ attributes: { rel = 'alternate' } }) => rel === 'alternate');
  if (alternate.length !== 1 || !URL.canParse(alternate[0]?.attributes.href ?? '')) fail('no link');
}

function only(element: Element, wanted: string): Element {
  const [found, ...more] = element.children.filter(({ name }) => name === wanted);
  if (!found || more.length > 0) fail(`${element.name} has ${found ? 'several' : 'no'} ${wanted}`);
  return found as Element;
}

function fail(what: string): never {
  throw new Error(`no Atom feed: ${what}`);
}
