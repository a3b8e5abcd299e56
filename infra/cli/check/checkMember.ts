import { type DocumentNode, GraphQLError, parse } from 'graphql';
import {
  type Kontraktsversion,
  kontraktsversioner,
  versionFor,
} from '../../../shared/contract/kontraktsversioner.ts';
import type { Result } from '../../../shared/doctor/Outcome.ts';
import { subgraphSchema } from '../../../shared/serve/entities/subgraphSchema.ts';
import { scalarResolvers } from '../../../shared/serve/scalars.ts';
import { type Check, skipped } from './Check.ts';
import { checks } from './checks.ts';
import { type Checked, type GraphqlAnswer, type Member, read } from './Member.ts';
import { exampleReference } from './wholeAnswer.ts';

/** Checks a schema given as text against the stated version, or the newest when null. */
export function checkSchema(sdl: string, stated: string | null): Promise<Result[]> {
  return runChecks(
    { ...lastSdl(sdl), ...kontraktFor(stated), stated, member: null, examples: [] },
    null,
  );
}

/**
 * Checks a running member against the version that it states, or the given one. A member that lets no question in is reported
 * once, and the checks that need its answers are skipped. `examples` are keys of its own entities to look at, such as
 * `Deltagande:vardcentrumId=osthammar`. `selection` limits the checks. Throws CommandError on a key that cannot be read.
 */
export async function checkMember(
  member: Member,
  stated: string | null,
  examples: readonly string[] = [],
  selection = checks,
): Promise<Result[]> {
  const service = await member.ask('{ _service { sdl } }');
  const own = await member.entities([member.self], '... on Huvudman { kontraktsversion }');
  const answered = read(own.entities, 0, 'kontraktsversion');
  const ownVersion = typeof answered === 'string' ? answered : null;
  const sdl = read(service.data, '_service', 'sdl');
  const last =
    typeof sdl === 'string'
      ? lastSdl(sdl)
      : { sdl: null, sdlFault: `{ _service { sdl } } gav inget schema: ${whyNot(service)}` };
  const kontrakt = kontraktFor(stated ?? ownVersion);
  const checked = {
    ...last,
    ...kontrakt,
    stated: ownVersion,
    member,
    examples: examples.map((text) => exampleReference(text, member.huvudman, kontrakt.version)),
  };
  return runChecks(checked, closedBecause(service, member), selection);
}

async function runChecks(
  checked: Checked,
  closedBecause: string | null,
  selection = checks,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const check of selection) {
    const hinder = hindranceFor(check, checked, closedBecause);
    const outcome = hinder === null ? await check.run(checked) : skipped(hinder);
    results.push({ check, outcome });
  }
  return results;
}

/** Why a check cannot be tried; null when it can. */
function hindranceFor({ id, needs }: Check, { member }: Checked, closedBecause: string | null) {
  if (needs === 'schema') return member && closedBecause;
  if (!member) return 'kräver en delgraf som körs: ge dess adress i stället för en fil';
  if (needs === 'nyckel' && !member.nyckel) {
    return 'kräver en nyckel som delgrafen litar på: ge den med --key FIL';
  }
  // A member that refuses every call without an assertion has passed this very check.
  return id === 'ASSERTION_REQUIRED' ? null : closedBecause;
}

/** Why a member refuses every question; null when it does not. */
function closedBecause({ answer }: GraphqlAnswer, { nyckel }: Member): string | null {
  if (answer.status !== 401 && answer.status !== 403) return null;
  return nyckel
    ? `delgrafen litar inte på nyckeln i --key (status ${answer.status}): lägg dess publika del i delgrafens GATEWAY_KEYS, och kontrollera --huvudman`
    : `delgrafen släpper bara in anrop med gatewayens intyg (status ${answer.status}): ge en nyckel som den litar på med --key FIL`;
}

function whyNot({ answer, errors }: GraphqlAnswer): string {
  const [first] = errors;
  return answer.fel ?? (first ? String(first.message) : `status ${answer.status}`);
}

function kontraktFor(stated: string | null) {
  const known = /^\d+\.\d+\.\d+$/.test(stated ?? '') ? stated : null;
  const version: Kontraktsversion = versionFor(known, kontraktsversioner);
  return { version, kontrakt: subgraphSchema(version.sdl, { ...scalarResolvers }) };
}

function lastSdl(text: string): { sdl: DocumentNode | null; sdlFault: string | null } {
  try {
    return { sdl: parse(text, { noLocation: true }), sdlFault: null };
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return { sdl: null, sdlFault: error.message };
  }
}
