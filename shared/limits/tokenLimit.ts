import { Lexer, Source, TokenKind } from 'graphql';
import type { QueryLimits } from './QueryLimits.ts';
import { countText, overLimit, type RequestRefusal } from './RequestRefusal.ts';

const opening: ReadonlySet<string> = new Set([
  TokenKind.BRACE_L,
  TokenKind.BRACKET_L,
  TokenKind.PAREN_L,
]);
const closing: ReadonlySet<string> = new Set([
  TokenKind.BRACE_R,
  TokenKind.BRACKET_R,
  TokenKind.PAREN_R,
]);

/**
 * Counts the tokens of a query text and the brackets inside each other, and stops at the first that is too many: the
 * parser, which calls itself for each bracket, is given only what cannot exhaust the stack. Text that is no GraphQL is
 * left for the parser to report.
 */
export function tokenLimit(text: string, limits: QueryLimits): RequestRefusal | null {
  const lexer = new Lexer(new Source(text));
  let tokens = 0;
  let nesting = 0;
  try {
    for (let { kind } = lexer.advance(); kind !== TokenKind.EOF; { kind } = lexer.advance()) {
      tokens += 1;
      if (opening.has(kind)) nesting += 1;
      if (closing.has(kind)) nesting -= 1;
      if (tokens > limits.tokens) return tooLong(limits);
      if (nesting > limits.nesting) return tooNested(limits);
    }
  } catch {
    // A syntax error: the parser meets it as well, and says where.
  }
  return null;
}

function tooLong({ tokens }: QueryLimits): RequestRefusal {
  return overLimit(
    'FRAGA_FOR_LANG',
    `Frågan har fler än ${countText(tokens)} ord och tecken (tokens), och så många tas högst emot. Dela upp den i flera frågor, och ge långa värden som variabler.`,
    tokens,
  );
}

function tooNested({ nesting }: QueryLimits): RequestRefusal {
  return overLimit(
    'FRAGA_FOR_NASTLAD',
    `Frågan har fler än ${countText(nesting)} klamrar och parenteser inuti varandra, och så många tas högst emot. Fråga om mindre i taget, och ge sammansatta värden som variabler.`,
    nesting,
  );
}
