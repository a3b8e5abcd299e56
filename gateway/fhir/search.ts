import type { Bundle, BundleEntry, Reference } from '@medplum/fhirtypes';
import { ownerIn } from './ids.ts';
import { issue, outcome } from './outcome.ts';
import { matches, parameters, refersTo, targets } from './parameters.ts';
import { type Condition, type Cursor, type Query, writeCursor } from './query.ts';
import type { Reader } from './Reader.ts';
import type { Served, ServedType } from './resources.ts';

/** The most questions to the network for one page. Then the page ends, and the next continues. */
const mostQuestions = 60;

interface Found {
  resources: readonly Served[];
  next: Cursor | null;
}

/** A page of a search. Its last entry, an OperationOutcome, lists who did not answer. */
export async function search(reader: Reader, query: Query, base: string): Promise<Bundle> {
  reader.closedSince = changedSince(query);
  const { resources, next } = await find(reader, query);
  const besides = await included(reader, query, resources);
  const undated = await withoutDate(query, resources);
  const issues = [
    ...reader.issues,
    ...query.unknown.map((name) =>
      issue('warning', 'not-supported', `Parametern ${name} finns inte här och har inte använts.`),
    ),
    ...undated,
  ];
  const address = (more: readonly (readonly [string, string])[]) => {
    const given = [...query.used.filter(([name]) => name !== '_cursor'), ...more];
    const text = new URLSearchParams(given.map(([name, value]) => [name, value])).toString();
    return `${base}/${query.type}${text === '' ? '' : `?${text}`}`;
  };
  const from = query.used.filter(([name]) => name === '_cursor');
  const whole = next === null && query.from === null && reader.issues.length === 0;
  const entries = [
    ...resources.map((one) => entry(one, base, 'match')),
    ...besides.map((one) => entry(one, base, 'include')),
    ...(issues.length > 0
      ? [{ resource: outcome(...issues), search: { mode: 'outcome' as const } }]
      : []),
  ];
  return {
    resourceType: 'Bundle',
    type: 'searchset',
    ...(whole && { total: resources.length }),
    link: [
      { relation: 'self', url: address(from) },
      ...(next ? [{ relation: 'next', url: address([['_cursor', writeCursor(next)]]) }] : []),
    ],
    ...(entries.length > 0 && { entry: entries }),
  };
}

function entry(resource: Served, base: string, mode: 'match' | 'include'): BundleEntry {
  return {
    fullUrl: `${base}/${resource.resourceType}/${resource.id}`,
    resource,
    search: { mode },
  };
}

/** The time from which a search asks for changes, as one does to keep a copy up to date; null when it does not ask by time. */
function changedSince({ conditions }: Query): string | null {
  const [, from] = conditions
    .filter(({ name }) => name === '_lastUpdated')
    .flatMap(({ values }) => values.map((value) => /^(?:ge|gt|sa)(.+)$/.exec(value)))
    .find((found) => found !== null) ?? [null, null];
  const at = from ? Date.parse(from) : Number.NaN;
  return Number.isNaN(at) ? null : new Date(at).toISOString();
}

/** A search by time cannot find rows whose owner does not state when they changed. */
async function withoutDate({ type, conditions }: Query, found: readonly Served[]) {
  const timed = conditions.some(({ name }) => name === '_lastUpdated');
  if (!timed || (type !== 'OrganizationAffiliation' && type !== 'Endpoint')) return [];
  return found.length > 0
    ? []
    : [
        issue(
          'warning',
          'incomplete',
          `När ${type} ändrades är inte känt, så _lastUpdated hittar inga. Hämta dem utan _lastUpdated.`,
        ),
      ];
}

async function find(reader: Reader, query: Query): Promise<Found> {
  const named = query.conditions.find(({ name }) => name === '_id');
  if (named && query.from === null) {
    const read = await Promise.all(named.values.map((id) => reader.read(query.type, id)));
    const resources: Served[] = [];
    for (const one of read) {
      if (one && (await fits(reader, query.conditions, one))) resources.push(one);
    }
    return { resources, next: null };
  }
  const resources: Served[] = [];
  for (const owner of await ownersOf(reader, query)) {
    const from = query.from?.owner === owner ? query.from : null;
    let [after, skip]: [string | null, number] = [from?.after ?? null, from?.skip ?? 0];
    do {
      if (reader.asked >= mostQuestions) return { resources, next: { owner, after, skip } };
      const portion = await reader.portion(query.type, owner, after);
      for (const [index, one] of portion.resources.entries()) {
        if (index < skip) continue;
        if (resources.length === query.count) {
          return { resources, next: { owner, after, skip: index } };
        }
        if (await fits(reader, query.conditions, one)) resources.push(one);
      }
      [after, skip] = [portion.after, 0];
    } while (after !== null);
  }
  return { resources, next: null };
}

