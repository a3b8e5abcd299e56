import { type Fel, fel } from '../../../shared/change/Fel.ts';
import { langdfel } from '../../../shared/change/input/langdfel.ts';
import type { Writer } from '../../../shared/serve/database/rows/Writer.ts';
import type { Natverkssvar, Planpunktsbeslut } from '../../../shared/serve/natverksfraga.ts';
import { gangAv, planorganAv } from '../planunderlag.ts';
import {
  avstammer,
  avstamningsfel,
  type Beslutssvar,
  faststallelsefel,
  forankringsfel,
  motesfel,
  oforankrade,
  type Plangang,
  type Planorgan,
  planutgavefel,
  punktvalsfel,
  statusfel,
} from '../rules/plan/plangang.ts';
import type { Planstegsslag, Verksamhetsplan } from '../store/rows.generated.ts';
import {
  OrganEntity,
  PlankommunEntity,
  PlanpunktEntity,
  PlanstegEntity,
  SammantradeEntity,
  VerksamhetsplanEntity,
} from '../store/tables.ts';
import { berorPlan } from './beror.ts';
import {
  andrar,
  ersatt,
  type Indata,
  mutationer,
  type Regler,
  radslag,
  type Skrivning,
  skapar,
} from './mutationer.ts';
import { kommunfel } from './vardefel.ts';

/** Plans. Their history includes kommuner, and the bodies' opinions and decisions. */
export const plantyp = radslag<Verksamhetsplan>(
  'Verksamhetsplan',
  'plan',
  VerksamhetsplanEntity,
  (rad, { manager, context }, input) =>
    berorPlan(manager, rad, context.idag, (input as { kommunkoder?: string[] }).kommunkoder),
  { kommuner: [PlankommunEntity, 'planId'], steg: [PlanstegEntity, 'planId'] },
);

type SkapaPlan = Indata<Verksamhetsplan, { kommunkoder: string[] }>;

/** A step that a body has taken with a plan, by its minutes. */
interface Steg {
  organ: string;
  datum: string;
  paragraf: string;
  punkter?: string[] | null;
  sagt?: string | null;
}
type Stegindata = Indata<Verksamhetsplan, Steg>;

/** The items that a step concerns: those in the input, or those that follow from the plan. */
const valda = (plan: Plangang, slag: Planstegsslag, { punkter }: Steg): string[] =>
  punkter ?? (slag === 'FORANKRING' ? oforankrade(plan) : plan.punkter).map(({ id }) => id);

/** A mutation that records a step. `hinder` says why the plan may not take it, and `status` is the plan's status after it. */
function steg(
  slag: Planstegsslag,
  status: Verksamhetsplan['status'] | null,
  hinder: (
    plan: Plangang,
    organ: Planorgan,
    input: Stegindata,
    skrivning: Skrivning<Verksamhetsplan>,
  ) => Fel[] | Promise<Fel[]>,
  fraga?: Regler<Verksamhetsplan, Stegindata>['fraga'],
) {
  return andrar<Verksamhetsplan, Stegindata>(plantyp, {
    ...(fraga ? { fraga } : {}),
    rad: (_input, { fore }) => ({ status: status ?? fore?.status ?? null }),
    fel: async (_rad, input, skrivning) => {
      const { manager, fore, context } = skrivning;
      const row = await manager.findOneBy(OrganEntity, { id: input.organ });
      if (!row || !fore) {
        return [fel('SAKNAS', 'organ', `Det finns inget organ ${input.organ}: kontrollera id.`)];
      }
      const { datum, paragraf, sagt } = input;
      const plan = await gangAv(manager, fore);
      const organ = await planorganAv(manager, row, fore.vardcentrumId);
      const mote = await manager.findOneBy(SammantradeEntity, { organId: row.id, datum });
      const own = await hinder(plan, organ, input, { ...skrivning, context });
      return [
        ...langdfel({ paragraf, sagt }, { paragraf: 50, sagt: 1000 }),
        ...(own.length > 0 ? own : punktvalsfel(plan, valda(plan, slag, input))),
        ...motesfel(organ, datum, paragraf, mote),
      ];
    },
    efterat: async ({ id: planId }, input, { manager, fore }) => {
      if (!fore) return;
      const plan = await gangAv(manager, fore);
      const ids = valda(plan, slag, input);
      const { organ: organId, datum, paragraf, sagt = null } = input;
      await manager.insert(PlanstegEntity, {
        planId,
        ordning: plan.steg.length,
        slag,
        organId,
        datum,
        paragraf,
        utgava: plan.utgava,
        punkter: plan.punkter
          .filter(({ id }) => ids.includes(id))
          .map(({ id: punktId, underlagHash }) => ({ punktId, underlagHash })),
        sagt,
      });
    },
  });
}

/** The bodies of the plan's län that check lifted items. */
async function lansorgan(manager: Writer, plan: Plangang) {
  const organ = await manager.find(OrganEntity, { order: { id: 'ASC' } });
  return organ.filter((one) => avstammer(one, plan));
}

/** Every party's decisions on a plan's items, by item. */
async function beslutOm(
  planId: string,
  { db, natverksfraga }: Skrivning<Verksamhetsplan>['context'],
): Promise<Beslutssvar> {
  const rows = await db.rows.find(PlanpunktEntity, { where: { planId } });
  const svar = await Promise.all(
    rows.map(
      async ({ id }): Promise<[string, Natverkssvar<Planpunktsbeslut>]> => [
        id,
        await natverksfraga.planpunkt(id),
      ],
    ),
  );
  return new Map(svar);
}

/** The mutations of plans, for those who lead the vårdcentrum and the samordnare of the län. */
export const planMutationer = mutationer({
  skapaPlan: skapar<Verksamhetsplan, SkapaPlan>(plantyp, {
    rad: () => ({ status: 'UTKAST', utgava: 1 }),
    fel: (_rad, { kommunkoder }) => kommunfel(kommunkoder),
    efterat: ({ id: planId }, { kommunkoder }, { manager }) => {
      const rows = kommunkoder.map((kommunkod) => ({ planId, kommunkod }));
      return ersatt(manager, PlankommunEntity, { planId }, rows);
    },
  }),

  andraPlan: andrar<Verksamhetsplan, Indata<Verksamhetsplan>>(plantyp, {
    fel: ({ status }, _input, { fore }) => statusfel(fore?.status ?? null, status),
  }),

  forankraPlan: steg('FORANKRING', 'FORANKRAD', (plan, organ) => forankringsfel(plan, organ)),

  registreraAvstamning: steg('AVSTAMNING', null, (plan, organ, input) =>
    avstamningsfel(plan, organ, valda(plan, 'AVSTAMNING', input)),
  ),

  faststallPlan: steg(
    'FASTSTALLELSE',
    'FASTSTALLD',
    async (plan, organ, _input, { manager, svar }) =>
      faststallelsefel(plan, organ, svar as Beslutssvar, await lansorgan(manager, plan)),
    ({ id }, context) => beslutOm(id as string, context),
  ),

  nyPlanutgava: andrar<Verksamhetsplan, Indata<Verksamhetsplan>>(plantyp, {
    rad: (_input, { fore }) => ({
      utgava: (fore?.utgava ?? 1) + 1,
      status: 'UTKAST',
      tidigareStatus: fore?.status ?? null,
    }),
    fel: (_rad, _input, { fore }) => planutgavefel(fore ?? { status: null, utgava: 1 }),
  }),
});
