import type { EntityManager } from 'typeorm';
import { type Fel, fel } from '../../../shared/andring/Fel.ts';
import type { Radtyp } from '../../../shared/andring/Rad.ts';
import type { Ore } from '../../../shared/values/belopp.ts';
import type { Kalla } from '../../../shared/values/kalla.ts';
import { OrganEntity } from '../entities/Organ.ts';
import { PartEntity } from '../entities/Part.ts';
import {
  IndikatorEntity,
  IndikatorspartEntity,
  type Planpunkt,
  PlanpunktEntity,
  PlanpunktsansvarigEntity,
  PlanpunktspartEntity,
} from '../entities/Planpunkt.ts';
import { MalEntity } from '../entities/Strategi.ts';
import { VerksamhetsplanEntity } from '../entities/Verksamhetsplan.ts';
import type { Svarstyp } from '../enums.ts';
import { lyftfel } from '../rules/lyftfel.ts';
import type { SamverkanContext as Context } from '../SamverkanContext.ts';
import {
  andra,
  bildMed,
  dubbletter,
  ersatt,
  givna,
  type Indata,
  kallaAv,
  saknade,
  skapa,
  type Vilken,
} from './gemensamt.ts';

/** How items are changed; the history keeps them with parties, responsible bodies and indicators. */
export const punkttyp: Radtyp<Planpunkt> = {
  entity: PlanpunktEntity,
  nyckel: ['id'],
  namn: 'punkten',
  bild: bildMed({
    berorda: [PlanpunktspartEntity, 'planpunktId'],
    ansvariga: [PlanpunktsansvarigEntity, 'planpunktId'],
    indikatorer: [IndikatorEntity, 'planpunktId'],
  }),
};

interface Berord {
  part: string;
  forslag?: Ore | null;
}
interface NyIndikator {
  text: string;
  svarstyp: Svarstyp;
}
type Uppgifter = Partial<
  Pick<Planpunkt, 'nummer' | 'malId' | 'grupp' | 'aktivitet' | 'kostnad' | 'investering'>
> & {
  rubrik?: string;
  ansvariga?: string[] | null;
  berorda?: Berord[] | null;
};
type SkapaPlanpunkt = Uppgifter &
  Pick<Planpunkt, 'id' | 'planId' | 'rubrik'> & {
    berorda: Berord[];
    indikatorer?: NyIndikator[];
    kalla?: Kalla;
  };

async function planfel(manager: EntityManager, planId: string): Promise<Fel[]> {
  const plan = await manager.findOneBy(VerksamhetsplanEntity, { id: planId });
  if (!plan) return [fel('SAKNAS', 'planId', `Det finns ingen plan ${planId}: kontrollera id.`)];
  if (plan.status !== 'FOLJS_UPP') return [];
  return [
    fel(
      'FEL_TILLSTAND',
      'planId',
      'Planen följs upp, och dess punkter ändras inte längre: använd nästa års plan.',
    ),
  ];
}

async function referensfel(manager: EntityManager, { ansvariga, berorda, malId }: Uppgifter) {
  const organ = ansvariga ?? [];
  const parter = (berorda ?? []).map(({ part }) => part);
  return [
    ...dubbletter((n) => `ansvariga[${n}]`, organ),
    ...dubbletter((n) => `berorda[${n}].part`, parter),
    ...(berorda != null && parter.length === 0
      ? [
          fel(
            'SAKNAR_UPPGIFT',
            'berorda',
            'Ange minst en part som punkten berör och som beslutar om den.',
          ),
        ]
      : []),
    ...(await saknade(
      manager,
      OrganEntity,
      organ.map((id, n) => [`ansvariga[${n}]`, id] as const),
    )),
    ...(await saknade(
      manager,
      PartEntity,
      parter.map((id, n) => [`berorda[${n}].part`, id] as const),
    )),
    ...(await saknade(manager, MalEntity, [['malId', malId]])),
  ];
}

/** Writes the lists that are given, the others stay; new indicators are put to all that the item concerns. */
async function listor(
  manager: EntityManager,
  planpunktId: string,
  { ansvariga, berorda }: Uppgifter,
  nya: readonly NyIndikator[],
): Promise<void> {
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
  const asked = await manager.countBy(IndikatorEntity, { planpunktId });
  for (const [n, indikator] of nya.entries()) {
    const ordning = asked + n;
    const id = ordning === 0 ? `${planpunktId}-i` : `${planpunktId}-i${ordning + 1}`;
    await manager.insert(IndikatorEntity, { ...indikator, id, planpunktId, ordning });
  }
  // Who is asked follows who is concerned; an answer that was given stays with the party that gave it.
  const parter = await manager.findBy(PlanpunktspartEntity, { planpunktId });
  for (const { id: indikatorId } of await manager.findBy(IndikatorEntity, { planpunktId })) {
    const rows = parter.map(({ huvudmanId }) => ({ indikatorId, huvudmanId }));
    await ersatt(manager, IndikatorspartEntity, { indikatorId }, rows);
  }
}

const asForslag = (berorda: readonly Berord[]) =>
  berorda.map(({ part, forslag = null }) => ({ part, belopp: forslag }));

/** The officers' changes of plan items. */
export const planpunktMutationer = {
  skapaPlanpunkt: async (_: unknown, { input }: Indata<SkapaPlanpunkt>, context: Context) => {
    const { id, planId, rubrik, berorda, indikatorer = [], skal } = input;
    const { nummer = null, malId = null, grupp = null, aktivitet = null } = input;
    const { kostnad = null, investering = null } = input;
    const ordning = await context.db.read.countBy(PlanpunktEntity, { planId });
    const text = { nummer, mal: null, malId, grupp, rubrik, aktivitet };
    const rad = { id, planId, ordning, ...text, kostnad, investering, kalla: kallaAv(input.kalla) };
    return skapa(
      context,
      punkttyp,
      'punkt',
      { rad, skal },
      async (manager) => [
        ...(await planfel(manager, planId)),
        ...(await referensfel(manager, input)),
        ...lyftfel({ kostnad, investering, forslag: asForslag(berorda) }),
      ],
      (manager) => listor(manager, id, input, indikatorer),
    );
  },

  andraPlanpunkt: (
    _: unknown,
    { input }: Indata<Vilken & Uppgifter & { nyaIndikatorer?: NyIndikator[] }>,
    context: Context,
  ) =>
    andra(context, punkttyp, 'punkt', input, async (rad, manager) => {
      const nytt = givna(input, [
        'nummer',
        'malId',
        'grupp',
        'rubrik',
        'aktivitet',
        'kostnad',
        'investering',
      ]);
      const rows = await manager.findBy(PlanpunktspartEntity, { planpunktId: rad.id });
      const berorda =
        input.berorda ?? rows.map(({ huvudmanId: part, forslag }) => ({ part, forslag }));
      const { kostnad, investering } = { ...rad, ...nytt };
      return {
        nytt,
        fel: [
          ...(await planfel(manager, rad.planId)),
          ...(await referensfel(manager, input)),
          ...lyftfel({ kostnad, investering, forslag: asForslag(berorda) }),
        ],
        efterat: (after) => listor(after, rad.id, input, input.nyaIndikatorer ?? []),
      };
    }),
};
