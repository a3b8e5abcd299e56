import type { GraphQLSchema } from 'graphql';
import type { Kontraktsversion } from '../../../shared/contract/kontraktsversioner.ts';
import { type Share, unknownEntity } from '../../answer/answer.ts';
import { entityShape, type Representation } from '../../answer/checkEntities.ts';
import type { Member } from '../../natverk/context.ts';
import type { OlderVersions } from './OlderVersions.ts';
import { withUnpublished } from './withUnpublished.ts';

/** What a member on an older version of the contract can be asked of a share. */
export interface KnownShare {
  /** What is left to ask; about no representation when nothing is. */
  share: Share;
  version: Kontraktsversion;
  /** What the version does not have, as schema coordinates. */
  notPublished: readonly string[];
  /** The entities of the whole share, out of those that were asked about: null where nothing was published. */
  widen: (entities: readonly unknown[]) => unknown[];
}

/** The part of a share that a member's contract version has; null when it has all of it. */
export function knownShare(
  versions: OlderVersions,
  schema: GraphQLSchema,
  member: Member,
  whole: Share,
): KnownShare | null {
  const version = versions.of(member);
  const fetch = version && versions.narrow(version, whole.question.query, whole.variables);
  if (!version || !fetch) return null;
  const asked = [...whole.representations.keys()].filter((index) =>
    fetch.typenames.has((whole.representations[index] as Representation).__typename),
  );
  const askedAt = new Map(asked.map((index, at) => [index, at]));
  const variables = Object.fromEntries(
    Object.entries(whole.variables).filter(([name]) => fetch.variables.has(name)),
  );
  return {
    share: {
      question: versions.question(schema, fetch.query),
      variables,
      representations: asked.map((index) => whole.representations[index] as Representation),
      texts: asked.map((index) => whole.texts[index] as string),
      positions: asked.map((index) => whole.positions[index] as number),
    },
    version,
    notPublished: fetch.notPublished,
    widen: (entities) =>
      whole.representations.map(({ __typename }, index) => {
        const at = askedAt.get(index);
        const entity = at === undefined ? null : (entities[at] as Record<string, unknown> | null);
        const shape = entityShape(whole.question.shape, __typename);
        return (
          (entity && shape ? withUnpublished(shape, entity) : null) ?? unknownEntity(whole, index)
        );
      }),
  };
}
