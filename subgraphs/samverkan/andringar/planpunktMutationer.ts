import type { Fel } from '../../../shared/change/Fel.ts';
import type { Writer } from '../../../shared/serve/database/rows/Writer.ts';
import type { Natverkssvar, Planpunktsbeslut } from '../../../shared/serve/natverksfraga.ts';
import type { Ore } from '../../../shared/values/belopp.ts';
import { behallLydelse, gangAv, underlagHashOf } from '../planunderlag.ts';
import { lyftfel } from '../rules/plan/planfel.ts';
import { lasfel, tillaggsfel } from '../rules/plan/plangang.ts';
import type { Planpunkt, Svarstyp, Verksamhetsplan } from '../store/rows.generated.ts';
import {
  IndikatorEntity,
  IndikatorspartEntity,
  PlanpunktEntity,
  PlanpunktsansvarigEntity,
  PlanpunktspartEntity,
  VerksamhetsplanEntity,
} from '../store/tables.ts';
import { berorPlanMedId } from './beror.ts';
import {
  andrar,
  dubbletter,
  ersatt,
  type Indata,
  idReferences,
  mutationer,
  om,
  radslag,
  referensfel,
  type Skrivning,
  skapar,
} from './mutationer.ts';

/** Plan items. Their history includes parties, responsible bodies and indicators. */
export const punkttyp = radslag<Planpunkt>(
  'Planpunkt',
  'punkt',
  PlanpunktEntity,
  ({ planId }, { manager, context }) => berorPlanMedId(manager, planId, context.idag),
  {
    berorda: [PlanpunktspartEntity, 'planpunktId'],
    ansvariga: [PlanpunktsansvarigEntity, 'planpunktId'],
    indikatorer: [IndikatorEntity, 'planpunktId'],
  },
);

interface Berord {
  part: string;
  forslag?: Ore | null;
}
interface NyIndikator {
  text: string;
  svarstyp: Svarstyp;
}
interface Listor {
  ansvariga?: string[] | null;
  berorda?: Berord[] | null;
  /** For a new item. */
  indikatorer?: NyIndikator[];
  /** For an existing item. */
  nyaIndikatorer?: NyIndikator[];
}
type Input = Indata<Planpunkt, Listor>;

/** The plan of an item. */
async function planAv(manager: Writer, planId: string): Promise<Verksamhetsplan | null> {
  return manager.findOneBy(VerksamhetsplanEntity, { id: planId });
}

/** The fields that decisions rest on. Once the item is anchored, only a new edition changes them. */
const lydelsefalt = ['nummer', 'rubrik', 'aktivitet', 'kostnad', 'investering', 'berorda'] as const;

const rorLydelsen = (input: Input) => lydelsefalt.some((name) => input[name] !== undefined);

/** Refuses to change the text, cost or parties of an item whose wording is fixed. */
async function lydelsefel(
  input: Input,
  { manager, fore, svar }: Skrivning<Planpunkt>,
): Promise<Fel[]> {
  const plan = fore && (await planAv(manager, fore.planId));
  if (!fore || !plan || !rorLydelsen(input)) return [];
  const parter = await manager.findBy(PlanpunktspartEntity, { planpunktId: fore.id });
  return lasfel(
    await gangAv(manager, plan),
    { underlagHash: underlagHashOf(fore, parter) },
    (svar as Natverkssvar<Planpunktsbeslut> | undefined) ?? null,
  );
}

async function listfel(manager: Writer, { ansvariga, berorda }: Listor): Promise<Fel[]> {
  return [
    ...dubbletter((n) => `ansvariga[${n}]`, ansvariga ?? []),
    ...dubbletter(
      (n) => `berorda[${n}].part`,
      (berorda ?? []).map(({ part }) => part),
    ),
    ...om(
      berorda?.length === 0,
      'SAKNAR_UPPGIFT',
      'berorda',
      'Ange minst en part som punkten berör och som beslutar om den.',
    ),
    ...(await referensfel(manager, idReferences('Samverkansorgan', 'ansvariga', ansvariga))),
  ];
}

async function punktfel(
  rad: Omit<Planpunkt, 'version'>,
  input: Input,
  { manager }: Skrivning<Planpunkt>,
): Promise<Fel[]> {
  const { id, kostnad, investering } = rad;
  const rows = await manager.findBy(PlanpunktspartEntity, { planpunktId: id });
  const known = rows.map(({ huvudmanId: part, forslag }) => ({ part, forslag }));
  const forslag = (input.berorda ?? known).map(({ part, forslag: belopp = null }) => ({
    part,
    belopp,
  }));
  return [...(await listfel(manager, input)), ...lyftfel({ kostnad, investering, forslag })];
}

