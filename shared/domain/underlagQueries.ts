import type { Organisationsslag } from '../contract/enums.ts';
import { GranskningEntity } from './granskning/Granskning.ts';
import type { HuvudmanContext } from './HuvudmanContext.ts';
import { InsatsEntity } from './insats/Insats.ts';
import { organisationOf } from './organisationsenhet/organisationOf.ts';
import { type SpridningArgs, spridningarOf } from './spridning/spridningarOf.ts';
import { type UppgiftArgs, uppgifterOf } from './uppgift/uppgifterOf.ts';

/** The owner's own view of its organisation, figures, spreads, audits and services, with versions. */
export const underlagQueries = {
  organisation: (
    _parent: unknown,
    { slag }: { slag?: Organisationsslag | null },
    context: HuvudmanContext,
  ) => organisationOf(context, slag),
  uppgifter: (_parent: unknown, args: UppgiftArgs, context: HuvudmanContext) =>
    uppgifterOf(context, args),
  spridningar: (_parent: unknown, args: SpridningArgs, context: HuvudmanContext) =>
    spridningarOf(context, args),
  granskningar: (_parent: unknown, _args: unknown, { db }: HuvudmanContext) =>
    db.rows.find(GranskningEntity, { order: { ar: 'DESC', id: 'ASC' } }),
  insatser: (
    _parent: unknown,
    { verksamhetId }: { verksamhetId?: string | null },
    { db }: HuvudmanContext,
  ) =>
    db.rows.find(InsatsEntity, {
      where: verksamhetId == null ? {} : { verksamhetId },
      order: { verksamhetId: 'ASC', insats: 'ASC' },
    }),
};
