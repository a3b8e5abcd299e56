import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import { isNone, ownerReader, type Share, unknownEntity } from '../answer/answer.ts';
import { denied, faultErrors, memberErrors, unavailable } from '../answer/statedErrors.ts';
import type { Deadlines, Unanswered } from '../members/guards.ts';
import { askParty, type Calls, missingWords } from '../members/members.ts';
import type { GatewayContext, Member } from '../natverk/context.ts';
import type { Undantag } from '../registry/Network.ts';
import { knownShare } from './older/knownShare.ts';
import type { OlderVersions } from './older/OlderVersions.ts';

export interface OwnerOptions {
  memberOf: (huvudman: string) => Member | undefined;
  /** Why a member is left out of this gateway's view; undefined for all others. */
  undantagOf?: (huvudman: string) => Undantag | undefined;
  /** When a party left the network; undefined for all others. */
  leftOf?: (huvudman: string) => string | undefined;
  calls: Calls;
  older: OlderVersions;
  /** The contract as one subgraph. */
  schema: GraphQLSchema;
  /** The most values in an answer. */
  maxValues: number;
}

/** One owner's part of the answer, in the order of its representations. */
export interface Part {
  entities: unknown[];
  errors: GraphQLFormattedError[];
}

const noMember = { status: 'SVARADE_INTE', orsak: 'EJ_MEDLEM' } as const;
const leftOut = (undantag: Undantag) =>
  ({ status: 'UNDANTAGEN', orsak: 'UNDANTAGEN', ...undantag }) as const;

/** Asks one owner its share of a fetch, in the version of the contract that it is on. Never throws. */
export async function askOwner(
  options: OwnerOptions,
  owner: string,
  share: Share,
  context: GatewayContext,
  deadlines?: Deadlines,
): Promise<Part> {
  const { natverk, freshness } = context;
  const member = options.memberOf(owner);
  if (!member) {
    const left = options.leftOf?.(owner);
    if (left !== undefined) {
      natverk.report({ huvudman: owner, status: 'UTTRADD', sedan: left, ms: 0 });
      return { entities: nothingKnown(share), errors: [] };
    }
    const undantag = options.undantagOf?.(owner);
    natverk.report({ huvudman: owner, ...(undantag ? leftOut(undantag) : noMember), ms: 0 });
    freshness.never();
    return missing(owner, share, undantag ? leftOut(undantag) : noMember);
  }
  const known = knownShare(options.older, options.schema, member, share);
  if (!known) return askMember(options, member, share, context, deadlines);
  natverk.older(owner, known.version.version, known.notPublished);
  const part =
    known.share.representations.length > 0
      ? await askMember(options, member, known.share, context, deadlines)
      : { entities: [], errors: [] };
  return { ...part, entities: known.widen(part.entities) };
}

async function askMember(
  { calls, maxValues }: OwnerOptions,
  member: Member,
  share: Share,
  context: GatewayContext,
  deadlines?: Deadlines,
): Promise<Part> {
  const { id } = member;
  const payload = share.question.payload(share.variables, share.texts);
  const reader = ownerReader(id, share, maxValues);
  const reply = await askParty(calls, member, payload, context, reader, deadlines);
  if (!reply.ok) return missing(id, share, reply);
  const { entities, faults, errors } = reply.reading;
  for (let n = 0; n < entities.length; n += 1) {
    if (entities[n] === null) entities[n] = unknownEntity(share, n) as object;
  }
  if (faults.length === 0 && isNone(errors)) return { entities, errors: [] };
  const asked = { ...share, shape: share.question.shape };
  return {
    entities,
    errors: [
      ...memberErrors(member, errors, asked).filter((error) => context.natverk.unsaid(error)),
      ...faultErrors(member, faults, asked),
    ],
  };
}

/** The part of an owner of whose entities nothing is known: an error at each of them. */
function missing(
  owner: string,
  share: Share,
  given: Pick<Unanswered, 'status' | 'orsak' | 'denial'> | ReturnType<typeof leftOut>,
): Part {
  const errorAt = (position: number) =>
    given.status === 'NEKADE'
      ? denied(owner, position, given.denial ?? 'FORBIDDEN')
      : unavailable(owner, position, missingWords(given));
  return {
    entities: nothingKnown(share),
    errors: share.positions.map(errorAt),
  };
}

function nothingKnown(share: Share): unknown[] {
  return share.representations.map((_, index) => unknownEntity(share, index));
}
