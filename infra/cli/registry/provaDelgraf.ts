import { compareVersions } from '../../../shared/contract/compareVersions.ts';
import { Avbrott } from '../Avbrott.ts';
import { checks } from '../check/checks.ts';
import type { Medlem } from '../check/Medlem.ts';
import { read } from '../check/Medlem.ts';
import { provaMedlem } from '../check/provaMedlem.ts';
import { rapport } from '../check/rapport.ts';
import { kommando } from '../kommando.ts';
import { obesvarade } from './obesvarade.ts';

/** What a member means to publish; a version of null is the one that its subgraph states. */
export interface Publicering {
  version: string | null;
  /** SDL; null when nothing beyond the contract is published. */
  extension: string | null;
}

/** What the contract promises of a schema, which is read without knowing the member's rows. */
const schemaprov = checks.filter(({ kraver }) => kraver === 'schema');

/**
 * Asks a member's running subgraph, at one of its addresses, whether it is what is to be published: it states the version
 * or a later one, its schema has all that the version promises, and it answers each field of the extension. Gives the
 * version. Throws Avbrott that says what to mend.
 */
export async function provaDelgraf(
  medlem: Medlem,
  { version, extension }: Publicering,
): Promise<string> {
  const { svar, entiteter } = await medlem.entiteter(
    [medlem.egen],
    '... on Huvudman { kontraktsversion }',
  );
  if (svar.fel !== null) {
    throw nekad(
      'DELGRAFEN_SVARAR_INTE',
      `${medlem.url} går inte att nå (${svar.fel}): starta delgrafen där. Finns den på en annan adress, säg det först: "${kommando('address', '--help')}" visar hur.`,
    );
  }
  if (svar.status === 401 || svar.status === 403) {
    throw nekad(
      'DELGRAFEN_SLAPPER_INTE_IN',
      `Delgrafen på ${medlem.url} släppte inte in frågan (status ${svar.status}): ge en åtkomsttoken för den med --token, eller en nyckel som den litar på med --key. "${kommando('check', '--make-key', 'prov')}" gör en sådan, prov.key.json, och delgrafen startas då med GATEWAY_KEYS=prov.jwks.json.`,
    );
  }
  const uppger = read(entiteter, 0, 'kontraktsversion');
  if (typeof uppger !== 'string') {
    throw nekad(
      'DELGRAFEN_FOLJER_INTE_KONTRAKTET',
      `Delgrafen på ${medlem.url} uppger ingen kontraktsversion för ${medlem.huvudman} (Huvudman.kontraktsversion): kontrollera att adressen är rätt, och att det är ${medlem.huvudman} den svarar för.`,
    );
  }
  if (version !== null && compareVersions(version, uppger) > 0) {
    throw nekad(
      'DELGRAFEN_FOLJER_INTE_KONTRAKTET',
      `Delgrafen på ${medlem.url} följer kontraktsversion ${uppger}, inte ${version}: publicera den med --contract ${uppger}, eller uppgradera delgrafen först.`,
    );
  }
  await provaSchema(medlem, version ?? uppger);
  const fel = extension === null ? [] : await obesvarade(medlem, extension);
  if (fel.length > 0) {
    throw nekad(
      'DELGRAFEN_SAKNAR_FALT',
      [
        `Delgrafen på ${medlem.url} svarar inte på allt i det egna schemat: låt den göra det, eller ta bort det ur schemat.`,
        ...fel,
      ].join('\n'),
    );
  }
  return version ?? uppger;
}

async function provaSchema(medlem: Medlem, version: string): Promise<void> {
  const resultat = await provaMedlem(medlem, version, [], schemaprov);
  const underkanda = resultat.filter(({ utfall }) => utfall.status === 'FEL');
  if (underkanda.length === 0) return;
  throw nekad(
    'DELGRAFEN_FOLJER_INTE_KONTRAKTET',
    `Schemat på ${medlem.url} har inte allt i kontraktsversion ${version}:\n${rapport(underkanda)}`,
  );
}

const nekad = (kod: string, mening: string) =>
  new Avbrott(`Ingenting publicerades. ${mening}`, { kod });
