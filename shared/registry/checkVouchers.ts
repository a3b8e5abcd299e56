import { registryLimits } from '../contract/registryLimits.ts';
import { isDatum } from '../values/datum.ts';
import { type Compact, readCompact } from './compact.ts';
import type { Identity, Voucher } from './Entry.ts';
import { type Standing, unvouched } from './found.ts';
import {
  bindsIdentity,
  foundersNeeded,
  isPublic,
  keyOf,
  type Membership,
  mayGiveUppdrag,
} from './Membership.ts';
import { isRefusal, type RegistryRefusal, refusal } from './RegistryRefusal.ts';
import { thumbprint } from './Signer.ts';
import { textFormRefused } from './textRefused.ts';

/** A voucher that has been read but not verified. */
export interface ReadVoucher extends Pick<Compact, 'kid' | 'signedBy'> {
  voucher: Voucher;
}

/** Reads a voucher without verifying it, or says why it is none. */
export function readVoucher(jws: string): ReadVoucher | RegistryRefusal {
  const read = readCompact(jws, 'vardnat-voucher');
  const { network, issuer, member, organisationsnummer, kid, uppdrag, expires, ...rest } =
    (read?.value ?? {}) as unknown as Partial<Voucher>;
  const { namn, slag, ...more } = rest;
  const texts = [network, issuer, member, kid, expires];
  const formed =
    read !== null &&
    texts.every((text) => typeof text === 'string') &&
    [organisationsnummer, uppdrag].every((text) => text === null || typeof text === 'string') &&
    isDatum(expires as string) &&
    [namn, slag].every((text) => text === undefined || typeof text === 'string') &&
    Object.keys(more).length === 0;
  return formed
    ? { ...read, voucher: read.value as unknown as Voucher }
    : refusal(
        'OGILTIGT_INTYG',
        'Intyget kan inte läsas: be huvudmannen om ett nytt. "npx vardnat vouch --help" säger hur det görs.',
      );
}

/**
 * The grounds of a newcomer's membership: the uppdrag from the huvudman that vouches for it, or for a public huvudman
 * the founders that vouch; or why the vouchers are not enough.
 */
export async function checkVouchers(
  given: string | readonly string[],
  newcomer: Identity,
  membership: Membership,
  time: string,
): Promise<Standing | RegistryRefusal> {
  const byFounders = bindsIdentity(membership.rules) && isPublic(newcomer.slag);
  if (byFounders) return checkFounders([given].flat(), newcomer, membership, time);
  if (typeof given !== 'string') {
    return refusal(
      'OGILTIG_FORM',
      `${newcomer.slag} ansluter med ett intyg, av sin uppdragsgivare.`,
    );
  }
  const voucher = await checkVoucher(given, newcomer, membership, time);
  if (isRefusal(voucher)) return voucher;
  const { issuer, uppdrag: text } = voucher;
  if (text === null)
    return refusal('OGILTIGT_INTYG', 'Intyget nämner inget uppdrag: be om ett nytt.');
  const uppdrag = { issuer, text };
  return (
    textFormRefused('uppdrag', text, registryLimits.uppdragLength) ?? { ...unvouched, uppdrag }
  );
}

/** The founders that vouch for a public newcomer, each once, or why they are not enough. */
async function checkFounders(
  given: readonly string[],
  newcomer: Identity,
  membership: Membership,
  time: string,
): Promise<Standing | RegistryRefusal> {
  const admittedBy = new Set<string>();
  for (const jws of given) {
    const voucher = await checkVoucher(jws, newcomer, membership, time);
    if (isRefusal(voucher)) return voucher;
    const { issuer, uppdrag } = voucher;
    if (uppdrag !== null) {
      return refusal(
        'OGILTIGT_INTYG',
        `Intyget av ${issuer} nämner ett uppdrag, men ${newcomer.slag} har sitt av lagen: be om ett nytt.`,
      );
    }
    if (!membership.members.get(issuer)?.founder) {
      return refusal(
        'INTYG_UTFARDARE',
        `${issuer} har inte grundat nätverket: för ${newcomer.slag} intygar grundarna.`,
      );
    }
    admittedBy.add(issuer);
  }
  const needed = foundersNeeded(membership);
  return admittedBy.size >= needed
    ? { ...unvouched, admittedBy: [...admittedBy] }
    : refusal(
        'GRUNDARE_SAKNAS',
        `${newcomer.slag} ansluter med intyg av ${needed} grundare (fler än hälften, minst tre), men ${admittedBy.size} har intygat: be fler. "npx vardnat join --help" säger hur.`,
      );
}

/** A voucher for this newcomer, from a member that may give one, valid on that day; or why it is not valid. */
async function checkVoucher(
  jws: string,
  newcomer: Identity,
  membership: Membership,
  time: string,
): Promise<Voucher | RegistryRefusal> {
  const read = readVoucher(jws);
  if (isRefusal(read)) return read;
  const { voucher, kid, signedBy } = read;
  const { issuer, expires } = voucher;
  const unlike = notBound(voucher, newcomer, membership);
  if (unlike !== null) {
    return refusal(
      'OGILTIGT_INTYG',
      `Intyget gäller inte den här anslutningen (${unlike}): be huvudmannen om ett nytt, för just den. Begäran görs med "npx vardnat join --request begaran.json".`,
    );
  }
  const huvudman = membership.members.get(issuer);
  if (!huvudman || !mayGiveUppdrag(huvudman, membership)) {
    return refusal(
      'INTYG_UTFARDARE',
      `${issuer} kan inte intyga: det gör en kommun, en region eller ett kommunalförbund som är medlem och som har grundat nätverket eller har grundarnas intyg.`,
    );
  }
  const { key, kid: current } = keyOf(huvudman);
  if (kid !== current || !(await signedBy(key))) {
    return refusal(
      'INTYG_UTFARDARE',
      `Intyget är inte underskrivet med den nyckel som ${issuer} har: be om ett nytt.`,
    );
  }
  // A day in UTC ends an hour or two after the day in Sweden, so the last day of a voucher is whole in both.
  if (time.slice(0, 10) > expires) {
    return refusal(
      'INTYG_UTGANGET',
      `Intyget gällde till och med ${expires}: be ${issuer} om ett nytt.`,
    );
  }
  return voucher;
}

/** The name of a field in which a voucher differs from the newcomer. Null when it fits. */
function notBound(
  voucher: Voucher,
  newcomer: Identity,
  { network, rules }: Membership,
): string | null {
  const { id: member, namn, slag, organisationsnummer, key } = newcomer;
  const kid = thumbprint(key);
  // Under the first rules a voucher had nothing more about the newcomer.
  const who = bindsIdentity(rules) ? { namn, slag } : { namn: undefined, slag: undefined };
  const bound = { network, member, organisationsnummer, kid, ...who };
  const names = Object.keys(bound) as (keyof typeof bound)[];
  return names.find((name) => voucher[name] !== bound[name]) ?? null;
}
