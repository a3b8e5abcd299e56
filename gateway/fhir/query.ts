import { FhirRefused } from './outcome.ts';
import { type Parameter, parameters, targets } from './parameters.ts';
import type { ServedType } from './resources.ts';

/** One condition: any of its values is to match. */
export interface Condition {
  name: string;
  parameter: Parameter;
  modifier: string | null;
  /** The parameter of the resource that it leads to, whose value must match. */
  chained: { type: ServedType; name: string; parameter: Parameter } | null;
  values: readonly string[];
}

/** Where a page begins: an owner, a portion of its resources, and how many of it came before. */
export interface Cursor {
  owner: string;
  after: string | null;
  skip: number;
}

export interface Query {
  type: ServedType;
  conditions: readonly Condition[];
  count: number;
  from: Cursor | null;
  include: readonly string[];
  revinclude: readonly string[];
  /** The parameters that it uses, as they were given. */
  used: readonly (readonly [name: string, value: string])[];
  /** The parameters that it does not know. */
  unknown: readonly string[];
}

const ordinaryCount = 50;
const mostCount = 200;
/** Parameters for the form of the answer, which has one form only. */
const asWeDo = ['_format', '_pretty', '_total'];

/** The reverse references of an organisation, as IHE mCSD asks for them. */
export const revincludes = [
  'Location:organization',
  'HealthcareService:organization',
  'OrganizationAffiliation:participating-organization',
  'OrganizationAffiliation:primary-organization',
];

/** Reads the parameters of a search. Throws FhirRefused on an impossible value. */
export function readQuery(type: ServedType, given: URLSearchParams): Query {
  const query = {
    type,
    conditions: [] as Condition[],
    count: ordinaryCount,
    from: null as Cursor | null,
    include: [] as string[],
    revinclude: [] as string[],
    used: [] as [string, string][],
    unknown: [] as string[],
  };
  const take = (name: string, value: string): boolean => {
    if (asWeDo.includes(name)) return true;
    if (name === '_count') query.count = readCount(value);
    else if (name === '_cursor') query.from = readCursor(value);
    else if (name === '_include') return takeInclude(query.include, value, type);
    else if (/^_rev[iI]nclude$/.test(name)) return takeRevinclude(query.revinclude, value, type);
    else {
      const condition = readCondition(type, name, value);
      if (condition === null) return false;
      query.conditions.push(condition);
    }
    return true;
  };
  for (const [name, value] of given) {
    // An empty value is no condition (R4, search: 3.1.1.1).
    if (value === '') continue;
    if (take(name, value)) query.used.push([name, value]);
    else query.unknown.push(name);
  }
  return query;
}

function readCondition(type: ServedType, name: string, value: string): Condition | null {
  const [path = '', chainedName, ...more] = name.split('.');
  const [own = '', modifier = null] = path.split(':');
  const known = Object.hasOwn(parameters[type], own) ? parameters[type][own] : undefined;
  if (!known || more.length > 0) return null;
  const values = value.split(/(?<!\\),/).map((one) => one.replace(/\\([,|$\\])/g, '$1'));
  const condition = { name, parameter: known, modifier, chained: null, values };
  if (chainedName === undefined) {
    return modifier === null || modifiersOf(own, known).includes(modifier) ? condition : null;
  }
  const target = targets[`${type}:${own}`];
  if (target === undefined || (modifier !== null && modifier !== target)) return null;
  const inner = readCondition(target, chainedName, value);
  return (
    inner && {
      ...condition,
      modifier: inner.modifier,
      chained: { type: target, name: chainedName, parameter: inner.parameter },
    }
  );
}

function modifiersOf(name: string, { modifiers = [] }: Parameter): readonly string[] {
  return name === 'partof' ? ['above', 'below'] : modifiers;
}

function takeInclude(into: string[], value: string, type: ServedType): boolean {
  const [from, name] = value.split(/[:.]/);
  const path = `${from}:${name}`;
  if (from !== type || !Object.hasOwn(targets, path)) return false;
  into.push(path);
  return true;
}

function takeRevinclude(into: string[], value: string, type: ServedType): boolean {
  // IHE mCSD writes the name of the field where R4 has that of the parameter.
  const path = value.replace('participatingOrganization', 'participating-organization');
  if (type !== 'Organization' || !revincludes.includes(path)) return false;
  into.push(path);
  return true;
}

function readCount(value: string): number {
  const count = /^\d{1,6}$/.test(value) ? Number(value) : 0;
  if (count >= 1) return Math.min(count, mostCount);
  throw new FhirRefused(
    400,
    'value',
    `_count är "${value}" men ska vara ett heltal från 1; högst ${mostCount} lämnas på en sida.`,
  );
}

export function writeCursor({ owner, after, skip }: Cursor): string {
  return Buffer.from(JSON.stringify([owner, after, skip])).toString('base64url');
}

function readCursor(value: string): Cursor {
  try {
    const [owner, after, skip] = JSON.parse(Buffer.from(value, 'base64url').toString());
    const rightly =
      typeof owner === 'string' &&
      (after === null || typeof after === 'string') &&
      Number.isSafeInteger(skip) &&
      skip >= 0;
    if (rightly) return { owner, after, skip };
  } catch {
    // Handled below.
  }
  throw new FhirRefused(
    400,
    'value',
    '_cursor kommer inte från någon sida här. Följ länken next i svaret, eller börja om utan _cursor.',
  );
}
