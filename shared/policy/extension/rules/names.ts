import { type ASTNode, Kind, visit } from 'graphql';
import { rootTypes } from '../../../sdl/rootTypes.ts';
import { type ExtensionRule, violation } from '../Extension.ts';
import { inbyggdaSkalarer, kontrakt, kontraktsskalarer } from '../kontrakt.ts';
import { isOwnName, isReserved, looksLikeOwn } from '../prefix.ts';

/** Kinds of definitions whose foreign names have other codes. */
const elsewhere: ReadonlySet<Kind> = new Set([
  Kind.ENUM_TYPE_DEFINITION,
  Kind.UNION_TYPE_DEFINITION,
]);

/** Every declared type has the huvudman's prefix, except Query and stubs of the contract's types. */
export const unprefixedType: ExtensionRule = ({ document, graph, prefix }) => {
  const roots = rootTypes(document);
  return [...graph.types.values()].flatMap(({ name, parts: [part] }) => {
    const spokenFor =
      isOwnName(prefix.types, name) ||
      roots.has(name) ||
      kontrakt.types.has(name) ||
      inbyggdaSkalarer.has(name) ||
      isReserved(name) ||
      looksLikeOwn(prefix, name) ||
      (part && elsewhere.has(part.kind));
    if (spokenFor) return [];
    return [
      violation(
        'UNPREFIXED_TYPE',
        name,
        part ?? null,
        `Egna typer börjar med ${prefix.types}: kalla den ${prefix.types}${name.replace(/[^A-Za-z0-9]/g, '')}. Bara kontraktets entiteter får refereras.`,
      ),
    ];
  });
};

/**
 * A name has the exact prefix, once. A name that only looks so, or continues with an underscore, reads as another
 * huvudman's. Types have the prefix with a capital letter, fields of Query without.
 */
export const lookalikePrefix: ExtensionRule = ({ graph, prefix }) => {
  const types = [...graph.types.values()]
    .filter(({ name }) => name !== 'Query' && !kontrakt.types.has(name))
    .map(({ name, parts: [part] }) => ({
      coordinate: name,
      name,
      node: part,
      wanted: prefix.types,
    }));
  const fields = (graph.types.get('Query')?.fields ?? []).map(({ coordinate, name, node }) => ({
    coordinate,
    name,
    node,
    wanted: prefix.fields,
  }));
  return [...types, ...fields].flatMap(({ coordinate, name, node, wanted }) => {
    const otherCase = isOwnName(prefix.types, name) || isOwnName(prefix.fields, name);
    const wrong = otherCase ? !isOwnName(wanted, name) : looksLikeOwn(prefix, name);
    if (!wrong) return [];
    return [
      violation(
        'LOOKALIKE_PREFIX',
        coordinate,
        node ?? null,
        `Namnet liknar ert prefix men är det inte: skriv ${wanted} och därefter bokstäver och siffror utan understreck.`,
      ),
    ];
  });
};

/** GraphQL's and the contract's scalars mean the same to everybody: an extension uses them and never declares them. */
export const shadowedScalar: ExtensionRule = ({ graph }) =>
  [...graph.types.values()]
    .filter(({ name }) => inbyggdaSkalarer.has(name) || kontraktsskalarer.has(name))
    .map(({ name, parts: [part] }) =>
      violation(
        'SHADOWED_SCALAR',
        name,
        part ?? null,
        `${name} betyder detsamma för alla: ta bort deklarationen, typen får användas som den är.`,
      ),
    );

/**
 * An extension declares no scalar: nobody else could know the form of its values, and the gateway could not check them.
 */
export const ownScalar: ExtensionRule = ({ graph, prefix }) =>
  [...graph.types.values()].flatMap(({ name, parts }) => {
    const part = parts.find(({ kind }) => kind === Kind.SCALAR_TYPE_DEFINITION);
    if (!part || !isOwnName(prefix.types, name)) return [];
    return [
      violation(
        'OWN_SCALAR',
        name,
        part,
        'Ett tillägg har inga egna skalärer: använd String, Int, Float, Boolean, ID eller kontraktets Belopp, Procent, Datum, DatumTid, Manad.',
      ),
    ];
  });

/** No type, field, argument or value has a name that GraphQL or Federation reserves. */
export const reservedName: ExtensionRule = ({ document }) => {
  const found: ReturnType<ExtensionRule> = [];
  const check = (node: ASTNode & { name: { value: string } }) => {
    const { value } = node.name;
    if (!isReserved(value)) return;
    found.push(
      violation(
        'RESERVED_NAME',
        value,
        node,
        'Namn som börjar med understreck eller har två i rad hör till GraphQL och Federation: välj ett annat.',
      ),
    );
  };
  visit(document, {
    [Kind.FIELD_DEFINITION]: check,
    [Kind.INPUT_VALUE_DEFINITION]: check,
    [Kind.ENUM_VALUE_DEFINITION]: check,
    [Kind.OBJECT_TYPE_DEFINITION]: check,
    [Kind.INTERFACE_TYPE_DEFINITION]: check,
    [Kind.UNION_TYPE_DEFINITION]: check,
    [Kind.ENUM_TYPE_DEFINITION]: check,
    [Kind.INPUT_OBJECT_TYPE_DEFINITION]: check,
    [Kind.SCALAR_TYPE_DEFINITION]: check,
  });
  return found;
};

/** Every field of Query has the huvudman's prefix, so that its name shows who answers. */
export const unprefixedRootField: ExtensionRule = ({ graph, prefix }) =>
  (graph.types.get('Query')?.fields ?? [])
    .filter(
      ({ name }) =>
        !isOwnName(prefix.fields, name) &&
        !isOwnName(prefix.types, name) &&
        !looksLikeOwn(prefix, name) &&
        !isReserved(name),
    )
    .map(({ coordinate, name, node }) =>
      violation(
        'UNPREFIXED_ROOT_FIELD',
        coordinate,
        node,
        `Egna frågor börjar med ${prefix.fields}: kalla den ${prefix.fields}${name.replace(/[^A-Za-z0-9]/g, '')}.`,
      ),
    );
