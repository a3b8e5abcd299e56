import { type DefinitionNode, parse } from 'graphql';
import {
  type Kontraktsversion,
  kontraktsversioner,
} from '../../shared/contract/kontraktsversioner.ts';

/** What a version of the contract adds to the one before it. */
export interface ContractChange {
  version: string;
  /** Types, then fields, values and arguments of types that were there: `Rapport`, `Verksamhet.epost`; null for the first version. */
  added: readonly string[] | null;
}

/** The contract's changelog, the newest version first. It follows from the versions that are kept. */
export function contractChanges(
  versions: readonly Kontraktsversion[] = kontraktsversioner,
): ContractChange[] {
  const all = versions.map(({ version, sdl }) => ({ version, parts: partsOf(sdl) }));
  return all
    .map(({ version, parts }, index) => {
      const before = all[index - 1]?.parts;
      if (!before) return { version, added: null };
      const added = [...parts].filter(
        ([part, parent]) => !before.has(part) && (parent === null || before.has(parent)),
      );
      return { version, added: added.map(([part]) => part) };
    })
    .reverse();
}

/** The parts of a schema by their names, each with what it is a part of; null for a type. */
function partsOf(sdl: string): Map<string, string | null> {
  const parts = new Map<string, string | null>();
  for (const definition of parse(sdl, { noLocation: true }).definitions) {
    if (!('name' in definition) || !definition.name) continue;
    if (definition.kind === 'DirectiveDefinition') continue;
    const type = definition.name.value;
    if (!parts.has(type)) parts.set(type, null);
    for (const { name, args } of membersOf(definition)) {
      const member = `${type}.${name}`;
      parts.set(member, type);
      for (const arg of args) parts.set(`${member}(${arg}:)`, member);
    }
  }
  return parts;
}

function membersOf(definition: DefinitionNode): { name: string; args: string[] }[] {
  if ('fields' in definition && definition.fields) {
    return definition.fields.map((field) => ({
      name: field.name.value,
      args: 'arguments' in field ? (field.arguments ?? []).map(({ name }) => name.value) : [],
    }));
  }
  if ('values' in definition && definition.values)
    return definition.values.map(({ name }) => ({ name: name.value, args: [] }));
  return [];
}
