import type { EntitySchema, ObjectLiteral } from 'typeorm';
import { codedError } from '../errors/codedError.ts';
import { andThen, type MaybePromise } from '../serve/database/rows/MaybePromise.ts';
import type { ResolveReference } from '../serve/entities/subgraphSchema.ts';
import { rowByKey } from '../serve/rowLoaders.ts';
import { conceptOfTable } from './concepts.ts';
import type { HuvudmanContext } from './HuvudmanContext.ts';
import { columnsFor } from './readNeeds.ts';

/**
 * The resolvers of every entity with the key `keyField` and `huvudmanId`. References are answered only for the
 * huvudman's own keys, all of a request by one statement, and unknown ones with null. `under` loads what is shown under
 * the rows.
 */
export function ownedEntity<Row extends ObjectLiteral>(
  entity: EntitySchema<Row>,
  keyField: keyof Row & string,
  under?: (context: HuvudmanContext, rows: readonly Row[]) => MaybePromise<unknown>,
) {
  const loaderOf = (context: HuvudmanContext) =>
    context.loaders.once(resolveReference, () => {
      const concept = conceptOfTable(entity.options.name);
      return rowByKey(context, entity, keyField, columnsFor(context, concept?.name ?? ''));
    });
  const resolveReference: ResolveReference<HuvudmanContext> = (reference, context) => {
    ownerOnly(context, reference.huvudmanId);
    return loaderOf(context).load(String(reference[keyField]));
  };
  resolveReference.fetch = (references, context) => {
    const keys = references.flatMap(({ huvudmanId, [keyField]: key }) =>
      huvudmanId === context.huvudman.id ? [String(key)] : [],
    );
    const loader = loaderOf(context);
    const fetched = loader.fetch(keys);
    if (!under) return fetched;
    return andThen(fetched, () =>
      under(
        context,
        loader.knownOf(keys).filter((row) => row !== null),
      ),
    );
  };
  return {
    __resolveReference: resolveReference,
    huvudmanId: (_row: Row, _args: unknown, { huvudman }: HuvudmanContext) => huvudman.id,
  };
}

/** Throws FEL_HUVUDMAN when a key belongs to another huvudman: a subgraph answers only for its own. */
export function ownerOnly({ huvudman }: HuvudmanContext, huvudmanId: unknown): void {
  if (huvudmanId === huvudman.id) return;
  throw codedError(
    'FEL_HUVUDMAN',
    `${huvudman.namn} svarar bara för sina egna uppgifter, inte för en annan huvudmans.`,
    { huvudman: huvudman.id },
  );
}

/** The party that states a value: always the subgraph's own huvudman. */
export function uppgiftslamnare(_row: unknown, _args: unknown, { huvudman }: HuvudmanContext) {
  return { huvudmanId: huvudman.id };
}
