import type { Caller } from '../../../shared/access/Caller.ts';
import type { Writer } from '../../../shared/serve/database/rows/Writer.ts';
import type { Beror, Skrivare } from '../rules/skrivratt.ts';
import { agare } from '../samverkansskydd.ts';
import type { Verksamhetsplan } from '../store/rows.generated.ts';
import {
  AvtalEntity,
  type Organ,
  OrganEntity,
  OrganplatsEntity,
  PartEntity,
  PlankommunEntity,
  StrategiEntity,
  VardcentrumEntity,
  VardcentrumkommunEntity,
  VardcentrumorganEntity,
  VerksamhetsplanEntity,
} from '../store/tables.ts';

const unique = (values: readonly string[]) => [...new Set(values)].sort();
const lanAv = (kommunkoder: readonly string[]) => unique(kommunkoder.map((kod) => kod.slice(0, 2)));

/** The writer, with its party as samverkan knows it. */
export async function skrivareAv(manager: Writer, caller: Caller): Promise<Skrivare> {
  const huvudman = caller.huvudman ?? '';
  const part = await manager.findOneBy(PartEntity, { id: huvudman });
  const namn = huvudman === agare.id ? agare.namn : (part?.namn ?? huvudman);
  return { huvudman, namn, lan: caller.lan, uttradd: part?.uttradd ?? null };
}

/** For a row that concerns one län, or every län. */
export const berorLan = (lan: string | null | undefined): Beror => ({
  lan: lan == null ? [] : [lan],
  vardcentra: [],
});

/** For a row that concerns parties: the län where they are. */
export async function berorParter(manager: Writer, ids: readonly string[]): Promise<Beror> {
  const parter = await manager.findBy(PartEntity, { id: ids });
  return { lan: unique(parter.flatMap(({ lan }) => lan ?? [])), vardcentra: [] };
}

/** For a vårdcentrum, which only the samordnare writes. `kommunkoder` are the ones that it will have. */
export async function berorVardcentrum(
  manager: Writer,
  vardcentrumId: string,
  kommunkoder: readonly string[] = [],
): Promise<Beror> {
  const rows = await manager.findBy(VardcentrumkommunEntity, { vardcentrumId });
  const lan = lanAv([...rows.map(({ kommunkod }) => kommunkod), ...kommunkoder]);
  return { lan, vardcentra: [] };
}

/**
 * The vårdcentra, each with the parties that lead it: the region and the kommuner that have a seat in its ledningsgrupp that
 * day. Private parties may have a seat too, but do not write.
 */
export async function ledda(manager: Writer, ids: readonly string[], idag: string) {
  const rows = await manager.findBy(VardcentrumEntity, { id: ids });
  return Promise.all(
    rows.map(async ({ id, namn }) => {
      const around = await manager.findBy(VardcentrumorganEntity, { vardcentrumId: id });
      const grupper = await manager.findBy(OrganEntity, {
        id: around.map(({ organId }) => organId),
        slag: 'LEDNINGSGRUPP',
        niva: 'vårdcentrum',
      });
      const platser = await manager.findBy(OrganplatsEntity, {
        organId: grupper.map((grupp) => grupp.id),
      });
      const now = platser.filter(
        ({ fran, till }) => (fran === null || fran <= idag) && (till === null || till >= idag),
      );
      const parter = await manager.findBy(PartEntity, {
        id: now.map(({ huvudmanId }) => huvudmanId),
        slag: ['REGION', 'KOMMUN'],
      });
      return { namn, leds: parter.map((part) => ({ id: part.id, namn: part.namn })) };
    }),
  );
}

/** For a body: its län, and the vårdcentrum that it belongs to. */
export async function berorOrgan(
  manager: Writer,
  { id, lan, kommunId }: Pick<Organ, 'id' | 'lan' | 'kommunId'>,
  idag: string,
): Promise<Beror> {
  const around = await manager.findBy(VardcentrumorganEntity, { organId: id });
  const kommun = kommunId === null ? null : await manager.findOneBy(PartEntity, { id: kommunId });
  return {
    lan: unique([lan ?? [], kommun?.lan ?? []].flat()),
    vardcentra: await ledda(
      manager,
      around.map(({ vardcentrumId }) => vardcentrumId),
      idag,
    ),
  };
}

/**
 * For a plan: its kommuner and its vårdcentrum. A plan for the whole of a kommun's närvård concerns the vårdcentrum too, when a
 * single one serves all of its kommuner. `kommunkoder` are the ones that it will have.
 */
export async function berorPlan(
  manager: Writer,
  { id, vardcentrumId }: Pick<Verksamhetsplan, 'id' | 'vardcentrumId'>,
  idag: string,
  kommunkoder: readonly string[] = [],
): Promise<Beror> {
  const rows = await manager.findBy(PlankommunEntity, { planId: id });
  const koder = unique([...rows.map(({ kommunkod }) => kommunkod), ...kommunkoder]);
  return {
    lan: lanAv(koder),
    vardcentra: await ledda(manager, await vardcentraAvPlan(manager, vardcentrumId, koder), idag),
  };
}

async function vardcentraAvPlan(
  manager: Writer,
  vardcentrumId: string | null,
  koder: readonly string[],
): Promise<string[]> {
  if (vardcentrumId !== null) return [vardcentrumId];
  const rows = await manager.findBy(VardcentrumkommunEntity, { kommunkod: koder });
  const ids = unique(rows.map((row) => row.vardcentrumId));
  return ids.filter((id) =>
    koder.every((kod) => rows.some((row) => row.vardcentrumId === id && row.kommunkod === kod)),
  );
}

/** For a row within a plan. */
export async function berorPlanMedId(
  manager: Writer,
  planId: string,
  idag: string,
): Promise<Beror> {
  const plan = await manager.findOneBy(VerksamhetsplanEntity, { id: planId });
  return plan ? berorPlan(manager, plan, idag) : { lan: [], vardcentra: [] };
}

/** For an agreement: its vårdcentrum or, without one, its parties. */
export async function berorAvtal(
  manager: Writer,
  vardcentrumId: string | null,
  parter: readonly string[],
): Promise<Beror> {
  return vardcentrumId === null
    ? berorParter(manager, parter)
    : berorVardcentrum(manager, vardcentrumId);
}

/** For a row within a strategy: the strategy's län. */
export async function berorStrategi(manager: Writer, id: string): Promise<Beror> {
  return berorLan((await manager.findOneBy(StrategiEntity, { id }))?.lan);
}

/** For a duty to report: the subject of the report. */
export async function berorRapportkrav(
  manager: Writer,
  krav: {
    lan: string | null;
    vardcentrumId: string | null;
    planId: string | null;
    avtalId: string | null;
  },
): Promise<Beror> {
  const { lan, vardcentrumId, planId, avtalId } = krav;
  const avtal = avtalId === null ? null : await manager.findOneBy(AvtalEntity, { id: avtalId });
  const codes = [
    berorLan(lan),
    ...(vardcentrumId === null ? [] : [await berorVardcentrum(manager, vardcentrumId)]),
    ...(planId === null
      ? []
      : [{ lan: (await berorPlanMedId(manager, planId, '')).lan, vardcentra: [] }]),
    ...(avtal?.vardcentrumId == null ? [] : [await berorVardcentrum(manager, avtal.vardcentrumId)]),
  ];
  return { lan: unique(codes.flatMap((one) => one.lan)), vardcentra: [] };
}
