import { codedError } from '../../shared/errors/codedError.ts';
import type { ExtensionViolation } from '../../shared/policy/extension/Extension.ts';
import type { FollowStatus } from '../../shared/registry/client/RegistryFollower.ts';
import type { EntryType } from '../../shared/registry/Entry.ts';
import { keyOf, type RegisteredMember } from '../../shared/registry/Membership.ts';
import { type LogHead, lastHead, type VerifiedLog } from '../../shared/registry/VerifiedLog.ts';
import { scalarResolvers } from '../../shared/serve/scalars.ts';
import type { Undantag } from './Network.ts';

/** The log that the gateway has verified, and how the last look at the registry went. */
export interface Registerlage {
  log: VerifiedLog;
  status: FollowStatus;
}

/** The same, with the reasons why the gateway does not serve a member's schema or does not ask a member. */
export interface Registervy extends Registerlage {
  /** By member's id: why the gateway does not serve what the member has published beyond the contract. */
  quarantined: ReadonlyMap<string, readonly ExtensionViolation[]>;
  /** By member's id: why this gateway leaves the member out of its view. */
  excluded: ReadonlyMap<string, Undantag>;
}

/** A member, with the reasons why its own schema is not served, or nothing of it is shown. */
type Medlem = RegisteredMember & {
  karantan: readonly ExtensionViolation[];
  undantag: Undantag | null;
};

const handelser: Readonly<Record<EntryType, string>> = {
  genesis: 'GRUNDANDE',
  join: 'ANSLUTNING',
  address: 'ADRESS',
  key: 'NYCKELBYTE',
  publish: 'PUBLICERING',
  leave: 'UTTRADE',
  confirm: 'BEKRAFTELSE',
  rules: 'REGLER',
  callkey: 'ANROPSNYCKEL',
  withdraw: 'INTYG_ATERTAGET',
  unknown: 'OKAND',
};

const maxPage = 500;

/** Resolves the graph `register`. Its context is the gateway's view of the registry, null without a registry. */
export const registerResolvers = {
  Datum: scalarResolvers.Datum,
  DatumTid: scalarResolvers.DatumTid,
  Query: {
    register: (_root: unknown, _args: unknown, lage: Registervy | null) => lage,
  },
  Register: {
    natverk: ({ log }: Registerlage) => log.membership.network,
    exempel: ({ log }: Registerlage) => log.membership.exempel,
    medlemmar: (
      { log, quarantined, excluded }: Registervy,
      { uttradda }: { uttradda: boolean },
    ): Medlem[] =>
      [...log.membership.members.values()]
        .filter(({ left }) => uttradda || left === null)
        .map((member) => ({
          ...member,
          karantan: quarantined.get(member.id) ?? [],
          undantag: excluded.get(member.id) ?? null,
        })),
    logg: ({ log }: Registerlage, { fran, first }: { fran: number; first: number }) => {
      if (first < 1 || first > maxPage || fran < 0) {
        throw codedError(
          'BAD_USER_INPUT',
          `first är ${first} och fran ${fran}: first ska vara 1–${maxPage} och fran minst 0.`,
        );
      }
      return log.heads
        .slice(fran, fran + first)
        .map((head) => ({ ...head, part: log.membership.members.has(head.member ?? '') }));
    },
    kontroll: (lage: Registerlage) => lage,
  },
  Registermedlem: {
    part: ({ id }: RegisteredMember) => ({ id }),
    egetSchema: ({ extension }: RegisteredMember) => extension !== null,
    nyckel: (member: RegisteredMember) => keyOf(member).kid,
    ansluten: ({ joined }: RegisteredMember) => joined,
    uttradd: ({ left }: RegisteredMember) => left,
    uppdragsgivare: ({ uppdrag }: RegisteredMember) => uppdrag && { id: uppdrag.issuer },
    uppdrag: ({ uppdrag }: RegisteredMember) => uppdrag?.text ?? null,
    uppdragAtertaget: ({ uppdrag }: RegisteredMember) => uppdrag?.withdrawn ?? null,
    grundare: ({ founder }: RegisteredMember) => founder,
    intygadAv: ({ admittedBy }: RegisteredMember) => admittedBy.map((id) => ({ id })),
  },
  Regelbrott: {
    kod: ({ code }: ExtensionViolation) => code,
    plats: ({ coordinate }: ExtensionViolation) => coordinate || null,
    meddelande: ({ message }: ExtensionViolation) => message,
  },
  Registerrad: {
    tid: ({ time }: LogHead) => time,
    handelse: ({ type }: LogHead) => handelser[type],
    underskrivenAv: ({ member }: LogHead) => member,
    medlem: ({ member, part }: LogHead & { part: boolean }) => (part ? { id: member } : null),
  },
  Registerkontroll: {
    stammer: ({ status }: Registerlage) => status.fault === null,
    fel: ({ status: { fault } }: Registerlage) =>
      fault && { kod: fault.code, meddelande: fault.message },
    tillNr: ({ log }: Registerlage) => lastHead(log).nr,
    hash: ({ log }: Registerlage) => lastHead(log).hash,
    kontrollerad: ({ status }: Registerlage) => status.verified,
    naddes: ({ status }: Registerlage) => status.reached,
  },
};
