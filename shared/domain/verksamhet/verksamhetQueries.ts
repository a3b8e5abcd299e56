import { rowByKey } from '../../serve/rowLoaders.ts';
import type { HuvudmanContext } from '../HuvudmanContext.ts';
import { VerksamhetEntity } from './Verksamhet.ts';
import { type VerksamhetPageArgs, verksamhetConnection } from './verksamhetConnection.ts';

/** The owner's own view of its units, closed ones included when asked for. */
export const verksamhetQueries = {
  verksamheter: (_parent: unknown, args: VerksamhetPageArgs, context: HuvudmanContext) =>
    verksamhetConnection(context, args),
  verksamhet: (_parent: unknown, { id }: { id: string }, context: HuvudmanContext) =>
    rowByKey(context, VerksamhetEntity, 'id').load(id),
};
