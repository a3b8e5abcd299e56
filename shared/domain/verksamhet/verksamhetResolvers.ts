import { andThen } from '../../serve/database/rows/MaybePromise.ts';
import { copyOf } from '../../serve/database/rows/shapeOf.ts';
import { asks } from '../../serve/entities/asked.ts';
import { rowByKey } from '../../serve/rowLoaders.ts';
import type { Kalla } from '../../values/kalla.ts';
import { budgetarByVerksamhet, budgetarOf } from '../budget/budgetLoaders.ts';
import type { HuvudmanContext } from '../HuvudmanContext.ts';
import { insatserOf } from '../insats/insatserOf.ts';
import { type MatvardeArgs, matvardenOf } from '../matvarde/matvardenOf.ts';
import { ownedEntity } from '../ownedEntity.ts';
import { pastaendenI } from '../pastaende/pastaenden.ts';
import {
  type Andel,
  type Verksamhet,
  VerksamhetEntity,
  type Verksamhetsfunktion,
} from './Verksamhet.ts';
import { type VerksamhetPageArgs, verksamhetConnection } from './verksamhetConnection.ts';
import { fetchUnder, platserOf, verksamhetsfunktionerOf } from './verksamhetLoaders.ts';
import { verksamhetsavvikelser } from './verksamhetsavvikelser.ts';

/** Gives each item without a source the unit's source. */
function withKalla<Item extends { kalla?: Kalla | null }>(item: Item, { kalla }: Verksamhet): Item {
  return copyOf<{ kalla?: Kalla | null }>(item, { kalla: item.kalla ?? kalla }) as Item;
}

const partKey = (id: string) => ({ id });

export const verksamhetResolvers = {
  Verksamhet: {
    ...ownedEntity(VerksamhetEntity, 'id', fetchUnder),
    funktioner: (unit: Verksamhet, _args: unknown, context: HuvudmanContext) =>
      andThen(verksamhetsfunktionerOf(context).load(unit.id), (rows) =>
        asks(context.asked, 'Funktionsutbud', 'kalla')
          ? rows.map((row) => withKalla(row, unit))
          : rows,
      ),
    platser: (unit: Verksamhet, _args: unknown, context: HuvudmanContext) =>
      andThen(platserOf(context).load(unit.id), (rows) =>
        asks(context.asked, 'Plats', 'kalla') ? rows.map((row) => withKalla(row, unit)) : rows,
      ),
    uppdragsgivare: (unit: Verksamhet) => unit.uppdragsgivare?.map(partKey) ?? null,
    oppettider: (unit: Verksamhet) => unit.oppettider?.map((row) => withKalla(row, unit)) ?? null,
    bemanning: (unit: Verksamhet) => unit.bemanning?.map((row) => withKalla(row, unit)) ?? null,
    lagstod: (unit: Verksamhet) => unit.lagstod?.map((row) => withKalla(row, unit)) ?? null,
    vardplatser: (unit: Verksamhet) => unit.vardplatser && withKalla(unit.vardplatser, unit),
    listade: (unit: Verksamhet) => unit.listade && withKalla(unit.listade, unit),
    samfinansiering: (unit: Verksamhet) =>
      unit.samfinansiering && withKalla(unit.samfinansiering, unit),
    budgetar: (unit: Verksamhet, { ar }: { ar?: number | null }, context: HuvudmanContext) =>
      budgetarOf(context, [unit.id], ar),
    budgetutkast: async (
      unit: Verksamhet,
      { ar }: { ar?: number | null },
      context: HuvudmanContext,
    ) => {
      const drafts = await budgetarByVerksamhet(context, 'UTKAST').load(unit.id);
      return drafts.filter((draft) => ar == null || draft.ar === ar);
    },
    matvarden: (unit: Verksamhet, args: MatvardeArgs, context: HuvudmanContext) =>
      matvardenOf(context, unit.id, args),
    insatser: (
      unit: Verksamhet,
      { insats }: { insats?: string | null },
      context: HuvudmanContext,
    ) => insatserOf(context, unit.id, insats),
    pastaenden: async (unit: Verksamhet, _args: unknown, context: HuvudmanContext) =>
      pastaendenI(context.huvudman.id, {
        verksamhetId: unit.id,
        enhet: unit.namn,
        uppdragsgivare: unit.uppdragsgivare,
        bemanning: unit.bemanning,
        funktioner: await verksamhetsfunktionerOf(context).load(unit.id),
      }),
    avvikelser: async (unit: Verksamhet, _args: unknown, context: HuvudmanContext) =>
      verksamhetsavvikelser(
        unit,
        await verksamhetsfunktionerOf(context).load(unit.id),
        context.idag,
      ),
  },
  Funktionsutbud: {
    utforsAt: ({ utforsAt }: Verksamhetsfunktion) => (utforsAt == null ? null : partKey(utforsAt)),
  },
  Samfinansiering: {
    summaProcent: ({ andelar }: { andelar: Andel[] }) =>
      andelar.reduce((sum, { procent }) => sum + procent, 0),
  },
  Andel: { part: ({ part }: Andel) => partKey(part) },
  Tjanst: {
    arbetsgivare: ({ arbetsgivare }: { arbetsgivare: string }) => partKey(arbetsgivare),
  },
};

/** The owner's own view of its units, with closed ones on request. */
export const verksamhetQueries = {
  verksamheter: (_parent: unknown, args: VerksamhetPageArgs, context: HuvudmanContext) =>
    verksamhetConnection(context, args),
  verksamhet: (_parent: unknown, { id }: { id: string }, context: HuvudmanContext) =>
    rowByKey(context, VerksamhetEntity, 'id').load(id),
};
