import type { Budgetstatus } from '../../contract/enums.ts';
import type { MaybePromise } from '../../serve/database/rows/MaybePromise.ts';
import { rowsByParent } from '../../serve/rowLoaders.ts';
import type { HuvudmanContext } from '../HuvudmanContext.ts';
import { VerksamhetEntity } from '../verksamhet/Verksamhet.ts';
import { type Budget, BudgetEntity } from './Budget.ts';
import { arspengar, enhetspengar } from './pengar.ts';

const decided = { where: { status: 'BESLUTAD' } } as const;
const shares = ['id', 'samfinansiering'];

/** Loads a unit's budgets of one status, newest year first. */
export function budgetarByVerksamhet(context: HuvudmanContext, status: Budgetstatus) {
  return rowsByParent(
    context,
    BudgetEntity,
    'verksamhetId',
    { ar: 'DESC', id: 'ASC' },
    {
      where: { status },
    },
  );
}

/** The huvudman's budgets of one status, newest year first. `ar` limits them to one year. */
export function egnaBudgetar(
  { db }: HuvudmanContext,
  status: Budgetstatus,
  ar?: number | null,
): MaybePromise<Budget[]> {
  return db.rows.find(BudgetEntity, {
    where: { status, ...(ar == null ? {} : { ar }) },
    order: { ar: 'DESC', id: 'ASC' },
  });
}

/** The decided budgets of several units as one list, newest year first. `ar` limits them to one year. */
export async function budgetarOf(
  context: HuvudmanContext,
  verksamhetIds: readonly string[],
  ar?: number | null,
): Promise<Budget[]> {
  const lists = await Promise.all(
    verksamhetIds.map((id) => budgetarByVerksamhet(context, 'BESLUTAD').load(id)),
  );
  return lists
    .flat()
    .filter((budget) => ar == null || budget.ar === ar)
    .sort((a, b) => b.ar - a.ar);
}

/** The huvudman's decided money for a plan item, read by one statement for all items of a tick. */
export function pengarForPunkt(context: HuvudmanContext) {
  return rowsByParent(context, BudgetEntity, 'planpunktId', { ar: 'DESC', id: 'ASC' }, decided);
}

/** The decided budgets that name a unit of another party, read by one statement a request. */
export function tillAndrasEnheter({ db, loaders }: HuvudmanContext): MaybePromise<Budget[]> {
  return loaders
    .loader<string, Budget[]>('tillAndrasEnheter', async (keys) => {
      const named = [{ sql: 't.annansVerksamhet IS NOT NULL', values: [] }];
      const rows = await db.rows.find(BudgetEntity, { ...decided, and: named });
      return keys.map(() => rows);
    })
    .load('');
}

/** The name of a huvudman's unit among those of other parties: both ids, with a slash between. */
export const enhetsnamn = (huvudmanId: string, verksamhetId: string) =>
  `${huvudmanId}/${verksamhetId}`;

/**
 * What an agreement costs where the huvudman runs the activity, and what it has decided to pay. The payments are its
 * budgets that name the agreement, without those of its own units (those are the cost), and its budgets that name only
 * another party's unit, which may be under the agreement.
 */
export async function pengarForAvtal(context: HuvudmanContext, avtalId: string) {
  const { db, loaders } = context;
  const shared = await loaders
    .loader<string, Map<string, string>>('samfinansierade', async (keys) => {
      const units = await db.rows.find(VerksamhetEntity, {
        columns: shares,
        and: [{ sql: 't.samfinansiering IS NOT NULL', values: [] }],
      });
      const map = new Map(
        units.flatMap(({ id, samfinansiering }) =>
          samfinansiering ? [[id, samfinansiering.avtalId] as const] : [],
        ),
      );
      return keys.map(() => map);
    })
    .load('');
  const own = [...shared].flatMap(([id, avtal]) => (avtal === avtalId ? [id] : []));
  const [costs, named, toOthers] = await Promise.all([
    Promise.all(own.map((id) => budgetarByVerksamhet(context, 'BESLUTAD').load(id))),
    rowsByParent(context, BudgetEntity, 'avtalId', { ar: 'DESC', id: 'ASC' }, decided).load(
      avtalId,
    ),
    tillAndrasEnheter(context),
  ]);
  return {
    huvudmanId: context.huvudman.id,
    kostnader: arspengar(costs.flat()),
    beslutat: arspengar(
      named.filter(({ verksamhetId }) => verksamhetId === null || !own.includes(verksamhetId)),
    ),
    enheter: own.map((id) => enhetsnamn(context.huvudman.id, id)),
    // A budget that also names an agreement counts there, once.
    tillEnheter: enhetspengar(
      toOthers.filter((rad) => rad.avtalId === null),
      ({ annansVerksamhet }) => annansVerksamhet,
    ),
  };
}
