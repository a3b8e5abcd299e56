import { readFile, writeFile } from 'node:fs/promises';
import { readVoucher } from '../../../../shared/registry/checkVouchers.ts';
import {
  isPublic,
  keyOf,
  maySpeakAsPublic,
  type RegisteredMember,
} from '../../../../shared/registry/Membership.ts';
import { isRefusal } from '../../../../shared/registry/RegistryRefusal.ts';
import { CommandError } from '../../CommandError.ts';
import { type MemberFile, readMemberFile, readSigner } from '../../registry/memberFile.ts';
import type { Output } from '../../registry/output.ts';
import { sendEntry, standingOf } from '../../registry/sendEntry.ts';
import { commandText, memberFlag } from '../../swedish.ts';
import type { JoinRequest } from './vouch.ts';

export interface JoinOptions {
  config: string;
  request?: string;
  voucher?: string[];
}

/** Joins the network with a voucher from a huvudman, or vouchers from founders; or writes the request that they need. */
export async function join({ config, request, voucher = [] }: JoinOptions): Promise<Output> {
  const medlem = await readMemberFile(config);
  if (request !== undefined) return begar(medlem, request);
  if (voucher.length === 0) {
    throw new CommandError(
      `Det behövs ett intyg från den huvudman vars uppdrag ni har. Gör en begäran med "${commandText('join', '--request', 'begaran.json', ...memberFlag(config))}", och ge den till huvudmannen. Den intygar er med "${commandText('vouch', 'begaran.json', '--uppdrag', 'Hemtjänst enligt LOV', '--out', 'intyg.jws')}". Anslut sedan med "${commandText('join', '--voucher', 'intyg.jws', ...memberFlag(config))}". En region, en kommun eller ett kommunalförbund ger begäran till grundarna, och ansluter med intyg av flera av dem.`,
      { felanvant: true },
    );
  }
  const vouchers = await Promise.all(voucher.map(lasIntyg));
  const { registry: _, ...uppgifter } = medlem.uppgifter;
  const { id, slag } = uppgifter;
  const { publicKey, kid } = await readSigner(medlem);
  const lage = await standingOf(medlem);
  const redan = lage.log.membership.members.get(id);
  if (redan && redan.left === null && keyOf(redan).kid === kid) {
    if (!onOwnWord(redan)) {
      return { text: `${id} är redan medlem, sedan ${redan.joined}.`, json: { id, redan: true } };
    }
    const { nr, hash } = await sendEntry(medlem, lage, { type: 'confirm', vouchers });
    return {
      text: `Bekräftat: grundarna intygar att ${id} är ${slag} (rad ${nr} i loggen).`,
      json: { id, nr, hash },
    };
  }
  const { nr, hash } = await sendEntry(medlem, lage, {
    type: 'join',
    identity: { ...uppgifter, key: publicKey },
    voucher: isPublic(slag) ? vouchers : onlyOne(vouchers),
  });
  return {
    text: `Anslutet: ${id} är medlem i ${lage.log.membership.network} (rad ${nr} i loggen).\nNästa steg: ${commandText('publish', ...memberFlag(config))}`,
    json: { id, nr, hash },
  };
}

/** Whether a member was admitted as public on its own word, as those were that joined before founders had to vouch. */
function onOwnWord(member: RegisteredMember): boolean {
  return isPublic(member.slag) && !maySpeakAsPublic(member);
}

function onlyOne(vouchers: readonly string[]): string {
  const [only = ''] = vouchers;
  if (vouchers.length === 1) return only;
  throw new CommandError('Ni ansluter med ett intyg, av den huvudman vars uppdrag ni har.', {
    felanvant: true,
  });
}

/** The voucher in a file: the JWS alone, or within the output of `vardnat vouch`. */
async function lasIntyg(fil: string): Promise<string> {
  const text = await readFile(fil, 'utf8').catch(() => {
    throw new CommandError(`Intyget ${fil} går inte att läsa: kontrollera namnet.`, {
      felanvant: true,
    });
  });
  const found = text.split(/\s+/).find((one) => !isRefusal(readVoucher(one)));
  return found ?? text.trim();
}

async function begar(medlem: MemberFile, fil: string): Promise<Output> {
  const { id, namn, slag, organisationsnummer } = medlem.uppgifter;
  const { kid } = await readSigner(medlem);
  const begaran: JoinRequest = { id, namn, slag, organisationsnummer, kid };
  await writeFile(fil, `${JSON.stringify(begaran, null, 2)}\n`);
  const vem = isPublic(slag) ? 'grundarna' : 'huvudmannen vars uppdrag ni har';
  return {
    text: `Skriven: ${fil}. Ge den till ${vem}, på ett sätt så att de vet att den kommer från er: nyckelns avtryck i den är ${kid}.`,
    json: begaran,
  };
}