/** The owners whose resources may match, in order, from where the page begins. */
async function ownersOf(reader: Reader, { type, conditions, from }: Query) {
  const owners = await reader.owners(type);
  const byOwner = conditions.find(
    ({ name }) => name === 'organization' && ['Location', 'HealthcareService'].includes(type),
  );
  const asked = byOwner?.values.map((value) => ownerIn(value.split('/').at(-1) ?? '')?.owner);
  return owners.filter(
    (owner) => (from === null || owner >= from.owner) && (asked?.includes(owner) ?? true),
  );
}

async function fits(
  reader: Reader,
  conditions: readonly Condition[],
  resource: Served,
): Promise<boolean> {
  for (const condition of conditions) {
    if (!(await holds(reader, condition, resource))) return false;
  }
  return true;
}

async function holds(reader: Reader, condition: Condition, resource: Served): Promise<boolean> {
  const { parameter, modifier, chained, name, values } = condition;
  const path = name.split(/[.:]/)[0] ?? '';
  if (chained) {
    for (const leads of parameter.values(resource)) {
      const target = await follow(reader, chained.type, leads as Reference);
      if (!target) continue;
      if (values.some((value) => matches(chained.parameter, target, { name, modifier, value })))
        return true;
    }
    return false;
  }
  if (path === 'partof' && modifier !== null) {
    for (const value of values) {
      if (
        modifier === 'below'
          ? await isBelow(reader, resource, value)
          : await isAbove(reader, resource, value)
      )
        return true;
    }
    return false;
  }
  return values.some((value) => matches(parameter, resource, { name, modifier, value }));
}

/** Whether a resource is the named one or below it, at any depth. */
async function isBelow(reader: Reader, resource: Served, named: string): Promise<boolean> {
  const seen = new Set<string>();
  for (let one: Served | null = resource; one && !seen.has(one.id); ) {
    if (refersTo({ reference: `${one.resourceType}/${one.id}` }, named)) return true;
    seen.add(one.id);
    const up: Reference | undefined = 'partOf' in one ? one.partOf : undefined;
    one = up ? await follow(reader, one.resourceType, up) : null;
  }
  return false;
}

/** Whether a resource is the named one or above it. */
async function isAbove(reader: Reader, resource: Served, named: string): Promise<boolean> {
  const under = await reader.read(resource.resourceType, named.split('/').at(-1) ?? '');
  return under !== null && isBelow(reader, under, `${resource.resourceType}/${resource.id}`);
}

function follow(reader: Reader, type: ServedType, { reference = '' }: Reference) {
  return reader.read(type, reference.split('/').at(-1) ?? '');
}

/** What a page is to hold besides its matches. */
async function included(
  reader: Reader,
  { include, revinclude }: Query,
  found: readonly Served[],
): Promise<Served[]> {
  const known = new Set(found);
  const besides = new Set<Served>();
  const add = (one: Served | null) => {
    if (one && !known.has(one)) besides.add(one);
  };
  for (const path of include) {
    const [type, name = ''] = path.split(':') as [ServedType, string];
    for (const resource of found) {
      for (const leads of parameters[type][name]?.values(resource) ?? []) {
        add(await follow(reader, targets[path] as ServedType, leads as Reference));
      }
    }
  }
  for (const path of revinclude) {
    const [type, name = ''] = path.split(':') as [ServedType, string];
    const parameter = parameters[type][name];
    for (const { id, resourceType } of found) {
      const owner = type === 'OrganizationAffiliation' ? null : id;
      for (const one of await reader.all(type, owner)) {
        const leads = (parameter?.values(one) ?? []) as Reference[];
        if (leads.some(({ reference }) => reference === `${resourceType}/${id}`)) add(one);
      }
    }
  }
  return [...besides];
}
