import {
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { foldFields, isIntrospection, mostOf, type ParsedQuery } from './ParsedQuery.ts';
import type { QueryLimits } from './QueryLimits.ts';
import { countText, overLimit, type RequestRefusal } from './RequestRefusal.ts';

/**
 * A rule on a parsed query. Returns the refusal, or null when the query passes. Never throws. The rules before it in
 * `queryRules` bound its time.
 */
export type QueryRule = (query: ParsedQuery, limits: QueryLimits) => RequestRefusal | null;

/** Limits the operations of a document: one is run, but all are validated. */
export const operationLimit: QueryRule = ({ operations }, limits) =>
  operations.length <= limits.operations
    ? null
    : overLimit(
        'FRAGA_FOR_MANGA_OPERATIONER',
        `Dokumentet har ${countText(operations.length)} operationer; högst ${countText(limits.operations)} tas emot. Skicka bara den som ska köras.`,
        limits.operations,
        operations.length,
      );

/** Limits the fragments of a document, since validation compares them pairwise. */
export const fragmentLimit: QueryRule = ({ selecting }, limits) => {
  const count = selecting.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION).length;
  if (count <= limits.fragments) return null;
  return overLimit(
    'FRAGA_FOR_MANGA_FRAGMENT',
    `Dokumentet har ${countText(count)} fragment; högst ${countText(limits.fragments)} tas emot. Slå ihop fragment, eller dela upp frågan.`,
    limits.fragments,
    count,
  );
};

/** Limits the directives of a document, known or not: each is looked up and validated. */
export const directiveLimit: QueryRule = ({ counts }, limits) => {
  const count = counts.directives;
  if (count <= limits.directives) return null;
  return overLimit(
    'FRAGA_FOR_MANGA_DIREKTIV',
    `Frågan har ${countText(count)} direktiv; högst ${countText(limits.directives)} tas emot. Ta bort dem som inte behövs, eller dela upp frågan.`,
    limits.directives,
    count,
  );
};

/** Limits the aliases of a document, which let it select one field over and over. */
export const aliasLimit: QueryRule = ({ counts }, limits) => {
  const count = counts.aliases;
  if (count <= limits.aliases) return null;
  return overLimit(
    'FRAGA_FOR_MANGA_ALIAS',
    `Frågan har ${countText(count)} alias; högst ${countText(limits.aliases)} tas emot. Dela upp den i flera frågor.`,
    limits.aliases,
    count,
  );
};

/** Limits the entries of a selection set, since validation compares them pairwise. */
export const breadthLimit: QueryRule = ({ counts }, limits) => {
  const widest = counts.breadth;
  if (widest <= limits.breadth) return null;
  return overLimit(
    'FRAGA_FOR_BRED',
    `Frågan har ${countText(widest)} fält bredvid varandra; högst ${countText(limits.breadth)} tas emot. Dela upp den i flera frågor.`,
    limits.breadth,
    widest,
  );
};

/** Refuses a fragment that spreads itself, directly or through others: such a query has no end. */
export const fragmentCycle: QueryRule = ({ fragments }) => {
  const done = new Set<string>();
  const open = new Set<string>();
  const cycleFrom = (fragment: FragmentDefinitionNode): string | null => {
    const name = fragment.name.value;
    if (done.has(name)) return null;
    if (open.has(name)) return name;
    open.add(name);
    for (const spread of spreadsIn(fragment.selectionSet)) {
      const next = fragments.get(spread);
      const found = next ? cycleFrom(next) : null;
      if (found !== null) return found;
    }
    open.delete(name);
    done.add(name);
    return null;
  };
  for (const fragment of fragments.values()) {
    const name = cycleFrom(fragment);
    if (name === null) continue;
    return {
      code: 'FRAGMENTCYKEL',
      message: `Fragmentet ${name} innehåller sig självt. Ta bort spridningen som leder tillbaka till det.`,
      status: 400,
    };
  }
  return null;
};

function spreadsIn({ selections }: SelectionSetNode): string[] {
  return selections.flatMap((node) => {
    if (node.kind === Kind.FRAGMENT_SPREAD) return [node.name.value];
    return node.selectionSet ? spreadsIn(node.selectionSet) : [];
  });
}

/** Limits how deep fields are nested, fragments expanded. Introspection is deeper by nature, and has its own rule. */
export const depthLimit: QueryRule = (query, limits) => {
  const depthOf = foldFields(
    query,
    (field, inner) => (isIntrospection(field) ? 1 : 1 + inner),
    Math.max,
  );
  const ordinary = { ...query, selecting: query.selecting.filter(isOrdinary) };
  const depth = mostOf(ordinary, depthOf);
  if (depth <= limits.depth) return null;
  return overLimit(
    'FRAGA_FOR_DJUP',
    `Frågan är ${countText(depth)} nivåer djup; högst ${countText(limits.depth)} tas emot. Fråga först om det yttre, och sedan om det inre med dess id.`,
    limits.depth,
    depth,
  );
};

/** True except for fragments on the schema's own types, which only an introspection uses. */
function isOrdinary(node: OperationDefinitionNode | FragmentDefinitionNode): boolean {
  return node.kind !== Kind.FRAGMENT_DEFINITION || !node.typeCondition.name.value.startsWith('__');
}

