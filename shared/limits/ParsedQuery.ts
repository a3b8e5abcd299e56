import {
  type ASTNode,
  type DefinitionNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  Lexer,
  type OperationDefinitionNode,
  type OperationTypeNode,
  type SelectionSetNode,
  Source,
  TokenKind,
} from 'graphql';
import type { QueryLimits } from './QueryLimits.ts';
import { countText, overLimit, type RequestRefusal } from './RequestRefusal.ts';

/** A query document, sorted into what the rules ask for. */
export interface ParsedQuery {
  document: DocumentNode;
  operations: readonly OperationDefinitionNode[];
  /** By name. Of several with one name (no valid document has them), the last. */
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Operations and fragments, used or not: everything that is validated. */
  selecting: readonly (OperationDefinitionNode | FragmentDefinitionNode)[];
  counts: Counts;
}

/** What a document holds as it is written, without expanding fragments. */
export interface Counts {
  directives: number;
  aliases: number;
  /** Entries of the largest selection set. */
  breadth: number;
  /** Fields that ask about the schema, without __typename. */
  introspections: number;
}

export function parsedQuery(document: DocumentNode): ParsedQuery {
  const selecting = document.definitions.filter(selects);
  return {
    document,
    operations: selecting.filter((one) => one.kind === Kind.OPERATION_DEFINITION),
    fragments: new Map(
      selecting
        .filter((one) => one.kind === Kind.FRAGMENT_DEFINITION)
        .map((fragment) => [fragment.name.value, fragment]),
    ),
    selecting,
    counts: countsIn(document),
  };
}

/** Counts in one walk of any document. It recurses for each level; `tokenLimit` has limited their number. */
function countsIn(document: DocumentNode): Counts {
  const counts: Counts = { directives: 0, aliases: 0, breadth: 0, introspections: 0 };
  const see = (node: ASTNode): void => {
    if (node.kind === Kind.NAME) return;
    if (node.kind === Kind.DIRECTIVE) counts.directives += 1;
    if (node.kind === Kind.FIELD && node.alias) counts.aliases += 1;
    if (node.kind === Kind.FIELD && isIntrospection(node)) counts.introspections += 1;
    if (node.kind === Kind.SELECTION_SET)
      counts.breadth = Math.max(counts.breadth, node.selections.length);
    for (const value of Object.values(node)) {
      if (Array.isArray(value)) value.forEach(see);
      else if (isNode(value)) see(value);
    }
  };
  see(document);
  return counts;
}

/** A node's location is skipped, since it leads to every token of the text. */
const isNode = (value: unknown): value is ASTNode =>
  typeof value === 'object' && value !== null && 'kind' in value;

function selects(node: DefinitionNode): node is OperationDefinitionNode | FragmentDefinitionNode {
  return node.kind === Kind.OPERATION_DEFINITION || node.kind === Kind.FRAGMENT_DEFINITION;
}

/**
 * Computes a number for a selection set with its fragments expanded, in time linear in the text: each fragment is
 * computed once, however often it is spread. `field` gives a field's number from that of its selections (0 for none).
 * `join` combines the numbers of one set. The document must have no cycle of fragments. A fragment that does not exist
 * counts 0.
 */
export function foldFields(
  query: ParsedQuery,
  field: (node: FieldNode, inner: number) => number,
  join: (a: number, b: number) => number,
): (selectionSet: SelectionSetNode) => number {
  const known = new Map<string, number>();
  const fold = ({ selections }: SelectionSetNode): number =>
    selections
      .map((node) => {
        if (node.kind === Kind.INLINE_FRAGMENT) return fold(node.selectionSet);
        if (node.kind === Kind.FRAGMENT_SPREAD) return ofFragment(node.name.value);
        return field(node, node.selectionSet ? fold(node.selectionSet) : 0);
      })
      .reduce((a, b) => join(a, b), 0);
  const ofFragment = (name: string): number => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const fragment = query.fragments.get(name);
    const value = fragment ? fold(fragment.selectionSet) : 0;
    known.set(name, value);
    return value;
  };
  return fold;
}

/** The largest number that `measure` gives for the operations and fragments of a document. */
export function mostOf(
  query: ParsedQuery,
  measure: (selectionSet: SelectionSetNode) => number,
): number {
  return query.selecting.reduce(
    (most, { selectionSet }) => Math.max(most, measure(selectionSet)),
    0,
  );
}

/** Whether a field is one of the two that query the schema. */
export function isIntrospection({ name }: FieldNode): boolean {
  return name.value === '__schema' || name.value === '__type';
}

/** One operation of a document, in short. */
export interface OperationSummary {
  /** Null for an operation without a name. */
  name: string | null;
  kind: `${OperationTypeNode}`;
}

export function operationsOf({ operations }: Pick<ParsedQuery, 'operations'>): OperationSummary[] {
  return operations.map(({ name, operation }) => ({
    name: name?.value ?? null,
    kind: operation,
  }));
}

/** The kind of the operation to run, or the refusal when the document does not say which to run. */
export function operationKind(
  operations: readonly OperationSummary[],
  operationName: string | null,
): { kind: OperationSummary['kind']; refusal?: undefined } | { refusal: RequestRefusal } {
  const [first, ...others] =
    operationName === null ? operations : operations.filter(({ name }) => name === operationName);
  if (first && others.length === 0) return { kind: first.kind };
  const message =
    operationName === null
      ? 'Dokumentet har flera operationer. Ange med operationName vilken som ska köras.'
      : 'Dokumentet har inte en operation med det namn som operationName anger. Ange namnet på en som finns.';
  return { refusal: { code: 'OPERATION_RESOLUTION_FAILURE', message, status: 400 } };
}

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
 * Counts the tokens of a query text and its nested brackets, and stops at the first one over a limit. The parser
 * recurses for each bracket, so it only gets text that cannot exhaust the stack. Text that is not GraphQL is left for
 * the parser to report.
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
    // A syntax error: the parser meets it too, and says where it is.
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
