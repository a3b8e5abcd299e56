import { type DocumentNode, GraphQLError, parse } from 'graphql';
import {
  type Kontraktsversion,
  kontraktsversioner,
} from '../../../shared/contract/kontraktsversioner.ts';
import { versionFor } from '../../../shared/contract/versionFor.ts';
import { scalarResolvers } from '../../../shared/serve/scalars.ts';
import { subgraphSchema } from '../../../shared/subgraph/subgraphSchema.ts';
import { type Check, hoppad, type Utfall } from './Check.ts';
import { checks } from './checks.ts';
import { exempelreferens } from './exempelreferens.ts';
import { type GraphqlSvar, type Medlem, read } from './Medlem.ts';
import type { Provad } from './Provad.ts';

/** One check and what it found. */
export interface Resultat {
  check: Check;
  utfall: Utfall;
}

/** Checks a schema as text, against the version stated (the newest when null). */
export function provaSchema(sdl: string, stated: string | null): Promise<Resultat[]> {
  return prova(
    { ...lastSdl(sdl), ...kontraktFor(stated), uppger: stated, medlem: null, exempel: [] },
    null,
  );
}

/**
 * Checks a running member, against the version that it says it is on, or the one stated. One that lets nothing in is
 * told of once; checks that need its answers are then skipped. `exempel` are keys of its own entities to look at, such as
 * `Deltagande:vardcentrumId=osthammar`. Throws Avbrott on one that cannot be read. `urval`: these checks only.
 */
export async function provaMedlem(
  medlem: Medlem,
  stated: string | null,
  exempel: readonly string[] = [],
  urval = checks,
): Promise<Resultat[]> {
  const service = await medlem.fraga('{ _service { sdl } }');
  const own = await medlem.entiteter([medlem.egen], '... on Huvudman { kontraktsversion }');
  const said = read(own.entiteter, 0, 'kontraktsversion');
  const uppger = typeof said === 'string' ? said : null;
  const sdl = read(service.data, '_service', 'sdl');
  const last =
    typeof sdl === 'string'
      ? lastSdl(sdl)
      : { sdl: null, sdlFel: `{ _service { sdl } } gav inget schema: ${varfor(service)}` };
  const kontrakt = kontraktFor(stated ?? uppger);
  const provad = {
    ...last,
    ...kontrakt,
    uppger,
    medlem,
    exempel: exempel.map((text) => exempelreferens(text, medlem.huvudman, kontrakt.version)),
  };
  return prova(provad, stangd(service, medlem), urval);
}

async function prova(provad: Provad, stangd: string | null, urval = checks): Promise<Resultat[]> {
  const resultat: Resultat[] = [];
  for (const check of urval) {
    const hinder = hinderFor(check, provad, stangd);
    const utfall = hinder === null ? await check.prova(provad) : hoppad(hinder);
    resultat.push({ check, utfall });
  }
  return resultat;
}

/** Why a check cannot be tried; null when it can. */
function hinderFor({ id, kraver }: Check, { medlem }: Provad, stangd: string | null) {
  if (kraver === 'schema') return medlem && stangd;
  if (!medlem) return 'kräver en delgraf som körs: ge dess adress i stället för en fil';
  if (kraver === 'nyckel' && !medlem.nyckel) {
    return 'kräver en nyckel som delgrafen litar på: ge den med --key FIL';
  }
  // Whoever is refused entry without an assertion has passed this one.
  return id === 'ASSERTION_REQUIRED' ? null : stangd;
}

/** Why a member lets no question in at all; null when it does. */
function stangd({ svar }: GraphqlSvar, { nyckel }: Medlem): string | null {
  if (svar.status !== 401 && svar.status !== 403) return null;
  return nyckel
    ? `delgrafen litar inte på nyckeln i --key (status ${svar.status}): lägg dess publika del i delgrafens GATEWAY_KEYS, och kontrollera --huvudman`
    : `delgrafen släpper bara in anrop med gatewayens intyg (status ${svar.status}): ge en nyckel som den litar på med --key FIL`;
}

function varfor({ svar, errors }: GraphqlSvar): string {
  const [first] = errors;
  return svar.fel ?? (first ? String(first.message) : `status ${svar.status}`);
}

function kontraktFor(stated: string | null) {
  const known = /^\d+\.\d+\.\d+$/.test(stated ?? '') ? stated : null;
  const version: Kontraktsversion = versionFor(known, kontraktsversioner);
  return { version, kontrakt: subgraphSchema(version.sdl, { ...scalarResolvers }) };
}

function lastSdl(text: string): { sdl: DocumentNode | null; sdlFel: string | null } {
  try {
    return { sdl: parse(text, { noLocation: true }), sdlFel: null };
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return { sdl: null, sdlFel: error.message };
  }
}
