import { lookups } from '../lookups.ts';
import type { RegisteredPart } from '../parter.ts';
import { type Avtalsplats, avtalsplatser, avtalsplatstext } from '../rules/avtal/avtalsregler.ts';
import type { SamverkanContext as Context } from '../SamverkanContext.ts';
import { namnFor, partById } from './partResolvers.ts';

/** The laws that require the agreements, newest first. Source: checklist row 15 and contradiction C9. */
const lagrum = ['sol-2025', 'hsl-16', 'sol-2001-5'];

/** The required agreements of kommuner in one or several län, each with the region of its own län. */
export async function platserForKommuner(
  kommuner: readonly RegisteredPart[],
  context: Context,
): Promise<Avtalsplats[]> {
  const avtal = await lookups.avtalOfSlag(context).load('MALGRUPP');
  const parter = await Promise.all(avtal.map(({ id }) => lookups.parterOfAvtal(context).load(id)));
  const med = avtal.map(({ id, malgrupp }, place) => ({
    id,
    malgrupp,
    parter: (parter[place] ?? []).map(({ huvudmanId }) => huvudmanId),
  }));
  const platser = await Promise.all(
    kommuner.map(async ({ id, lan }) => {
      const iLanet = lan === null ? [] : await lookups.parterOfLan(context).load(lan);
      const region = iLanet.find(({ slag }) => slag === 'REGION')?.id ?? null;
      return avtalsplatser(region, [id], med);
    }),
  );
  return platser.flat();
}

/** The required agreements of every kommun that has joined in a län, in order of kommun. */
export async function platserForLan(lan: string, context: Context): Promise<Avtalsplats[]> {
  const parter = await lookups.parterOfLan(context).load(lan);
  return platserForKommuner(
    parter.filter(({ slag, uttradd }) => slag === 'KOMMUN' && !uttradd),
    context,
  );
}

/** The required agreements of a party: a kommun's own, or those of a region's kommuner. */
export async function platserForPart(part: RegisteredPart, context: Context) {
  if (part.slag === 'KOMMUN') return platserForKommuner([part], context);
  if (part.slag === 'REGION' && part.lan !== null) return platserForLan(part.lan, context);
  return [];
}

export const avtalsplatsResolvers = {
  Avtalsplats: {
    region: ({ region }: Avtalsplats, _args: unknown, context: Context) =>
      region === null ? null : partById(context, region),
    kommun: ({ kommun }: Avtalsplats, _args: unknown, context: Context) =>
      partById(context, kommun),
    avtal: ({ avtal }: Avtalsplats, _args: unknown, context: Context) =>
      lookups.avtal(context).loadMany(avtal),
    text: async (plats: Avtalsplats, _args: unknown, context: Context) => {
      const { region, kommun } = plats;
      const namn = await namnFor(context, region === null ? [kommun] : [region, kommun]);
      return avtalsplatstext(plats, region && namn(region), namn(kommun));
    },
    lagrum: async (_plats: unknown, _args: unknown, context: Context) => {
      const rows = await lookups.lag(context).loadMany(lagrum);
      return rows.filter((row) => row !== null);
    },
  },
};
