import { readFile, writeFile } from 'node:fs/promises';
import { keyOf } from '../../../../shared/registry/Membership.ts';
import { Avbrott } from '../../Avbrott.ts';
import { kommando, medlemsflagga } from '../../kommando.ts';
import { lasMedlem, type Medlem, nyckel } from '../../registry/Medlemsfil.ts';
import { lageFor, skicka } from '../../registry/skicka.ts';
import type { Utskrift } from '../../registry/utskrift.ts';
import type { Begaran } from './vouch.ts';

export interface Joinval {
  config: string;
  request?: string;
  voucher?: string;
}

/** Joins with a huvudman's voucher; or writes the request that the huvudman needs to vouch. */
export async function join({ config, request, voucher }: Joinval): Promise<Utskrift> {
  const medlem = await lasMedlem(config);
  if (request !== undefined) return begar(medlem, request);
  if (voucher === undefined) {
    throw new Avbrott(
      `Det behövs ett intyg från den huvudman vars uppdrag ni har. Gör en begäran med "${kommando('join', '--request', 'begaran.json', ...medlemsflagga(config))}", och ge den till huvudmannen. Den intygar er med "${kommando('vouch', 'begaran.json', '--uppdrag', 'Hemtjänst enligt LOV', '--out', 'intyg.jws')}". Anslut sedan med "${kommando('join', '--voucher', 'intyg.jws', ...medlemsflagga(config))}".`,
      { felanvant: true },
    );
  }
  const jws = await readFile(voucher, 'utf8').catch(() => {
    throw new Avbrott(`Intyget ${voucher} går inte att läsa: kontrollera namnet.`, {
      felanvant: true,
    });
  });
  const { registry: _, ...uppgifter } = medlem.uppgifter;
  const { publicKey, kid } = await nyckel(medlem);
  const lage = await lageFor(medlem);
  const redan = lage.log.membership.members.get(uppgifter.id);
  if (redan && redan.left === null && keyOf(redan).kid === kid) {
    return {
      text: `${uppgifter.id} är redan medlem, sedan ${redan.joined}.`,
      json: { id: uppgifter.id, redan: true },
    };
  }
  const { nr, hash } = await skicka(medlem, lage, {
    type: 'join',
    identity: { ...uppgifter, key: publicKey },
    voucher: jws.trim(),
  });
  return {
    text: `Anslutet: ${uppgifter.id} är medlem i ${lage.log.membership.network} (rad ${nr} i loggen).\nNästa steg: ${kommando('publish', ...medlemsflagga(config))}`,
    json: { id: uppgifter.id, nr, hash },
  };
}

async function begar(medlem: Medlem, fil: string): Promise<Utskrift> {
  const { id, namn, organisationsnummer } = medlem.uppgifter;
  const { kid } = await nyckel(medlem);
  const begaran: Begaran = { id, namn, organisationsnummer, kid };
  await writeFile(fil, `${JSON.stringify(begaran, null, 2)}\n`);
  return {
    text: `Skriven: ${fil}. Ge den till huvudmannen vars uppdrag ni har, på ett sätt så att de vet att den kommer från er: nyckelns avtryck i den är ${kid}.`,
    json: begaran,
  };
}
