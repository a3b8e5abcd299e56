import { type Roll, roller } from './Caller.ts';
import type { ClaimPath, ClaimReading } from './ClaimReading.ts';
import { networkAudience } from './Issuer.ts';

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isRoll = (value: unknown): value is Roll => (roller as readonly unknown[]).includes(value);

/**
 * How to read an issuer's claims, from JSON: `huvudman` and `roller` (each `{ path, table }`, or `{ constant }` for the
 * party), `audience` (`egen`, `natverk`, `besides`). A part that is left out is read by this project's names. Throws
 * Error that says what is wrong.
 */
export function readClaimReading(json: unknown, where: string): ClaimReading {
  const { huvudman, roller: rolls, audience } = onlyFields(json, where, readClaimReading.fields);
  return {
    huvudman: huvudmanFrom(huvudman ?? { path: 'huvudman' }, `${where}.huvudman`),
    roller: rollerFrom(rolls ?? { path: 'roller' }, `${where}.roller`),
    ...audienceFrom(audience ?? {}, `${where}.audience`),
  };
}
readClaimReading.fields = ['huvudman', 'roller', 'audience'];

/**
 * The fields of an object in ISSUERS. Throws Error on an unknown field, since a misspelt field would otherwise count as
 * left out.
 */
export function onlyFields(
  json: unknown,
  where: string,
  fields: readonly string[],
): Record<string, unknown> {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    throw new Error(`"${where}" must be an object with some of ${fields.join(', ')}`);
  }
  const unknown = Object.keys(json).find((name) => !fields.includes(name));
  if (unknown !== undefined) {
    throw new Error(`"${where}.${unknown}" is not a field: there are ${fields.join(', ')}`);
  }
  return json as Record<string, unknown>;
}

function huvudmanFrom(json: unknown, where: string): ClaimReading['huvudman'] {
  const { constant, path, table } = onlyFields(json, where, ['constant', 'path', 'table']);
  if ((constant === undefined) === (path === undefined)) {
    throw new Error(
      `"${where}" must have "constant" (a slug), or "path" to the claim that says it`,
    );
  }
  if (constant === undefined) {
    return { path: pathFrom(path, where), table: tableFrom(table, where, 'a slug', textFrom) };
  }
  if (!isText(constant)) throw new Error(`"${where}.constant" must be a slug, such as tierp`);
  return { constant };
}

function rollerFrom(json: unknown, where: string): ClaimReading['roller'] {
  const { path, table } = onlyFields(json, where, ['path', 'table']);
  const wanted = `one of ${roller.join(', ')}, or a list of them`;
  return { path: pathFrom(path, where), table: tableFrom(table, where, wanted, rollsFrom) };
}

function audienceFrom(json: unknown, where: string): Pick<ClaimReading, 'audience' | 'besides'> {
  const given = onlyFields(json, where, ['egen', 'natverk', 'besides']);
  const { egen = null, natverk = null, besides = [] } = given;
  for (const [name, value] of Object.entries({ egen, natverk })) {
    if (value !== null && !isText(value)) throw new Error(`"${where}.${name}" must be a text`);
  }
  if (!Array.isArray(besides) || !besides.every(isText)) {
    throw new Error(`"${where}.besides" must list audiences`);
  }
  const own = [egen, natverk ?? networkAudience];
  if (own[0] === own[1] || besides.some((one) => own.includes(one))) {
    throw new Error(
      `"${where}" has one audience for two things: a token for the network must not be good at a subgraph, and the audiences in "besides" open neither`,
    );
  }
  return { audience: { egen, natverk } as ClaimReading['audience'], besides };
}

/**
 * The path of a claim: `realm_access.roles` leads into an object; a claim whose own name has a dot is written as a list
 * of names.
 */
function pathFrom(json: unknown, where: string): ClaimPath {
  const names = isText(json) ? json.split('.') : json;
  if (Array.isArray(names) && names.length > 0 && names.every(isText)) {
    return names as unknown as ClaimPath;
  }
  throw new Error(`"${where}.path" must be a claim's name, such as "realm_access.roles"`);
}

function tableFrom<Ours>(
  json: unknown,
  where: string,
  wanted: string,
  read: (value: unknown) => Ours | null,
): ReadonlyMap<string, Ours> | null {
  if (json === undefined) return null;
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    throw new Error(`"${where}.table" must be an object: ours by theirs`);
  }
  return new Map(
    Object.entries(json).map(([theirs, value]) => {
      const ours = read(value);
      if (ours === null) throw new Error(`"${where}.table.${theirs}" must be ${wanted}`);
      return [theirs, ours];
    }),
  );
}

const textFrom = (value: unknown) => (isText(value) ? value : null);

function rollsFrom(value: unknown): readonly Roll[] | null {
  const rolls = [value].flat();
  return rolls.length > 0 && rolls.every(isRoll) ? rolls : null;
}
