import type { GraphQLFormattedError } from 'graphql';
import type { Reading } from '../check/checkAnswer.ts';
import { isObject } from '../check/checkAnswer.ts';
import { type CheckedEntities, checkEntities } from '../check/checkEntities.ts';
import { littleForOthers } from '../check/littleForOthers.ts';
import { denied, faultErrors, memberErrors, unavailable } from '../check/memberErrors.ts';
import { ownKeysOnly } from '../check/ownKeysOnly.ts';
import type { ShapeCache } from '../check/ShapeCache.ts';
import { malformedErrors } from '../check/statedErrors.ts';
import type { Unanswered } from '../members/Asked.ts';
import { askParty } from '../members/askParty.ts';
import type { Calls } from '../members/Calls.ts';
import { missingWords } from '../members/missingWords.ts';
import type { GatewayContext } from '../natverk/GatewayContext.ts';
import type { Member } from '../natverk/Member.ts';
import type { Undantag } from '../registry/Network.ts';
import { deniedAll } from './deniedAll.ts';
import { knownShare } from './older/knownShare.ts';
import type { OlderVersions } from './older/OlderVersions.ts';
import { type Share, unknownEntity } from './Share.ts';

export interface OwnerOptions {
  memberOf: (huvudman: string) => Member | undefined;
  /** Why a member is left out of this gateway's view; undefined for all others. */
  undantagOf?: (huvudman: string) => Undantag | undefined;
  calls: Calls;
  older: OlderVersions;
  shapes: ShapeCache;
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
): Promise<Part> {
  const { natverk, freshness } = context;
  const member = options.memberOf(owner);
  if (!member) {
    const undantag = options.undantagOf?.(owner);
    natverk.report({ huvudman: owner, ...(undantag ? leftOut(undantag) : noMember), ms: 0 });
    freshness.never();
    return missing(owner, share, undantag ? leftOut(undantag) : noMember);
  }
  const known = knownShare(options.older, options.shapes, member, share);
  if (!known) return askMember(options.calls, member, share, context);
  natverk.older(owner, known.version.version, known.notPublished);
  const part =
    known.share.representations.length > 0
      ? await askMember(options.calls, member, known.share, context)
      : { entities: [], errors: [] };
  return { ...part, entities: known.widen(part.entities) };
}

async function askMember(
  calls: Calls,
  member: Member,
  share: Share,
  context: GatewayContext,
): Promise<Part> {
  const { query, representations } = share;
  const variables = { ...share.variables, representations };
  const reply = await askParty(calls, member, { query, variables }, context, (body) =>
    readAnswer(member.id, share, body),
  );
  if (!reply.ok) return missing(member.id, share, reply);
  const { entities, faults, errors } = reply.reading;
  return {
    entities: entities.map((entity, index) => entity ?? unknownEntity(share, index)),
    errors: [
      ...memberErrors(member, errors, share).filter((error) => context.natverk.unsaid(error)),
      ...faultErrors(member, faults, share),
    ],
  };
}

interface CheckedAnswer extends NonNullable<CheckedEntities> {
  /** What the answer holds as its errors. */
  errors: unknown;
}

/** An owner's answer, held against what it was asked; undefined when nothing of it can be used. */
function readAnswer(
  owner: string,
  share: Share,
  body: unknown,
): (Reading & CheckedAnswer) | undefined {
  const { data, errors } = isObject(body) ? body : {};
  const checked = checkEntities(share.shape, share.representations, data, () => {
    const modest = littleForOthers(owner);
    return (field, value, ofEntity, representation) =>
      ownKeysOnly(field, value, ofEntity, representation) && modest(field, value);
  });
  if (!checked) return undefined;
  const orsak = orsakIn(checked, share, errors);
  return { ...checked, errors, orsak, whole: orsak === undefined && isNone(errors) };
}

function isNone(errors: unknown): boolean {
  return errors === undefined || errors === null || (Array.isArray(errors) && errors.length === 0);
}

function orsakIn(
  { entities, faults }: NonNullable<CheckedEntities>,
  share: Share,
  errors: unknown,
): Reading['orsak'] {
  if (faults.length > 0 || malformedErrors(errors)) return 'FEL_FORM';
  return deniedAll(entities, share, errors) ? 'ATKOMST_NEKAD' : undefined;
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
    entities: share.representations.map((_, index) => unknownEntity(share, index)),
    errors: share.positions.map(errorAt),
  };
}
