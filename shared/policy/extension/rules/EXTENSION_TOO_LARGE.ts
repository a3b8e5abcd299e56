import { Lexer, Source, TokenKind } from 'graphql';
import type { ExtensionTextRule } from '../Extension.ts';
import { maxBytes, maxElements, maxNesting, maxTokens } from '../limits.ts';
import { violation } from '../violation.ts';

/**
 * An extension is no larger than can be read and composed at once: in bytes, in tokens, in fields and in how deep brackets
 * are nested. Counted on the tokens, so that a text that cannot be parsed is bounded all the same.
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

/** Counts as far as the text can be read: how many tokens, how many of them are colons, how deep brackets go. */
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
    // What cannot be read is NOT_GRAPHQL's to tell.
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
