import type { EntityManager } from 'typeorm';
import { fel } from '../../../shared/andring/Fel.ts';
import type { Radtyp } from '../../../shared/andring/Rad.ts';
import type { Kalla } from '../../../shared/values/kalla.ts';
import { OrganEntity } from '../entities/Organ.ts';
import { StrategiEntity } from '../entities/Strategi.ts';
import { VardcentrumEntity } from '../entities/Vardcentrum.ts';
import {
  PlankommunEntity,
  type Verksamhetsplan,
  VerksamhetsplanEntity,
} from '../entities/Verksamhetsplan.ts';
import type { Planstatus } from '../enums.ts';
import type { SamverkanContext as Context } from '../SamverkanContext.ts';
import {
  andra,
  bildMed,
  ersatt,
  givna,
  type Indata,
  kallaAv,
  saknade,
  skapa,
  type Vilken,
} from './gemensamt.ts';
import { arfel, kommunfel } from './vardefel.ts';

/** How plans are changed; the history keeps them with their kommuner. */
export const plantyp: Radtyp<Verksamhetsplan> = {
  entity: VerksamhetsplanEntity,
  nyckel: ['id'],
  namn: 'planen',
  bild: bildMed({ kommuner: [PlankommunEntity, 'planId'] }),
};

interface Uppgifter {
  rubrik?: string;
  vardcentrumId?: string | null;
  faststallsAv?: string | null;
  strategiId?: string | null;
}
type SkapaPlan = Uppgifter &
  Pick<Verksamhetsplan, 'id' | 'rubrik' | 'ar'> & { kommunkoder: string[]; kalla?: Kalla };

async function referensfel(manager: EntityManager, input: Uppgifter) {
  return [
    ...(await saknade(manager, VardcentrumEntity, [['vardcentrumId', input.vardcentrumId]])),
    ...(await saknade(manager, OrganEntity, [['faststallsAv', input.faststallsAv]])),
    ...(await saknade(manager, StrategiEntity, [['strategiId', input.strategiId]])),
  ];
}

const ordning: readonly Planstatus[] = ['UTKAST', 'VERKSTALLS', 'FOLJS_UPP'];

const iOrd: Readonly<Record<Planstatus, string>> = {
  UTKAST: 'är ett utkast',
  VERKSTALLS: 'verkställs',
  FOLJS_UPP: 'följs upp',
};

/** A plan goes forward: what has been carried out is no draft again. Source: checklist row 79 (the plan's last steps). */
function statusfel(nu: Planstatus | null, ny: Planstatus | null | undefined) {
  if (nu === null || ny == null || ordning.indexOf(ny) >= ordning.indexOf(nu)) return [];
  return [
    fel(
      'FEL_TILLSTAND',
      'status',
      `Planen ${iOrd[nu]}, och det går inte att ange att den ${iOrd[ny]}: gör en ny plan.`,
    ),
  ];
}

/** The officers' changes of plans. */
export const planMutationer = {
  skapaPlan: (_: unknown, { input }: Indata<SkapaPlan>, context: Context) => {
    const { id: planId, rubrik, ar, kommunkoder, kalla, skal } = input;
    const { vardcentrumId = null, faststallsAv = null, strategiId = null } = input;
    const referenser = { vardcentrumId, faststallsAv, strategiId };
    const rad = {
      id: planId,
      rubrik,
      ar,
      ...referenser,
      status: 'UTKAST',
      kalla: kallaAv(kalla),
    } as const;
    return skapa(
      context,
      plantyp,
      'plan',
      { rad, skal },
      async (manager) => [
        ...arfel(ar),
        ...kommunfel(kommunkoder),
        ...(await referensfel(manager, input)),
      ],
      (manager) => {
        const rows = kommunkoder.map((kommunkod) => ({ planId, kommunkod }));
        return ersatt(manager, PlankommunEntity, { planId }, rows);
      },
    );
  },

  andraPlan: (
    _: unknown,
    { input }: Indata<Vilken & Uppgifter & { status?: Planstatus | null }>,
    context: Context,
  ) =>
    andra(context, plantyp, 'plan', input, async ({ status }, manager) => ({
      nytt: givna(input, ['rubrik', 'faststallsAv', 'strategiId', 'status']),
      fel: [...statusfel(status, input.status), ...(await referensfel(manager, input))],
    })),
};
