import { GraphQLError, Lexer, Source, TokenKind } from 'graphql';
import { personnummerIn } from '../../../values/personnummerIn.ts';
import {
  type ExtensionTextRule,
  maxBytes,
  maxElements,
  maxNesting,
  maxTokens,
  parseExtension,
  violation,
} from '../Extension.ts';
import { ownPrefix } from '../prefix.ts';

/** The publisher has an id that gives a prefix. Otherwise no name would show that something is its own. */
export const noPrefix: ExtensionTextRule = (_sdl, huvudman) =>
  ownPrefix(huvudman)
    ? []
    : [
        violation(
          'NO_PREFIX',
          'schema',
          null,
          `"${huvudman}" ger inget prefix: id ska vara gemena a–z, siffror och enkla bindestreck, börja med en bokstav och inte vara kontrakt eller samverkan.`,
        ),
      ];

/**
 * An extension is small enough to read and compose at once: in bytes, tokens, fields and nesting. The tokens are
 * counted, so that a text that cannot be parsed is limited too.
 */
export const extensionTooLarge: ExtensionTextRule = (sdl) => {
  const tooLarge = (message: string) => [violation('EXTENSION_TOO_LARGE', 'schema', null, message)];
  const bytes = Buffer.byteLength(sdl, 'utf8');
  if (bytes > maxBytes) {
    return tooLarge(
      `Tillägget är ${bytes} byte och får vara högst ${maxBytes}: dela upp eller korta det.`,
    );
  }
  const { tokens, colons, depth } = measure(sdl);
  if (tokens > maxTokens) {
    return tooLarge(
      `Tillägget har fler än ${maxTokens} ord och tecken som GraphQL läser: korta det.`,
    );
  }
  if (colons > maxElements) {
    return tooLarge(`Tillägget har fler än ${maxElements} fält och argument: publicera färre.`);
  }
  if (depth > maxNesting) {
    return tooLarge(
      `Klamrar är nästlade djupare än ${maxNesting}: gör listor och värden plattare.`,
    );
  }
  return [];
};

/** Counts as far as the text can be read: the tokens, the colons among them, and the nesting of brackets. */
function measure(sdl: string): { tokens: number; colons: number; depth: number } {
  const lexer = new Lexer(new Source(sdl));
  const counted = { tokens: 0, colons: 0, depth: 0 };
  let open = 0;
  try {
    for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance()) {
      counted.tokens += 1;
      if (counted.tokens > maxTokens) break;
      if (token.kind === TokenKind.COLON) counted.colons += 1;
      if (opening.has(token.kind)) open += 1;
      if (closing.has(token.kind)) open -= 1;
      counted.depth = Math.max(counted.depth, open);
    }
  } catch {
    // NOT_GRAPHQL reports an unreadable text.
  }
  return counted;
}

const opening: ReadonlySet<TokenKind> = new Set([
  TokenKind.BRACKET_L,
  TokenKind.BRACE_L,
  TokenKind.PAREN_L,
]);
const closing: ReadonlySet<TokenKind> = new Set([
  TokenKind.BRACKET_R,
  TokenKind.BRACE_R,
  TokenKind.PAREN_R,
]);

/** Texts and comments, which may have any letter. Without them only names and signs are left. */
const textOrComment = /"""[\s\S]*?(?<!\\)"""|"(?:\\.|[^"\\\n])*"|#[^\n]*/g;
const name = /[\p{L}\p{M}\p{N}_]+/gu;
const nonAscii = /[^A-Za-z0-9_]/u;

/** The most letters to report: each place takes time to find, and the first ones show what to mend. */
const maxReported = 20;

/** A name has only the letters a–z: others look like them, such as the Cyrillic і in `tіerp_`. */
export const nonAsciiName: ExtensionTextRule = (sdl) => {
  const names = sdl.replace(textOrComment, (text) => text.replace(/[^\n]/g, ' '));
  const wrong = [...names.matchAll(name)].filter(([found]) => nonAscii.test(found));
  return wrong.slice(0, maxReported).map(({ 0: found, index }) => {
    const letter = nonAscii.exec(found)?.[0] ?? '';
    const code = letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
    const message = `Namnet innehåller "${letter}" (U+${code}): skriv namn med a–z, A–Z, 0–9 och understreck.`;
    return { ...violation('NON_ASCII_NAME', found, null, message), place: placeAt(sdl, index) };
  });
};

function placeAt(sdl: string, index: number): { line: number; column: number } {
  const before = sdl.slice(0, index).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/**
 * Control and format characters, unassigned and private ones. Line ends, tabs and the byte order mark belong to
 * GraphQL.
 */
const invisible = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu;

/**
 * No invisible characters, in texts either. They can turn the reading direction or hide letters, so that people and
 * programs read different descriptions.
 */
export const invisibleCharacter: ExtensionTextRule = (sdl) => {
  const text = sdl.startsWith('\uFEFF') ? sdl.slice(1) : sdl;
  const [first] = text.matchAll(invisible);
  if (!first) return [];
  const lines = text.slice(0, first.index).split('\n');
  const code = first[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  return [
    {
      ...violation(
        'INVISIBLE_CHARACTER',
        'schema',
        null,
        `Texten innehåller ett tecken som inte syns (U+${code}): ta bort det.`,
      ),
      place: { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 },
    },
  ];
};

/**
 * No data on persons, in descriptions and default values either: a schema is published to everybody and stays in a
 * public log.
 */
export const personnummerInExtension: ExtensionTextRule = (sdl) =>
  personnummerIn(sdl) === null
    ? []
    : [
        violation(
          'PERSONNUMMER_IN_EXTENSION',
          'schema',
          null,
          'Texten innehåller något som ser ut som ett personnummer: ta bort det, schemat blir offentligt.',
        ),
      ];

/** An extension is complete and valid SDL. */
export const notGraphql: ExtensionTextRule = (sdl) => {
  try {
    parseExtension(sdl);
    return [];
  } catch (error) {
    const [place = null] = error instanceof GraphQLError ? (error.locations ?? []) : [];
    const why = error instanceof GraphQLError ? error.message : 'nested too deep';
    const message = `Texten går inte att läsa som GraphQL-schema: ${why}`;
    return [{ ...violation('NOT_GRAPHQL', 'schema', null, message), place }];
  }
};
