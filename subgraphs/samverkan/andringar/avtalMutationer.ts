import type { Fel } from '../../../shared/change/Fel.ts';
import type { Writer } from '../../../shared/serve/database/rows/Writer.ts';
import type { Hundradel } from '../../../shared/values/procent.ts';
import { hashOf, sharesOf } from '../avtalshash.ts';
import { villkorsfel } from '../rules/avtal/avtalsregler.ts';
import type { Avtal, Avtalsdeltagare } from '../store/rows.generated.ts';
import { AvtalEntity, AvtalsdeltagareEntity, AvtalsutgavaEntity } from '../store/tables.ts';
import { berorAvtal } from './beror.ts';
import {
  andrar,
  dubbletter,
  ersatt,
  type Indata,
  mutationer,
  om,
  radslag,
  skapar,
} from './mutationer.ts';

/** Agreements. Their history includes parties and earlier editions. */
export const avtalstyp = radslag<Avtal>(
  'Avtal',
  'avtal',
  AvtalEntity,
  async ({ id, vardcentrumId }, { manager }, input) => {
    const rows = await manager.findBy(AvtalsdeltagareEntity, { avtalId: id });
    const given = (input as Partial<Parter>).parter?.map(({ part }) => part) ?? [];
    return berorAvtal(manager, vardcentrumId, [
      ...rows.map(({ huvudmanId }) => huvudmanId),
      ...given,
    ]);
  },
  {
    parter: [AvtalsdeltagareEntity, 'avtalId'],
    utgavor: [AvtalsutgavaEntity, 'avtalId'],
  },
);

interface Parter {
  parter: { part: string; andel?: Hundradel | null }[];
}
type Input = Indata<Avtal, Parter>;

const deltagare = (avtalId: string, { parter }: Parter): Avtalsdeltagare[] =>
  parter.map(({ part: huvudmanId, andel = null }) => ({ avtalId, huvudmanId, andel }));

const skrivParter = (manager: Writer, avtalId: string, input: Parter) =>
  ersatt(manager, AvtalsdeltagareEntity, { avtalId }, deltagare(avtalId, input));

function termsfel({ villkor }: Pick<Avtal, 'villkor'>, { parter }: Parter): Fel[] {
  return [
    ...villkorsfel({
      villkor,
      parter: parter.map(({ part, andel = null }) => ({ part, andel })),
    }),
    ...dubbletter(
      (n) => `parter[${n}].part`,
      parter.map(({ part }) => part),
    ),
  ];
}

/** Refuses an edition whose terms, shares and parties are all unchanged. */
async function oforandradfel(manager: Writer, fore: Avtal, rad: Avtal, input: Parter) {
  const parter = await manager.findBy(AvtalsdeltagareEntity, { avtalId: fore.id });
  const nya = deltagare(fore.id, input);
  const names = (rader: readonly Avtalsdeltagare[]) =>
    rader
      .map(({ huvudmanId }) => huvudmanId)
      .sort()
      .join();
  return om(
    hashOf(rad, nya) === hashOf(fore, parter) && names(parter) === names(nya),
    'FEL_TILLSTAND',
    'villkor',
    'Villkoren är desamma som de som gäller: ändra dem, eller låt utgåvan vara.',
  );
}

/** Keeps the replaced terms, so that those who signed their hash can still read them. */
async function behall(manager: Writer, fore: Avtal) {
  const avtalId = fore.id;
  const parter = await manager.findBy(AvtalsdeltagareEntity, { avtalId });
  await manager.insert(AvtalsutgavaEntity, {
    avtalId,
    utgava: (await manager.count(AvtalsutgavaEntity, { where: { avtalId } })) + 1,
    villkorHash: hashOf(fore, parter),
    andelar: sharesOf(parter),
    villkor: fore.villkor,
    ansvarig: fore.ansvarig,
  });
}

/** The mutations of agreements. */
export const avtalMutationer = mutationer({
  skapaAvtal: skapar<Avtal, Input>(avtalstyp, {
    fel: (rad, input) => [
      ...om(
        (rad.slag === 'MALGRUPP') !== (rad.malgrupp !== null),
        'SAKNAR_UPPGIFT',
        'malgrupp',
        'Ange målgrupp för ett målgruppsavtal (slag MALGRUPP), och bara för ett sådant.',
      ),
      ...termsfel(rad, input),
    ],
    efterat: ({ id }, input, { manager }) => skrivParter(manager, id, input),
  }),

  andraAvtal: andrar<Avtal, Indata<Avtal>>(avtalstyp),

  nyAvtalsutgava: andrar<Avtal, Input>(avtalstyp, {
    // An edition states all of its terms, including who runs what.
    rad: ({ ansvarig = null }) => ({ ansvarig }),
    fel: async (rad, input, { manager, fore }) => [
      ...termsfel(rad, input),
      ...(await oforandradfel(manager, fore as Avtal, rad as Avtal, input)),
    ],
    efterat: async ({ id }, input, { manager, fore }) => {
      await behall(manager, fore as Avtal);
      await skrivParter(manager, id, input);
    },
  }),
});
