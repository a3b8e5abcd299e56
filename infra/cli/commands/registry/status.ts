import { isPublic, keyOf, type RegisteredMember } from '../../../../shared/registry/Membership.ts';
import { lastHead } from '../../../../shared/registry/VerifiedLog.ts';
import { CommandError } from '../../CommandError.ts';
import { readMemberFile, readSigner } from '../../registry/memberFile.ts';
import type { Output } from '../../registry/output.ts';
import { standingOf } from '../../registry/sendEntry.ts';
import { commandText, memberFlag } from '../../swedish.ts';

/**
 * The member's standing in the registry, after verifying the whole log. Throws CommandError when the member cannot act there.
 */
export async function status(config: string): Promise<Output> {
  const medlem = await readMemberFile(config);
  const { kid } = await readSigner(medlem);
  const { log } = await standingOf(medlem);
  const { id } = medlem.uppgifter;
  const { nr } = lastHead(log);
  const self = log.membership.members.get(id);
  if (!self) {
    throw new CommandError(
      `${id} är inte medlem i ${log.membership.network}. Loggen stämmer till rad ${nr}. Anslut så här: "${commandText('join', '--request', 'begaran.json', ...memberFlag(config))}".`,
      { kod: 'EJ_MEDLEM' },
    );
  }
  if (self.left !== null) {
    throw new CommandError(`${id} lämnade ${log.membership.network} ${self.left}.`, {
      kod: 'UTTRADD_MEDLEM',
    });
  }
  if (keyOf(self).kid !== kid) {
    throw new CommandError(
      `Nyckeln i ${medlem.nyckelfil} (${kid}) är inte den som ${id} har i registret (${keyOf(self).kid}): lägg tillbaka den rätta, eller slutför ett avbrutet byte med "${commandText('keys', 'rotate', ...memberFlag(config))}".`,
      { kod: 'FEL_NYCKEL' },
    );
  }
  const { urls, kontraktsversion, extension, joined, uppdrag, admittedBy } = self;
  const bytes = extension === null ? null : Buffer.byteLength(extension);
  const lines = [
    `${id} är medlem i ${log.membership.network} sedan ${joined}.`,
    `Adress: ${urls.join(', ')}`,
    `Nyckelns avtryck: ${kid}`,
    `Kontraktsversion: ${kontraktsversion ?? `inte publicerad än, gör det med "${commandText('publish', ...memberFlag(config))}"`}`,
    `Eget schema: ${bytes === null ? 'inget' : `${bytes} byte`}`,
    grund(self),
    `Loggen stämmer till rad ${nr}.`,
  ];
  return {
    text: lines.join('\n'),
    json: { id, urls, kid, kontraktsversion, extension: bytes, joined, uppdrag, admittedBy, nr },
  };
}

/** The grounds of the membership. */
function grund({ slag, founder, admittedBy, uppdrag }: RegisteredMember): string {
  if (founder) return 'Grundare';
  if (admittedBy.length > 0) return `Intygad av grundarna: ${admittedBy.join(', ')}`;
  const own = isPublic(slag)
    ? ` (${slag} på eget ord: be grundarna intyga, "npx vardnat join --help" säger hur)`
    : '';
  return `Uppdrag av ${uppdrag?.issuer}: ${uppdrag?.text}${own}`;
}
