import { type Historik, HistorikEntity } from '../../change/history/Historik.ts';
import { historikOfPeriod, type PeriodArgs } from '../../change/history/historikOfPeriod.ts';
import { arGrunddata } from '../../change/history/loggaGrunddata.ts';
import type { Concept } from '../../concept/Concept.ts';
import type { Organisationsslag } from '../../contract/enums.ts';
import { kontraktsversion } from '../../contract/kontraktsversion.ts';
import { rowByKey } from '../../serve/rowLoaders.ts';
import { BeslutsinstansEntity } from '../beslut/Beslut.ts';
import { egnaBudgetar } from '../budget/budgetLoaders.ts';
import { concepts } from '../concepts.ts';
import { GranskningEntity } from '../granskning/Granskning.ts';
import type { HuvudmanContext } from '../HuvudmanContext.ts';
import { insatslagenOf } from '../insats/insatslage.ts';
import { type MatvardeArgs, matvardenOf } from '../matvarde/matvardenOf.ts';
import { organisationOf } from '../organisationsenhet/organisationOf.ts';
import { ownerOnly } from '../ownedEntity.ts';
import { bekraftelserOf } from '../pastaende/bekraftelseResolvers.ts';
import { pastaendenOm } from '../pastaende/pastaendenOm.ts';
import { rapporteringOf } from '../rapport/rapportResolvers.ts';
import { type SpridningArgs, spridningarOf } from '../spridning/spridningarOf.ts';
import { folkmangd } from '../uppgift/folkmangd.ts';
import { motsagelser } from '../uppgift/motsagelser.ts';
import { type UppgiftArgs, uppgifterOf } from '../uppgift/uppgifterOf.ts';
import { halsouppdragOf } from '../verksamhet/halsouppdragOf.ts';
import { VerksamhetEntity } from '../verksamhet/Verksamhet.ts';
import {
  type VerksamhetPageArgs,
  verksamhetConnection,
} from '../verksamhet/verksamhetConnection.ts';
import type { Huvudman } from './Huvudman.ts';
import { publikAndring } from './publikAndring.ts';

export const huvudmanResolvers = {
  Huvudman: {
    __resolveReference: async ({ id }: { id: unknown }, context: HuvudmanContext) => {
      ownerOnly(context, id);
      return context.huvudman;
    },
    kontraktsversion: () => kontraktsversion,
    verksamheter: (_self: unknown, args: VerksamhetPageArgs, context: HuvudmanContext) =>
      verksamhetConnection(context, args),
    verksamhet: (_self: unknown, { id }: { id: string }, context: HuvudmanContext) =>
      rowByKey(context, VerksamhetEntity, 'id').load(id),
    budgetar: (_self: unknown, { ar }: { ar?: number | null }, context: HuvudmanContext) =>
      egnaBudgetar(context, 'BESLUTAD', ar),
    budgetutkast: (_self: unknown, { ar }: { ar?: number | null }, context: HuvudmanContext) =>
      egnaBudgetar(context, 'UTKAST', ar),
    beslutsinstanser: (_self: unknown, _args: unknown, { db }: HuvudmanContext) =>
      db.rows.find(BeslutsinstansEntity, { order: { id: 'ASC' } }),
    matvarden: (_self: unknown, args: MatvardeArgs, context: HuvudmanContext) =>
      matvardenOf(context, '', args),
    organisation: (
      _self: unknown,
      { slag }: { slag?: Organisationsslag | null },
      context: HuvudmanContext,
    ) => organisationOf(context, slag),
    uppgifter: (_self: unknown, args: UppgiftArgs, context: HuvudmanContext) =>
      uppgifterOf(context, args),
    motsagelser: async (_self: unknown, _args: unknown, context: HuvudmanContext) =>
      motsagelser(await uppgifterOf(context, {})),
    halsouppdrag: async (_self: unknown, _args: unknown, context: HuvudmanContext) => ({
      huvudmanId: context.huvudman.id,
      innehavare: await halsouppdragOf(context),
    }),
    spridningar: (_self: unknown, args: SpridningArgs, context: HuvudmanContext) =>
      spridningarOf(context, args),
    granskningar: (_self: unknown, _args: unknown, { db }: HuvudmanContext) =>
      db.rows.find(GranskningEntity, { order: { ar: 'DESC', id: 'ASC' } }),
    insatser: (_self: unknown, _args: unknown, context: HuvudmanContext) => insatslagenOf(context),
    rapportering: (_self: unknown, _args: unknown, context: HuvudmanContext) =>
      rapporteringOf(context),
    pastaenden: (_self: unknown, { om }: { om: string }, context: HuvudmanContext) =>
      pastaendenOm(context, om),
    folkmangd: async (_self: unknown, _args: unknown, context: HuvudmanContext) => {
      const { id: huvudmanId, kommunkod } = context.huvudman;
      if (kommunkod === null) return null;
      const known = folkmangd(await uppgifterOf(context, { amne: 'befolkning' }));
      return known && { huvudmanId, kommunkod, ...known };
    },
    bekraftelser: (_self: unknown, _args: unknown, context: HuvudmanContext) =>
      bekraftelserOf(context),
    licens: ({ licens }: Huvudman) => licens ?? null,
    andrad: async (_self: unknown, _args: unknown, { db }: HuvudmanContext) => {
      const [last] = await db.rows.find(HistorikEntity, { order: { nummer: 'DESC' }, limit: 1 });
      return last?.tid ?? null;
    },
    andringar: (_self: unknown, args: PeriodArgs, context: HuvudmanContext) =>
      andringarOf(context, args),
  },
};

const conceptOf = new Map([...concepts.values()].map((one) => [one.table, one]));

/**
 * A page of the changes of a period that everyone may see, oldest first. Throws BAD_USER_INPUT like `historikOfPeriod`.
 */
function andringarOf(
  { db, huvudman, nivaer }: Pick<HuvudmanContext, 'db' | 'huvudman' | 'nivaer'>,
  args: PeriodArgs,
) {
  return historikOfPeriod(db, args, (row) => {
    const concept = conceptOf.get(row.typ);
    const fore = row.fore ? JSON.parse(row.fore) : null;
    const falt = concept ? publikAndring(concept, fore, JSON.parse(row.efter), nivaer) : [];
    return concept && falt.length > 0 ? nodeOf(concept, row, falt, huvudman.id) : null;
  });
}

function nodeOf({ name }: Concept, row: Historik, falt: string[], owner: string) {
  const { radId: id, tid, fore } = row;
  const grunddata = arGrunddata(row);
  return { huvudmanId: owner, typ: name, id, tid, ny: fore === null, grunddata, falt };
}
