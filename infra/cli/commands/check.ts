import { readFile } from 'node:fs/promises';
import { readPrivateKey, writeKeyPair } from '../../../shared/access/keys/keyPair.ts';
import { kontraktsversioner } from '../../../shared/contract/kontraktsversioner.ts';
import type { Result } from '../../../shared/doctor/Outcome.ts';
import { refuseTracked } from '../../../shared/registry/file/keepOutOfGit.ts';
import { type CallKey, isCallKey } from '../../../shared/registry/Signer.ts';
import { CommandError } from '../CommandError.ts';
import { countOutcomes, reportJson, reportText } from '../check/checkCommand.ts';
import { checkMember, checkSchema } from '../check/checkMember.ts';
import { Member } from '../check/Member.ts';
import { commandText } from '../swedish.ts';

export interface CheckOptions {
  huvudman?: string;
  key?: string;
  callKey?: string;
  contract?: string;
  entity?: string[];
  json?: boolean;
}

/**
 * Checks a running subgraph, or a schema in a file, against the contract, and prints every result. Throws CommandError when a
 * check fails, or when the arguments cannot be used.
 */
export async function check(mal: string, val: CheckOptions): Promise<void> {
  const resultat = /^https?:/i.test(mal) ? await avAdress(mal, val) : await avFil(mal, val);
  const summa = countOutcomes(resultat);
  console.log(
    val.json
      ? JSON.stringify({ ok: summa.fel === 0, summa, prov: reportJson(resultat) })
      : reportText(resultat),
  );
  if (summa.fel > 0) {
    throw new CommandError(
      `${mal} följer inte kontraktet: ${summa.fel} prov underkändes. Laga det som står ovan och kör igen.`,
      { kod: 'UNDERKAND' },
    );
  }
}

/** Makes a key pair for checks: a private key, and the JWKS for a subgraph's GATEWAY_KEYS. An existing key is kept. */
export async function makeCheckKey(namn: string): Promise<void> {
  const [privat, publik] = [`${namn}.key.json`, `${namn}.jwks.json`];
  await refuseTracked(privat);
  await writeKeyPair(privat, publik);
  console.log(
    `Nyckeln finns i ${privat}. Starta delgrafen med GATEWAY_KEYS=${publik} och pröva med --key ${privat}. Ta bort båda efteråt.`,
  );
}

async function avFil(fil: string, { contract }: CheckOptions): Promise<Result[]> {
  const sdl = await readFile(fil, 'utf8').catch(() => {
    throw felanvant(
      `${fil} går inte att läsa: ge en fil med SDL, eller en adress som börjar med http.`,
    );
  });
  return checkSchema(sdl, version(contract));
}

async function avAdress(
  url: string,
  { huvudman, key, callKey, contract, entity }: CheckOptions,
): Promise<Result[]> {
  if (!URL.canParse(url)) throw felanvant(`${url} är ingen adress.`);
  if (huvudman === undefined) {
    throw felanvant('--huvudman behövs för en delgraf som körs: vem säger den att den är?');
  }
  const nyckel = key === undefined ? null : await readPrivateKey(key, '--key');
  const gateway = nyckel && { id: nyckel.kid, privateKey: nyckel.privateKey };
  const anropsnyckel = callKey === undefined ? null : await lasAnropsnyckel(callKey);
  const medlem = new Member(url, huvudman, gateway, { anropsnyckel });
  const svar = await medlem.sendAsGateway('{}');
  if (svar.fel !== null) {
    throw new CommandError(
      `${url} går inte att nå (${svar.fel}): kontrollera adressen och att delgrafen är igång.`,
    );
  }
  return checkMember(medlem, version(contract), entity);
}

/** The public call key, from a file with it or with the private key. */
async function lasAnropsnyckel(fil: string): Promise<CallKey> {
  const text = await readFile(fil, 'utf8').catch(() => '');
  try {
    const { kty, crv, x } = JSON.parse(text);
    const nyckel = { kty, crv, x };
    if (isCallKey(nyckel)) return nyckel;
  } catch {}
  throw felanvant(
    `${fil} har ingen anropsnyckel (en X25519-nyckel som JWK): "${commandText('keys', 'calls', '--help')}" säger hur en görs.`,
  );
}

/** A contract version that exists; null when none is given. */
function version(contract: string | undefined): string | null {
  const known = kontraktsversioner.map((each) => each.version);
  if (contract === undefined || known.includes(contract)) return contract ?? null;
  throw felanvant(`Kontraktet har ingen version "${contract}": välj en av ${known.join(', ')}.`);
}

const felanvant = (message: string) => new CommandError(message, { felanvant: true });
