import { keyOf, type RegisteredMember } from '../../../../shared/registry/Membership.ts';
import { isPublic } from '../../../../shared/registry/standing.ts';
import { lastHead } from '../../../../shared/registry/VerifiedLog.ts';
import { Avbrott } from '../../Avbrott.ts';
import { kommando, medlemsflagga } from '../../kommando.ts';
import { lasMedlem, nyckel } from '../../registry/Medlemsfil.ts';
import { lageFor } from '../../registry/skicka.ts';
import type { Utskrift } from '../../registry/utskrift.ts';

/** How the member stands in the registry, once the whole log has been verified. Throws Avbrott when it cannot act there. */
export async function status(config: string): Promise<Utskrift> {
  const medlem = await lasMedlem(config);
  const { kid } = await nyckel(medlem);
  const { log } = await lageFor(medlem);
  const { id } = medlem.uppgifter;
  const { nr } = lastHead(log);
  const self = log.membership.members.get(id);
  if (!self) {
    throw new Avbrott(
      `${id} är inte medlem i ${log.membership.network}. Loggen stämmer till rad ${nr}. Anslut så här: "${kommando('join', '--request', 'begaran.json', ...medlemsflagga(config))}".`,
      { kod: 'EJ_MEDLEM' },
    );
  }
  if (self.left !== null) {
    throw new Avbrott(`${id} lämnade ${log.membership.network} ${self.left}.`, {
      kod: 'UTTRADD_MEDLEM',
    });
  }
  if (keyOf(self).kid !== kid) {
    throw new Avbrott(
      `Nyckeln i ${medlem.nyckelfil} (${kid}) är inte den som ${id} har i registret (${keyOf(self).kid}): lägg tillbaka den rätta, eller slutför ett avbrutet byte med "${kommando('keys', 'rotate', ...medlemsflagga(config))}".`,
      { kod: 'FEL_NYCKEL' },
    );
  }
  const { urls, kontraktsversion, extension, joined, uppdrag, admittedBy } = self;
  const bytes = extension === null ? null : Buffer.byteLength(extension);
  const lines = [
    `${id} är medlem i ${log.membership.network} sedan ${joined}.`,
    `Adress: ${urls.join(', ')}`,
    `Nyckelns avtryck: ${kid}`,
    `Kontraktsversion: ${kontraktsversion ?? `inte publicerad än, gör det med "${kommando('publish', ...medlemsflagga(config))}"`}`,
    `Eget schema: ${bytes === null ? 'inget' : `${bytes} byte`}`,
    grund(self),
    `Loggen stämmer till rad ${nr}.`,
  ];
  return {
    text: lines.join('\n'),
    json: { id, urls, kid, kontraktsversion, extension: bytes, joined, uppdrag, admittedBy, nr },
  };
}

/** What the membership rests on. */
function grund({ slag, founder, admittedBy, uppdrag }: RegisteredMember): string {
  if (founder) return 'Grundare';
  if (admittedBy.length > 0) return `Intygad av grundarna: ${admittedBy.join(', ')}`;
  const own = isPublic(slag)
    ? ` (${slag} på eget ord: be grundarna intyga, "npx vardnat join --help" säger hur)`
    : '';
  return `Uppdrag av ${uppdrag?.issuer}: ${uppdrag?.text}${own}`;
}
