import { readFile, writeFile } from 'node:fs/promises';
import { enums } from '../../../../shared/contract/enums.ts';
import { registryLimits } from '../../../../shared/contract/registryLimits.ts';
import { signCompact } from '../../../../shared/registry/compact.ts';
import type { Identity, Voucher } from '../../../../shared/registry/Entry.ts';
import {
  bindsIdentity,
  foundersNeeded,
  isPublic,
  type Membership,
  mayGiveUppdrag,
  type RegisteredMember,
} from '../../../../shared/registry/Membership.ts';
import { textRefused } from '../../../../shared/registry/textRefused.ts';
import { isDatum } from '../../../../shared/values/datum.ts';
import { CommandError } from '../../CommandError.ts';
import { readMemberFile, readSigner } from '../../registry/memberFile.ts';
import type { Output } from '../../registry/output.ts';
import { standingOf } from '../../registry/sendEntry.ts';
import { commandText } from '../../swedish.ts';

/** The request that a newcomer gives to the huvudman that vouches for it. */
export interface JoinRequest
  extends Pick<Identity, 'id' | 'namn' | 'slag' | 'organisationsnummer'> {
  /** The thumbprint of the newcomer's key. */
  kid: string;
}

export interface VouchOptions {
  config: string;
  uppdrag?: string;
  expires?: string;
  out?: string;
}

/** How many days a voucher can be used by default. */
const giltigaDagar = 30;

/** Vouches for a newcomer: as the huvudman that gives it its uppdrag, or as a founder, for a public huvudman. */
export async function vouch(fil: string | undefined, val: VouchOptions): Promise<Output> {
  if (fil === undefined) {
    throw new CommandError(
      'Begäran saknas: ange filen från den som vill ansluta, eller --withdraw och medlemmens id.',
      { felanvant: true },
    );
  }
  const begaran = await lasBegaran(fil);
  const { expires = omDagar(giltigaDagar) } = val;
  const uppdrag = uppdragFor(begaran, val.uppdrag);
  if (!isDatum(expires) || expires < omDagar(0)) {
    throw new CommandError(`--expires är "${expires}": skriv en kommande dag som ÅÅÅÅ-MM-DD.`, {
      felanvant: true,
    });
  }
  const medlem = await readMemberFile(val.config);
  const { membership } = (await standingOf(medlem)).log;
  const { id } = medlem.uppgifter;
  kanIntyga(id, membership.members.get(id), begaran, membership);
  const { namn, slag, organisationsnummer, kid } = begaran;
  const voucher: Voucher = {
    network: membership.network,
    issuer: id,
    member: begaran.id,
    namn,
    slag,
    organisationsnummer,
    kid,
    uppdrag,
    expires,
  };
  const jws = await signCompact(voucher, 'vardnat-voucher', await readSigner(medlem));
  const json = { intyg: jws, ...voucher };
  const bundet = binds(voucher);
  if (val.out === undefined) return { text: `${bundet}\n${jws}`, json };
  await writeFile(val.out, `${jws}\n`);
  const antal = foundersNeeded(membership);
  const nasta = isPublic(slag)
    ? `När ${antal} grundare har intygat ansluter de med alla intyg på en gång. "${commandText('join', '--help')}" säger hur.`
    : `De ansluter med "${commandText('join', '--voucher', val.out)}".`;
  return { text: `${bundet}\nIntyget står i ${val.out}. Lämna det till dem. ${nasta}`, json };
}

/** The whole voucher, line by line, since its signer answers for each line. */
function binds(voucher: Voucher): string {
  const { network, issuer, member, namn, slag, organisationsnummer, kid, uppdrag, expires } =
    voucher;
  return [
    `Intygat av ${issuer}, i nätverket ${network}:`,
    `  id                   ${member}`,
    `  namn                 ${namn}`,
    `  slag                 ${slag}`,
    `  organisationsnummer  ${organisationsnummer ?? 'okänt'}`,
    `  nyckelns avtryck     ${kid}`,
    `  uppdrag              ${uppdrag ?? `inget: ${slag} har sitt av lagen`}`,
    `  till och med         ${expires}`,
  ].join('\n');
}

/** The uppdrag in words. A private party has it from the huvudman that vouches; a public huvudman has it by law, so null. */
function uppdragFor({ slag }: JoinRequest, uppdrag: string | undefined): string | null {
  if (isPublic(slag)) {
    if (uppdrag === undefined) return null;
    throw new CommandError(
      `Begäran är för ${slag}, som har sitt uppdrag av lagen: ange inget --uppdrag.`,
      {
        felanvant: true,
      },
    );
  }
  if (uppdrag === undefined) {
    throw new CommandError('--uppdrag saknas: skriv uppdraget i ord.', { felanvant: true });
  }
  const refused = textRefused('--uppdrag', uppdrag, registryLimits.uppdragLength);
  if (refused) throw new CommandError(refused.message, { felanvant: true, kod: refused.code });
  return uppdrag;
}

/** Throws CommandError when the registry would refuse this member's voucher. */
function kanIntyga(
  id: string,
  self: RegisteredMember | undefined,
  { slag }: JoinRequest,
  membership: Membership,
): void {
  if (!self || self.left !== null) {
    throw new CommandError(`${id} är inte medlem, och kan därför inte intyga för någon.`);
  }
  if (!bindsIdentity(membership.rules)) {
    throw new CommandError(
      'Registret följer ännu äldre regler, under vilka intyg inte säger vem de gäller: det ska uppdateras av den som driver det.',
    );
  }
  if (!mayGiveUppdrag(self, membership)) {
    throw new CommandError(
      isPublic(self.slag)
        ? `${id} är ${self.slag} på eget ord: grundarnas intyg behövs först. Begäran till dem görs med "${commandText('join', '--request', 'begaran.json')}".`
        : `${id} är ${self.slag}: det är den huvudman som ger uppdraget som intygar, en kommun, en region eller ett kommunalförbund.`,
    );
  }
  if (isPublic(slag) && !self.founder) {
    throw new CommandError(
      `${id} har inte grundat nätverket: för ${slag} är det grundarna som intygar.`,
    );
  }
}

async function lasBegaran(fil: string): Promise<JoinRequest> {
  const text = await readFile(fil, 'utf8').catch(() => {
    throw new CommandError(`Begäran ${fil} går inte att läsa: kontrollera namnet.`, {
      felanvant: true,
    });
  });
  try {
    const { id, namn, slag, organisationsnummer, kid } = JSON.parse(text);
    const texts = [id, namn, kid].every((one) => typeof one === 'string');
    const number = organisationsnummer === null || typeof organisationsnummer === 'string';
    if (texts && number && enums.Huvudmanslag.includes(slag)) {
      return { id, namn, slag, organisationsnummer, kid };
    }
  } catch {}
  throw new CommandError(
    `${fil} är ingen begäran, eller en utan slag från en äldre utgåva: be om en ny. Den görs med "${commandText('join', '--request', 'begaran.json')}".`,
    {
      felanvant: true,
    },
  );
}

function omDagar(dagar: number): string {
  return new Date(Date.now() + dagar * 86_400_000).toISOString().slice(0, 10);
}
