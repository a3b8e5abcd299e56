import { readFile } from 'node:fs/promises';
import { readPrivateKey } from '../../../shared/access/keys/readPrivateKey.ts';
import { writeKeyPair } from '../../../shared/access/keys/writeKeyPair.ts';
import { kontraktsversioner } from '../../../shared/contract/kontraktsversioner.ts';
import { refuseTracked } from '../../../shared/registry/file/keepOutOfGit.ts';
import { Avbrott } from '../Avbrott.ts';
import { Medlem } from '../check/Medlem.ts';
import { provaMedlem, provaSchema, type Resultat } from '../check/provaMedlem.ts';
import { rapport, rapportJson, summera } from '../check/rapport.ts';

export interface Checkval {
  huvudman?: string;
  key?: string;
  contract?: string;
  entity?: string[];
  json?: boolean;
}

/**
 * Checks a running subgraph, or a schema in a file, against the contract, and prints what each check found. Throws
 * Avbrott when any fails, or when what was given cannot be used.
 */
export async function check(mal: string, val: Checkval): Promise<void> {
  const resultat = /^https?:/i.test(mal) ? await avAdress(mal, val) : await avFil(mal, val);
  const summa = summera(resultat);
  console.log(
    val.json
      ? JSON.stringify({ ok: summa.fel === 0, summa, prov: rapportJson(resultat) })
      : rapport(resultat),
  );
  if (summa.fel > 0) {
    throw new Avbrott(
      `${mal} följer inte kontraktet: ${summa.fel} prov underkändes. Laga det som står ovan och kör igen.`,
      { kod: 'UNDERKAND' },
    );
  }
}

/** Makes a key pair to check with, a private key and the JWKS for a subgraph's GATEWAY_KEYS; what is there is kept. */
export async function makeCheckKey(namn: string): Promise<void> {
  const [privat, publik] = [`${namn}.key.json`, `${namn}.jwks.json`];
  await refuseTracked(privat);
  await writeKeyPair(privat, publik);
  console.log(
    `Nyckeln finns i ${privat}. Starta delgrafen med GATEWAY_KEYS=${publik} och pröva med --key ${privat}. Ta bort båda efteråt.`,
  );
}

async function avFil(fil: string, { contract }: Checkval): Promise<Resultat[]> {
  const sdl = await readFile(fil, 'utf8').catch(() => {
    throw felanvant(
      `${fil} går inte att läsa: ge en fil med SDL, eller en adress som börjar med http.`,
    );
  });
  return provaSchema(sdl, version(contract));
}

async function avAdress(
  url: string,
  { huvudman, key, contract, entity }: Checkval,
): Promise<Resultat[]> {
  if (!URL.canParse(url)) throw felanvant(`${url} är ingen adress.`);
  if (huvudman === undefined) {
    throw felanvant('--huvudman behövs för en delgraf som körs: vem säger den att den är?');
  }
  const nyckel = key === undefined ? null : await readPrivateKey(key, '--key');
  const gateway = nyckel && { id: nyckel.kid, privateKey: nyckel.privateKey };
  const medlem = new Medlem(url, huvudman, gateway);
  const svar = await medlem.sand('{}');
  if (svar.fel !== null) {
    throw new Avbrott(
      `${url} går inte att nå (${svar.fel}): kontrollera adressen och att delgrafen är igång.`,
    );
  }
  return provaMedlem(medlem, version(contract), entity);
}

/** A version that is known here; null when none is given. */
function version(contract: string | undefined): string | null {
  const known = kontraktsversioner.map((each) => each.version);
  if (contract === undefined || known.includes(contract)) return contract ?? null;
  throw felanvant(`Kontraktet har ingen version "${contract}": välj en av ${known.join(', ')}.`);
}

const felanvant = (message: string) => new Avbrott(message, { felanvant: true });
