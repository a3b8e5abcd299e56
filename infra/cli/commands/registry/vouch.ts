import { readFile, writeFile } from 'node:fs/promises';
import { signCompact } from '../../../../shared/registry/compact.ts';
import type { Voucher } from '../../../../shared/registry/Entry.ts';
import { textRefused } from '../../../../shared/registry/identityRefused.ts';
import { registryLimits } from '../../../../shared/registry/limits.ts';
import { isDatum } from '../../../../shared/values/datum.ts';
import { Avbrott } from '../../Avbrott.ts';
import { kommando } from '../../kommando.ts';
import { lasMedlem, nyckel } from '../../registry/Medlemsfil.ts';
import { lageFor } from '../../registry/skicka.ts';
import type { Utskrift } from '../../registry/utskrift.ts';

/** What a newcomer gives to the huvudman that is to vouch for it. */
export interface Begaran {
  id: string;
  namn: string;
  organisationsnummer: string | null;
  /** The thumbprint of its key. */
  kid: string;
}

export interface Vouchval {
  config: string;
  uppdrag: string;
  expires?: string;
  out?: string;
}

/** How long a voucher can be used when nothing else is said, in days. */
const giltigaDagar = 30;

/** Vouches for a newcomer as the huvudman that gives it its uppdrag. */
export async function vouch(fil: string, val: Vouchval): Promise<Utskrift> {
  const begaran = await lasBegaran(fil);
  const { uppdrag, expires = omDagar(giltigaDagar) } = val;
  const refused = textRefused('--uppdrag', uppdrag, registryLimits.uppdragLength);
  if (refused) throw new Avbrott(refused.message, { felanvant: true, kod: refused.code });
  if (!isDatum(expires) || expires < omDagar(0)) {
    throw new Avbrott(`--expires är "${expires}": skriv en kommande dag som ÅÅÅÅ-MM-DD.`, {
      felanvant: true,
    });
  }
  const medlem = await lasMedlem(val.config);
  const { log } = await lageFor(medlem);
  const { id } = medlem.uppgifter;
  const self = log.membership.members.get(id);
  if (!self || self.left !== null) {
    throw new Avbrott(`${id} är inte medlem, och kan därför inte intyga för någon.`);
  }
  if (self.slag === 'PRIVAT' || self.slag === 'IDEELL') {
    throw new Avbrott(
      `${id} är ${self.slag}: det är den huvudman som ger uppdraget som intygar, en kommun, en region eller ett kommunalförbund.`,
    );
  }
  const { organisationsnummer, kid } = begaran;
  const voucher: Voucher = {
    network: log.membership.network,
    issuer: id,
    member: begaran.id,
    organisationsnummer,
    kid,
    uppdrag,
    expires,
  };
  const jws = await signCompact(voucher, 'vardnat-voucher', await nyckel(medlem));
  const orgnr = organisationsnummer ?? 'utan organisationsnummer';
  const about = `${begaran.namn} (${begaran.id}, ${orgnr}), nyckel ${kid}, till och med ${expires}`;
  if (val.out === undefined) return { text: jws, json: { intyg: jws, ...voucher } };
  await writeFile(val.out, `${jws}\n`);
  return {
    text: `Intygat: ${about}.\nLämna ${val.out} till dem; de ansluter med "${kommando('join', '--voucher', val.out)}".`,
    json: { intyg: jws, ...voucher },
  };
}

async function lasBegaran(fil: string): Promise<Begaran> {
  const text = await readFile(fil, 'utf8').catch(() => {
    throw new Avbrott(`Begäran ${fil} går inte att läsa: kontrollera namnet.`, { felanvant: true });
  });
  try {
    const { id, namn, organisationsnummer, kid } = JSON.parse(text);
    const texts = [id, namn, kid].every((one) => typeof one === 'string');
    if (texts && (organisationsnummer === null || typeof organisationsnummer === 'string')) {
      return { id, namn, organisationsnummer, kid };
    }
  } catch {}
  throw new Avbrott(
    `${fil} är ingen begäran: be om en ny. Den görs med "${kommando('join', '--request', 'begaran.json')}".`,
    {
      felanvant: true,
    },
  );
}

function omDagar(dagar: number): string {
  return new Date(Date.now() + dagar * 86_400_000).toISOString().slice(0, 10);
}
