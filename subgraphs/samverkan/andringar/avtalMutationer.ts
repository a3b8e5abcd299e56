import type { EntityManager } from 'typeorm';
import { type Fel, fel } from '../../../shared/andring/Fel.ts';
import type { Radtyp } from '../../../shared/andring/Rad.ts';
import type { Kalla } from '../../../shared/values/kalla.ts';
import type { Hundradel } from '../../../shared/values/procent.ts';
import { hashOf, sharesOf } from '../avtalshash.ts';
import {
  type Avtal,
  AvtalEntity,
  type Avtalsdeltagare,
  AvtalsdeltagareEntity,
  AvtalsutgavaEntity,
} from '../entities/Avtal.ts';
import { OrganEntity } from '../entities/Organ.ts';
import { PartEntity } from '../entities/Part.ts';
import { VardcentrumEntity } from '../entities/Vardcentrum.ts';
import { villkorsfel } from '../rules/villkorsfel.ts';
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

/** How agreements are changed; the history keeps them with parties and earlier editions. */
export const avtalstyp: Radtyp<Avtal> = {
  entity: AvtalEntity,
  nyckel: ['id'],
  namn: 'avtalet',
  bild: bildMed({
    parter: [AvtalsdeltagareEntity, 'avtalId'],
    utgavor: [AvtalsutgavaEntity, 'avtalId'],
  }),
};

type Hemvist = Partial<Pick<Avtal, 'vardcentrumId' | 'forvaltasAv' | 'vardasAv'>>;
interface Villkor {
  villkor: string[];
  ansvarig?: string | null;
  parter: { part: string; andel?: Hundradel | null }[];
  kalla?: Kalla | null;
}
type SkapaAvtal = Hemvist &
  Villkor &
  Pick<Avtal, 'id' | 'rubrik' | 'slag'> & { malgrupp?: Avtal['malgrupp'] };

const deltagare = (avtalId: string, { parter }: Villkor): Avtalsdeltagare[] =>
  parter.map(({ part: huvudmanId, andel = null }) => ({ avtalId, huvudmanId, andel }));

async function termsfel(manager: EntityManager, input: Villkor): Promise<Fel[]> {
  const { villkor, parter, ansvarig } = input;
  return [
    ...villkorsfel({
      villkor,
      parter: parter.map(({ part, andel = null }) => ({ part, andel })),
    }),
    ...dubbletter(
      (n) => `parter[${n}].part`,
      parter.map(({ part }) => part),
    ),
    ...(await saknade(manager, PartEntity, [
      ['ansvarig', ansvarig],
      ...parter.map(({ part }, n) => [`parter[${n}].part`, part] as const),
    ])),
  ];
}

async function hemvistfel(manager: EntityManager, input: Hemvist): Promise<Fel[]> {
  return [
    ...(await saknade(manager, VardcentrumEntity, [['vardcentrumId', input.vardcentrumId]])),
    ...(await saknade(manager, OrganEntity, [
      ['forvaltasAv', input.forvaltasAv],
      ['vardasAv', input.vardasAv],
    ])),
  ];
}

function malgruppsfel({ slag, malgrupp }: SkapaAvtal): Fel[] {
  if ((slag === 'MALGRUPP') === (malgrupp != null)) return [];
  return [
    fel(
      'SAKNAR_UPPGIFT',
      'malgrupp',
      'Ange målgrupp för ett målgruppsavtal (slag MALGRUPP), och bara för ett sådant.',
    ),
  ];
}

/** The officers' changes of agreements. */
export const avtalMutationer = {
  skapaAvtal: (_: unknown, { input }: Indata<SkapaAvtal>, context: Context) => {
    const { id, rubrik, slag, malgrupp = null, villkor, ansvarig = null, skal } = input;
    const { vardcentrumId = null, forvaltasAv = null, vardasAv = null } = input;
    const hemvist = { vardcentrumId, forvaltasAv, vardasAv };
    const rad = {
      id,
      rubrik,
      slag,
      malgrupp,
      ...hemvist,
      villkor,
      ansvarig,
      kalla: kallaAv(input.kalla),
    };
    return skapa(
      context,
      avtalstyp,
      'avtal',
      { rad, skal },
      async (manager) => [
        ...malgruppsfel(input),
        ...(await termsfel(manager, input)),
        ...(await hemvistfel(manager, input)),
      ],
      (manager) => ersatt(manager, AvtalsdeltagareEntity, { avtalId: id }, deltagare(id, input)),
    );
  },

  andraAvtal: (
    _: unknown,
    { input }: Indata<Vilken & Hemvist & { rubrik?: string }>,
    context: Context,
  ) =>
    andra(context, avtalstyp, 'avtal', input, async (_rad, manager) => ({
      nytt: givna(input, ['rubrik', 'vardcentrumId', 'forvaltasAv', 'vardasAv']),
      fel: await hemvistfel(manager, input),
    })),

  nyAvtalsutgava: (_: unknown, { input }: Indata<Vilken & Villkor>, context: Context) =>
    andra(context, avtalstyp, 'avtal', input, async (rad, manager) => {
      const { id: avtalId } = rad;
      const { villkor, ansvarig = null } = input;
      const parter = await manager.findBy(AvtalsdeltagareEntity, { avtalId });
      const ny = { ...rad, villkor, ansvarig };
      const earlier = await manager.findBy(AvtalsutgavaEntity, { avtalId });
      const villkorHash = hashOf(rad, parter);
      const samma = (rader: readonly Avtalsdeltagare[]) =>
        rader
          .map(({ huvudmanId }) => huvudmanId)
          .sort()
          .join();
      const oforandrad =
        hashOf(ny, deltagare(avtalId, input)) === villkorHash &&
        samma(parter) === samma(deltagare(avtalId, input));
      return {
        nytt: { villkor, ansvarig, kalla: input.kalla ? kallaAv(input.kalla) : rad.kalla },
        fel: [
          ...(await termsfel(manager, input)),
          ...(oforandrad
            ? [
                fel(
                  'FEL_TILLSTAND',
                  'villkor',
                  'Villkoren är desamma som de som gäller: ändra dem, eller låt utgåvan vara.',
                ),
              ]
            : []),
        ],
        efterat: async (after) => {
          const utgava = earlier.length + 1;
          const andelar = sharesOf(parter);
          const kept = { avtalId, utgava, villkorHash, andelar };
          await after.insert(AvtalsutgavaEntity, {
            ...kept,
            villkor: rad.villkor,
            ansvarig: rad.ansvarig,
          });
          await ersatt(after, AvtalsdeltagareEntity, { avtalId }, deltagare(avtalId, input));
        },
      };
    }),
};
