import type { Huvudmanslag } from '../contract/enums.ts';
import { isDatum } from '../values/datum.ts';
import { readCompact } from './compact.ts';
import type { Identity, Voucher } from './Entry.ts';
import { textRefused } from './identityRefused.ts';
import { registryLimits } from './limits.ts';
import { keyOf, type Membership } from './Membership.ts';
import { isRefusal, type Refusal, refusal } from './Refusal.ts';
import { thumbprint } from './thumbprint.ts';

/** Those who can give an uppdrag: the public huvudmän. */
const vouches: ReadonlySet<Huvudmanslag> = new Set(['REGION', 'KOMMUN', 'KOMMUNALFORBUND']);

/** Reads a voucher without asking whether it is true; or why it is none. */
export function readVoucher(jws: string): { voucher: Voucher; kid: string } | Refusal {
  const read = readCompact(jws, 'vardnat-voucher');
  const { network, issuer, member, organisationsnummer, kid, uppdrag, expires, ...rest } =
    (read?.value ?? {}) as Partial<Voucher>;
  const texts = [network, issuer, member, kid, uppdrag, expires];
  const formed =
    read !== null &&
    texts.every((text) => typeof text === 'string') &&
    (organisationsnummer === null || typeof organisationsnummer === 'string') &&
    isDatum(expires as string) &&
    Object.keys(rest).length === 0;
  return formed
    ? { voucher: read.value as unknown as Voucher, kid: read.kid }
    : refusal(
        'OGILTIGT_INTYG',
        'Intyget kan inte läsas: be huvudmannen om ett nytt. "npx vardnat vouch --help" säger hur det görs.',
      );
}

/** Refuses a voucher that is not a member huvudman's, for this newcomer, valid on the day it joins; gives the uppdrag otherwise. */
export async function checkVoucher(
  jws: string,
  newcomer: Identity,
  membership: Membership,
  time: string,
): Promise<{ issuer: string; text: string } | Refusal> {
  const read = readVoucher(jws);
  if (isRefusal(read)) return read;
  const { voucher, kid } = read;
  const { issuer, uppdrag, expires } = voucher;
  if (
    voucher.network !== membership.network ||
    voucher.member !== newcomer.id ||
    voucher.organisationsnummer !== newcomer.organisationsnummer ||
    voucher.kid !== thumbprint(newcomer.key)
  ) {
    return refusal(
      'OGILTIGT_INTYG',
      'Intyget gäller ett annat nätverk, id, organisationsnummer eller en annan nyckel: be huvudmannen om ett för just den här anslutningen.',
    );
  }
  const huvudman = membership.members.get(issuer);
  if (!huvudman || huvudman.left !== null || !vouches.has(huvudman.slag)) {
    return refusal(
      'INTYG_UTFARDARE',
      `${issuer} kan inte intyga: det gör en kommun, en region eller ett kommunalförbund som är medlem.`,
    );
  }
  const { key, kid: current } = keyOf(huvudman);
  const jwsRead = readCompact(jws, 'vardnat-voucher');
  if (kid !== current || !(await jwsRead?.signedBy(key))) {
    return refusal(
      'INTYG_UTFARDARE',
      `Intyget är inte underskrivet med den nyckel som ${issuer} har: be om ett nytt.`,
    );
  }
  // The day in UTC ends an hour or two after the day in Sweden: the voucher's last day is whole in both.
  if (time.slice(0, 10) > expires) {
    return refusal(
      'INTYG_UTGANGET',
      `Intyget gällde till och med ${expires}: be ${issuer} om ett nytt.`,
    );
  }
  return textRefused('uppdrag', uppdrag, registryLimits.uppdragLength) ?? { issuer, text: uppdrag };
}
