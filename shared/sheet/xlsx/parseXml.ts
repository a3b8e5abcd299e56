import { SaxesParser } from 'saxes';
import { Tabellfel } from '../Tabellfel.ts';
import { refuse, tooLarge } from './openPackage.ts';

/** The attributes of an element, by name without prefix. */
export type Attributes = Readonly<Record<string, string>>;

/** The handlers for the parts of a document, called in order. Names are without prefixes. */
export interface XmlReader {
  open(name: string, attributes: Attributes): void;
  close?(name: string): void;
  text?(text: string): void;
}

// No spreadsheet's file comes near these limits. Each limits what a parser must hold at once.
const maxDepth = 64;
const maxAttributes = 256;
/** Some two million cells, which take seconds. */
const maxElements = 6_000_000;

const hostile =
  'Filen är uppbyggd på ett sätt som inga kalkylprogram skriver och läses inte: öppna den i Excel och spara om den.';

/** Parses XML as it arrives, and yields after each piece, so that the caller can take what the reader has found. */
export async function* parseXml(
  bytes: AsyncIterable<Buffer>,
  reader: XmlReader,
): AsyncGenerator<void> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const parser = new SaxesParser();
  let depth = 0;
  let attributes = 0;
  let prefixed = false;
  let elements = 0;
  const stop = () => {
    throw new Tabellfel(hostile);
  };
  parser.on('doctype', stop);
  parser.on('opentagstart', () => {
    attributes = 0;
    prefixed = false;
    depth += 1;
    elements += 1;
    if (depth > maxDepth) stop();
    if (elements > maxElements) throw new Tabellfel(tooLarge);
  });
  parser.on('attribute', ({ name }) => {
    attributes += 1;
    prefixed ||= name.includes(':');
    if (attributes > maxAttributes) stop();
  });
  parser.on('opentag', (tag) => {
    reader.open(local(tag.name), prefixed ? unprefixed(tag.attributes) : tag.attributes);
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    reader.close?.(local(tag.name));
  });
  if (reader.text) {
    const text = reader.text.bind(reader);
    parser.on('text', text);
    parser.on('cdata', text);
  }
  try {
    for await (const part of bytes) {
      parser.write(decoder.decode(part, { stream: true }));
      yield;
    }
    parser.write(decoder.decode()).close();
  } catch (error) {
    refuse(error);
  }
  yield;
}

/** Reads a whole document. */
export async function readXml(bytes: AsyncIterable<Buffer>, reader: XmlReader): Promise<void> {
  for await (const _part of parseXml(bytes, reader));
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Attributes without prefixes. An attribute without a prefix takes precedence over a prefixed one of the same name. */
function unprefixed(attributes: Attributes): Attributes {
  const short = Object.entries(attributes).map(([name, value]) => [local(name), value]);
  return { ...Object.fromEntries(short), ...attributes };
}