/**
 * Limits how often an operation selects the whole schema. With aliases or fragments a short query could get a long
 * answer.
 */
export const introspectionLimit: QueryRule = (query, limits) => {
  if (query.counts.introspections === 0) return null;
  const schemasIn = foldFields(
    query,
    ({ name }, inner) => (name.value === '__schema' ? 1 : inner),
    (a, b) => a + b,
  );
  const schemas = mostOf(query, schemasIn);
  if (schemas <= limits.introspections) return null;
  return overLimit(
    'INTROSPEKTION_FOR_MANGA',
    `Frågan hämtar schemat (__schema) ${countText(schemas)} gånger; högst ${countText(limits.introspections)} tas emot. Fråga en gång, och om enskilda typer med __type.`,
    limits.introspections,
    schemas,
  );
};

/** Fields of `__Type` with lists that lead to types again. Each level multiplies the answer by the schema's size. */
const lists = new Set(['fields', 'inputFields', 'interfaces', 'possibleTypes']);

/** Limits the nested lists of an introspection. The introspection query of GraphQL clients has one. */
export const introspectionDepthLimit: QueryRule = (query, limits) => {
  if (query.counts.introspections === 0) return null;
  const listsIn = foldFields(
    query,
    ({ name }, inner) => (lists.has(name.value) ? 1 + inner : inner),
    Math.max,
  );
  const introspected = foldFields(
    query,
    (field, inner) =>
      isIntrospection(field) && field.selectionSet ? listsIn(field.selectionSet) : inner,
    Math.max,
  );
  const depth = mostOf(query, introspected);
  if (depth <= limits.introspectionDepth) return null;
  return overLimit(
    'INTROSPEKTION_FOR_DJUP',
    `Introspektionen har ${countText(depth)} listor av typer inuti varandra; högst ${countText(limits.introspectionDepth)} tas emot. Fråga om en typ i taget med __type.`,
    limits.introspectionDepth,
    depth,
  );
};

/** Refuses introspection where the operator has not allowed it. `__typename` does not count as introspection. */
export const introspectionOff: QueryRule = ({ counts }) => {
  if (counts.introspections === 0) return null;
  return {
    code: 'INTROSPEKTION_AV',
    message:
      'Introspektion är avstängd här. Schemat finns i projektets öppna källkod; den som driver tjänsten kan tillåta introspektion med INTROSPECTION=true.',
    status: 400,
  };
};

/** Limits the fields of an operation with its fragments expanded, since each fragment can double the one before. */
export const fieldLimit: QueryRule = (query, limits) => {
  const fieldsOf = foldFields(
    query,
    (_field, inner) => 1 + inner,
    (a, b) => a + b,
  );
  const fields = mostOf(query, fieldsOf);
  if (fields <= limits.fields) return null;
  return overLimit(
    'FRAGA_FOR_MANGA_FALT',
    `Frågan har ${countText(fields)} fält när fragmenten skrivs ut; högst ${countText(limits.fields)} tas emot. Dela upp den i flera frågor.`,
    limits.fields,
    fields,
  );
};

/**
 * Limits how often one field stands in the same place, fragments expanded: validation compares every two of them, with
 * all that they select. Walks each field once. `fieldLimit` bounds their number.
 */
export const repeatLimit: QueryRule = (query, limits) => {
  const repeats = mostOf(query, (selectionSet) => mostRepeated(query, [selectionSet]));
  if (repeats <= limits.repeats) return null;
  return overLimit(
    'FRAGA_FOR_MANGA_UPPREPNINGAR',
    `Samma fält står ${countText(repeats)} gånger på samma plats i frågan; högst ${countText(limits.repeats)} tas emot. Skriv fältet en gång.`,
    limits.repeats,
    repeats,
  );
};

function mostRepeated(query: ParsedQuery, selectionSets: readonly SelectionSetNode[]): number {
  const byName = new Map<string, FieldNode[]>();
  const collect = ({ selections }: SelectionSetNode): void => {
    for (const node of selections) {
      if (node.kind === Kind.FIELD) {
        const name = (node.alias ?? node.name).value;
        const same = byName.get(name);
        if (same) same.push(node);
        else byName.set(name, [node]);
      } else if (node.kind === Kind.INLINE_FRAGMENT) {
        collect(node.selectionSet);
      } else {
        const fragment = query.fragments.get(node.name.value);
        if (fragment) collect(fragment.selectionSet);
      }
    }
  };
  selectionSets.forEach(collect);
  let most = 0;
  for (const same of byName.values()) {
    const inner = same.flatMap(({ selectionSet }) => selectionSet ?? []);
    most = Math.max(most, same.length, inner.length > 0 ? mostRepeated(query, inner) : 0);
  }
  return most;
}

/**
 * The rules on a parsed query, in the order in which they run. Rules that are linear in the text come first, then those
 * that follow fragments (no cycle is left by then), and last the one that walks the expanded query, whose size is
 * limited by then.
 */
export const queryRules: readonly QueryRule[] = [
  operationLimit,
  fragmentLimit,
  directiveLimit,
  aliasLimit,
  breadthLimit,
  fragmentCycle,
  depthLimit,
  introspectionLimit,
  introspectionDepthLimit,
  fieldLimit,
  repeatLimit,
];
