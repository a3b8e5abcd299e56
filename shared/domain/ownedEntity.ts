import type { EntitySchema, ObjectLiteral } from 'typeorm';
import { rowByKey } from '../serve/rowLoaders.ts';
import type { HuvudmanContext } from './HuvudmanContext.ts';
import { ownerOnly } from './ownerOnly.ts';

/**
 * The resolvers that every entity with a key of `keyField` and `huvudmanId` shares: references are answered for one's
 * own keys only, all of a request in one statement, unknown ones with null.
 */
export function ownedEntity<Row extends ObjectLiteral>(
  entity: EntitySchema<Row>,
  keyField: keyof Row & string,
) {
  return {
    // A rejected promise costs its own entity only; a throw here would cost the whole `_entities`.
    __resolveReference: async (reference: Record<string, unknown>, context: HuvudmanContext) => {
      ownerOnly(context, reference.huvudmanId);
      return rowByKey(context, entity, keyField).load(String(reference[keyField]));
    },
    huvudmanId: (_row: Row, _args: unknown, { huvudman }: HuvudmanContext) => huvudman.id,
  };
}
