import type { EntityManager } from 'typeorm';
import { type Fel, fel } from '../../../shared/andring/Fel.ts';
import type { Radtyp } from '../../../shared/andring/Rad.ts';
import type { Kalla } from '../../../shared/values/kalla.ts';
import {
  type Mal,
  MalEntity,
  type Strategi,
  StrategiEntity,
  type Tagg,
} from '../entities/Strategi.ts';
import type { SamverkanContext as Context } from '../SamverkanContext.ts';
import { andra, givna, type Indata, kallaAv, saknade, skapa, type Vilken } from './gemensamt.ts';
import { arfel, lanfel } from './vardefel.ts';

/** How strategies are changed. */
export const strategityp: Radtyp<Strategi> = {
  entity: StrategiEntity,
  nyckel: ['id'],
  namn: 'strategin',
};
/** How goals are changed. */
export const maltyp: Radtyp<Mal> = { entity: MalEntity, nyckel: ['id'], namn: 'målet' };

interface Uppgifter {
  titel?: string;
  overgripandeMal?: string | null;
  franAr?: number | null;
  tillAr?: number | null;
  byggerPa?: string[];
  taggar?: Tagg[];
}
type SkapaStrategi = Uppgifter &
  Pick<Strategi, 'id' | 'titel' | 'byggerPa' | 'taggar'> & { lan?: string | null; kalla?: Kalla };
type SkapaMal = Pick<Mal, 'id' | 'strategiId' | 'slag' | 'text'> &
  Partial<Pick<Mal, 'overordnat' | 'nummer'>> & { kalla?: Kalla };

async function vardefel(manager: EntityManager, id: string, rad: Uppgifter): Promise<Fel[]> {
  const { franAr, tillAr, byggerPa = [] } = rad;
  const own = byggerPa.includes(id)
    ? [
        fel(
          'OGILTIGT_VARDE',
          `byggerPa[${byggerPa.indexOf(id)}]`,
          'En strategi kan inte bygga på sig själv: ta bort den ur listan.',
        ),
      ]
    : [];
  const backwards =
    franAr != null && tillAr != null && tillAr < franAr
      ? [
          fel(
            'OGILTIGT_VARDE',
            'tillAr',
            `Strategin slutar ${tillAr}, före sitt första år ${franAr}: rätta åren.`,
          ),
        ]
      : [];
  const ids = byggerPa.map((one, n) => [`byggerPa[${n}]`, one] as const);
  return [
    ...arfel(franAr, 'franAr'),
    ...arfel(tillAr, 'tillAr'),
    ...backwards,
    ...own,
    ...(await saknade(manager, StrategiEntity, ids)),
  ];
}

async function overordnatfel(
  manager: EntityManager,
  { strategiId, overordnat }: SkapaMal,
): Promise<Fel[]> {
  if (overordnat == null) return [];
  if (await manager.existsBy(MalEntity, { id: overordnat, strategiId })) return [];
  return [
    fel(
      'SAKNAS',
      'overordnat',
      `Det finns inget mål ${overordnat} i strategin ${strategiId}: kontrollera id.`,
    ),
  ];
}

/** The officers' changes of strategies and goals. */
export const strategiMutationer = {
  skapaStrategi: (_: unknown, { input }: Indata<SkapaStrategi>, context: Context) => {
    const { id, titel, overgripandeMal = null, franAr = null, tillAr = null, skal } = input;
    const { lan = null, byggerPa, taggar } = input;
    const ar = { franAr, tillAr, lan };
    const rad = {
      id,
      titel,
      overgripandeMal,
      ...ar,
      byggerPa,
      taggar,
      kalla: kallaAv(input.kalla),
    };
    return skapa(context, strategityp, 'strategi', { rad, skal }, async (manager) => [
      ...lanfel(lan),
      ...(await vardefel(manager, id, rad)),
    ]);
  },

  andraStrategi: (_: unknown, { input }: Indata<Vilken & Uppgifter>, context: Context) =>
    andra(context, strategityp, 'strategi', input, async (rad, manager) => {
      const nytt = givna(input, [
        'titel',
        'overgripandeMal',
        'franAr',
        'tillAr',
        'byggerPa',
        'taggar',
      ]);
      return { nytt, fel: await vardefel(manager, rad.id, { ...rad, ...nytt }) };
    }),

  skapaMal: async (_: unknown, { input }: Indata<SkapaMal>, context: Context) => {
    const { id, strategiId, overordnat = null, slag, nummer = null, text, skal } = input;
    const ordning = await context.db.read.countBy(MalEntity, { strategiId });
    const rad = {
      id,
      strategiId,
      overordnat,
      ordning,
      slag,
      nummer,
      text,
      kalla: kallaAv(input.kalla),
    };
    return skapa(context, maltyp, 'mal', { rad, skal }, async (manager) => [
      ...(await saknade(manager, StrategiEntity, [['strategiId', strategiId]])),
      ...(await overordnatfel(manager, input)),
    ]);
  },

  andraMal: (
    _: unknown,
    { input }: Indata<Vilken & { slag?: Mal['slag']; nummer?: string | null; text?: string }>,
    context: Context,
  ) =>
    andra(context, maltyp, 'mal', input, () => ({
      nytt: givna(input, ['slag', 'nummer', 'text']),
    })),
};
