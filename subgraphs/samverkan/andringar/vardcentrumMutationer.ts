import { type EntityManager, In } from 'typeorm';
import { type Fel, fel } from '../../../shared/andring/Fel.ts';
import type { Radtyp } from '../../../shared/andring/Rad.ts';
import type { Kalla } from '../../../shared/values/kalla.ts';
import { OrganEntity } from '../entities/Organ.ts';
import { PartEntity } from '../entities/Part.ts';
import {
  InbjudanEntity,
  type Vardcentrum,
  VardcentrumEntity,
  VardcentrumkommunEntity,
  VardcentrumorganEntity,
} from '../entities/Vardcentrum.ts';
import type { Samverkansform } from '../enums.ts';
import { farDelta } from '../rules/formavvikelser.ts';
import { mandatfel } from '../rules/mandatfel.ts';
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
import { kommunfel } from './vardefel.ts';

/** How vårdcentrum are changed; the history keeps them with kommuner, bodies and invitations. */
export const vardcentrumtyp: Radtyp<Vardcentrum> = {
  entity: VardcentrumEntity,
  nyckel: ['id'],
  namn: 'vårdcentrumet',
  bild: bildMed({
    kommuner: [VardcentrumkommunEntity, 'vardcentrumId'],
    organ: [VardcentrumorganEntity, 'vardcentrumId'],
    inbjudningar: [InbjudanEntity, 'vardcentrumId'],
  }),
};

interface Uppgifter {
  namn?: string;
  samverkansform?: Samverkansform;
  status?: string | null;
  statusKalla?: Kalla | null;
  kommunkoder?: string[] | null;
  organ?: string[] | null;
}
type SkapaVardcentrum = Uppgifter &
  Pick<Vardcentrum, 'id' | 'namn' | 'samverkansform'> & { kommunkoder: string[]; kalla?: Kalla };

async function formfel(manager: EntityManager, id: string, form: Samverkansform): Promise<Fel[]> {
  const invited = await manager.find(InbjudanEntity, { where: { vardcentrumId: id } });
  const parter = await manager.find(PartEntity, {
    where: { id: In(invited.map(({ huvudmanId }) => huvudmanId)) },
  });
  return parter
    .filter(({ slag }) => !farDelta(form, slag))
    .map(({ namn }) => fel('FEL_TILLSTAND', 'samverkansform', forbundstext(namn)));
}

/** Bodies whose mandate the form does not allow: those given, or those that the vårdcentrum has. */
async function organfel(
  manager: EntityManager,
  vardcentrumId: string,
  form: Samverkansform,
  given: string[] | null | undefined,
): Promise<Fel[]> {
  if (form !== 'KOMMUNALFORBUND') return [];
  const rows = given ? [] : await manager.findBy(VardcentrumorganEntity, { vardcentrumId });
  const ids = given ?? rows.map(({ organId }) => organId);
  const organ = await manager.findBy(OrganEntity, { id: In(ids) });
  return organ.flatMap((one) =>
    mandatfel(one, true, given ? `organ[${ids.indexOf(one.id)}]` : 'samverkansform'),
  );
}

const forbundstext = (namn: string) =>
  `${namn} kan inte ingå: ett kommunalförbund har bara kommuner och regioner som medlemmar.`;

async function referensfel(manager: EntityManager, { kommunkoder, organ }: Uppgifter) {
  return [
    ...kommunfel(kommunkoder),
    ...dubbletter((n) => `organ[${n}]`, organ ?? []),
    ...(await saknade(
      manager,
      OrganEntity,
      (organ ?? []).map((id, n) => [`organ[${n}]`, id] as const),
    )),
  ];
}

/** Writes the lists that are given; the others stay. */
async function listor(manager: EntityManager, vardcentrumId: string, given: Uppgifter) {
  const { kommunkoder, organ } = given;
  if (kommunkoder) {
    const rows = kommunkoder.map((kommunkod) => ({ vardcentrumId, kommunkod }));
    await ersatt(manager, VardcentrumkommunEntity, { vardcentrumId }, rows);
  }
  if (organ) {
    const rows = organ.map((organId, ordning) => ({ vardcentrumId, organId, ordning }));
    await ersatt(manager, VardcentrumorganEntity, { vardcentrumId }, rows);
  }
}

/** The officers' changes of vårdcentrum. */
export const vardcentrumMutationer = {
  skapaVardcentrum: (_: unknown, { input }: Indata<SkapaVardcentrum>, context: Context) => {
    const { id, namn, samverkansform, status = null, statusKalla = null, kalla, skal } = input;
    const rad = { id, namn, samverkansform, status, statusKalla, kalla: kallaAv(kalla) };
    return skapa(
      context,
      vardcentrumtyp,
      'vardcentrum',
      { rad, skal },
      async (manager) => [
        ...(await referensfel(manager, input)),
        ...(await organfel(manager, id, samverkansform, input.organ ?? [])),
      ],
      (manager) => listor(manager, id, input),
    );
  },

  andraVardcentrum: (_: unknown, { input }: Indata<Vilken & Uppgifter>, context: Context) =>
    andra(context, vardcentrumtyp, 'vardcentrum', input, async (rad, manager) => ({
      nytt: givna(input, ['namn', 'samverkansform', 'status', 'statusKalla']),
      fel: [
        ...(await referensfel(manager, input)),
        ...(await formfel(manager, rad.id, input.samverkansform ?? rad.samverkansform)),
        ...(await organfel(
          manager,
          rad.id,
          input.samverkansform ?? rad.samverkansform,
          input.organ,
        )),
      ],
      efterat: (after) => listor(after, rad.id, input),
    })),

  bjudIn: (
    _: unknown,
    { input }: Indata<Vilken & { part: string; inbjuden?: string | null; kalla?: Kalla }>,
    context: Context,
  ) =>
    andra(
      context,
      vardcentrumtyp,
      'vardcentrum',
      input,
      async ({ id, samverkansform }, manager) => {
        const { part: huvudmanId, inbjuden = null } = input;
        const part = await manager.findOneBy(PartEntity, { id: huvudmanId });
        if (!part) {
          const text = `${huvudmanId} är inte ansluten till nätverket: bjud in den som är ansluten.`;
          return { fel: [fel('SAKNAS', 'part', text)] };
        }
        if (!farDelta(samverkansform, part.slag)) {
          return { fel: [fel('FEL_TILLSTAND', 'part', forbundstext(part.namn))] };
        }
        const invited = await manager.find(InbjudanEntity, { where: { vardcentrumId: id } });
        if (invited.some((one) => one.huvudmanId === huvudmanId)) {
          const text = `${part.namn} är redan inbjuden: läs svaret bland deltagarna, eller be parten svara i sin egen delgraf.`;
          return { fel: [fel('FEL_TILLSTAND', 'part', text)] };
        }
        const ordning = Math.max(-1, ...invited.map((one) => one.ordning)) + 1;
        const kalla = kallaAv(input.kalla);
        const rad = { vardcentrumId: id, huvudmanId, ordning, inbjuden, kalla };
        return {
          efterat: async (after) => {
            await after.insert(InbjudanEntity, rad);
          },
        };
      },
    ),
};