/** Replaces the lists that the input gives, and leaves the others. New indicators ask every party that the item concerns. */
async function listor(
  rad: Omit<Planpunkt, 'version'>,
  { ansvariga, berorda, indikatorer = [], nyaIndikatorer = indikatorer }: Input,
  { manager, context }: Skrivning<Planpunkt>,
): Promise<void> {
  const { id: planpunktId } = rad;
  if (ansvariga) {
    const rows = ansvariga.map((organId, ordning) => ({ planpunktId, organId, ordning }));
    await ersatt(manager, PlanpunktsansvarigEntity, { planpunktId }, rows);
  }
  if (berorda) {
    const rows = berorda.map(({ part: huvudmanId, forslag = null }) => ({
      planpunktId,
      huvudmanId,
      forslag,
    }));
    await ersatt(manager, PlanpunktspartEntity, { planpunktId }, rows);
  }
  const asked = await manager.count(IndikatorEntity, { where: { planpunktId } });
  for (const [n, indikator] of nyaIndikatorer.entries()) {
    const ordning = asked + n;
    const id = ordning === 0 ? `${planpunktId}-i` : `${planpunktId}-i${ordning + 1}`;
    await manager.insert(IndikatorEntity, { ...indikator, id, planpunktId, ordning });
  }
  // The parties that are asked follow from those that are concerned. An answer stays with the party that gave it.
  const parter = await manager.findBy(PlanpunktspartEntity, { planpunktId });
  for (const { id: indikatorId } of await manager.findBy(IndikatorEntity, { planpunktId })) {
    const rows = parter.map(({ huvudmanId }) => ({ indikatorId, huvudmanId }));
    await ersatt(manager, IndikatorspartEntity, { indikatorId }, rows);
  }
  await behallLydelse(manager, rad, context.idag);
}

/** Refuses an edition that equals the one before. */
async function oforandradfel(
  rad: Omit<Planpunkt, 'version'>,
  { berorda }: Input,
  { manager, fore }: Skrivning<Planpunkt>,
): Promise<Fel[]> {
  if (!fore) return [];
  const parter = await manager.findBy(PlanpunktspartEntity, { planpunktId: rad.id });
  const nya =
    berorda?.map(({ part: huvudmanId, forslag = null }) => ({ huvudmanId, forslag })) ?? parter;
  const names = (rows: readonly { huvudmanId: string }[]) =>
    rows
      .map(({ huvudmanId }) => huvudmanId)
      .sort()
      .join();
  const same =
    underlagHashOf(rad, nya) === underlagHashOf(fore, parter) &&
    rad.investering === fore.investering &&
    names(nya) === names(parter);
  const text = 'Utgåvan är som den som gäller: ändra lydelsen, kostnaden eller parterna.';
  return om(same, 'FEL_TILLSTAND', 'rubrik', text);
}

/** The mutations of plan items, for those who lead the vårdcentrum and the samordnare of the län. */
export const planpunktMutationer = mutationer({
  skapaPlanpunkt: skapar<Planpunkt, Input>(punkttyp, {
    rad: async ({ planId }, { manager }) => ({
      ordning: await manager.count(PlanpunktEntity, { where: { planId: planId as string } }),
      utgava: 1,
      planutgava: (await planAv(manager, planId as string))?.utgava ?? 1,
    }),
    fel: async (rad, input, skrivning) => [
      ...tillaggsfel((await planAv(skrivning.manager, rad.planId))?.status ?? null, 'planId'),
      ...(await punktfel(rad, input, skrivning)),
    ],
    efterat: listor,
  }),

  andraPlanpunkt: andrar<Planpunkt, Input>(punkttyp, {
    fraga: async (input, { natverksfraga }) =>
      rorLydelsen(input) ? natverksfraga.planpunkt(input.id as string) : undefined,
    fel: async (rad, input, skrivning) => {
      const plan = await planAv(skrivning.manager, rad.planId);
      const locked =
        plan?.status === 'FOLJS_UPP'
          ? tillaggsfel(plan.status, 'planId')
          : await lydelsefel(input, skrivning);
      return locked.length > 0 ? locked : punktfel(rad, input, skrivning);
    },
    efterat: listor,
  }),

  nyPlanpunktsutgava: andrar<Planpunkt, Input>(punkttyp, {
    rad: async (_input, { manager, fore }) => ({
      utgava: (fore?.utgava ?? 1) + 1,
      planutgava: (fore && (await planAv(manager, fore.planId))?.utgava) ?? 1,
    }),
    fel: async (rad, input, skrivning) => {
      const plan = await planAv(skrivning.manager, rad.planId);
      const settled = tillaggsfel(plan?.status ?? null, 'id');
      if (settled.length > 0) return settled;
      return [
        ...(await oforandradfel(rad, input, skrivning)),
        ...(await punktfel(rad, input, skrivning)),
      ];
    },
    efterat: listor,
  }),
});
