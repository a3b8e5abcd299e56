import type { EntityManager } from 'typeorm';
import { type Andring, andraRad } from '../../andring/andraRad.ts';
import { type Fel, fel } from '../../andring/Fel.ts';
import { skapaRad } from '../../andring/skapaRad.ts';
import { skriv } from '../../andring/skriv.ts';
import { storleksfel } from '../../andring/storleksfel.ts';
import { svar } from '../../andring/svar.ts';
import { nekat } from '../../andring/Utfall.ts';
import type { HuvudmanContext } from '../HuvudmanContext.ts';
import { idfel } from '../idfel.ts';
import { kallaAv } from '../kallaAv.ts';
import { OrganisationsenhetEntity } from '../organisationsenhet/Organisationsenhet.ts';
import type { Verksamhet } from './Verksamhet.ts';
import { type Verksamhetsindata, verksamhetsindata } from './Verksamhetsindata.ts';
import { belaggningsfel } from './vardplatsfel.ts';
import { alderfel, stangdfel, stangningsfel, verksamhetsfel } from './verksamhetsfel.ts';
import { skrivDelar, verksamhetsrad } from './verksamhetsrad.ts';
import { andradVerksamhet, nyVerksamhet, verksamhetsdelar } from './verksamhetsvarden.ts';

interface Rad {
  id: string;
  version: number;
  skal: string;
}

type SkapaVerksamhet = Verksamhetsindata &
  Pick<Verksamhet, 'id' | 'namn' | 'typ'> & { skal: string };

/** Runs one change of an open unit and answers with it. */
async function andra(
  context: HuvudmanContext,
  { id, version, skal }: Rad,
  andring: (
    rad: Verksamhet,
    manager: EntityManager,
  ) => Andring<Verksamhet> | Promise<Andring<Verksamhet>>,
) {
  const motiv = { aktor: context.aktor, skal };
  const utfall = await skriv(context, (manager) =>
    andraRad(manager, verksamhetsrad, { id, version }, motiv, (rad) => {
      const closed = stangdfel(rad, context.idag);
      return closed.length > 0 ? { fel: closed } : andring(rad, manager);
    }),
  );
  return svar('verksamhet', utfall);
}

/** A unit belongs to a part of the huvudman's own organisation. */
async function organisationsfel(
  manager: EntityManager,
  { organisationsenhet: id }: Verksamhetsindata,
): Promise<Fel[]> {
  if (id == null || (await manager.existsBy(OrganisationsenhetEntity, { id }))) return [];
  const meddelande = `Det finns ingen del av organisationen med id ${id}: kontrollera id.`;
  return [fel('SAKNAS', 'organisationsenhet', meddelande)];
}

/** A huvudman's changes of its own units. */
export const verksamhetMutationer = {
  skapaVerksamhet: async (
    _parent: unknown,
    { input }: { input: SkapaVerksamhet },
    context: HuvudmanContext,
  ) => {
    const indata = verksamhetsindata(input);
    const { id, skal } = indata;
    const varden = nyVerksamhet(indata, kallaAv(indata.kalla, context.huvudman));
    const delar = verksamhetsdelar(id, indata);
    const wrong = [
      ...idfel(id),
      ...verksamhetsfel(indata),
      ...alderfel(varden),
      ...storleksfel({ ...varden, ...delar }),
    ];
    const utfall = await skriv<Verksamhet>(context, async (manager) => {
      const all = [...wrong, ...(await organisationsfel(manager, indata))];
      if (all.length > 0) return nekat(all);
      const motiv = { aktor: context.aktor, skal };
      return skapaRad(manager, verksamhetsrad, { id, ...varden, stangd: null }, motiv, (inside) =>
        skrivDelar(inside, id, delar),
      );
    });
    return svar('verksamhet', utfall);
  },

  andraVerksamhet: (
    _parent: unknown,
    { input }: { input: Rad & Verksamhetsindata },
    context: HuvudmanContext,
  ) => {
    const indata = verksamhetsindata(input);
    const kalla = kallaAv(null, context.huvudman);
    const delar = verksamhetsdelar(input.id, indata, kalla);
    return andra(context, input, async (rad, manager) => {
      const nytt = andradVerksamhet(indata, rad, kalla);
      const fore = (await verksamhetsrad.bild?.(rad, manager)) as object;
      const { funktioner, platser } = delar;
      const wrong = [
        ...verksamhetsfel(indata),
        ...alderfel(nytt),
        ...(await organisationsfel(manager, indata)),
        ...storleksfel({
          ...fore,
          ...nytt,
          ...(funktioner && { funktioner }),
          ...(platser && { platser }),
        }),
      ];
      if (wrong.length > 0) return { fel: wrong };
      return { nytt, efterat: (inside) => skrivDelar(inside, rad.id, delar) };
    });
  },

  stangVerksamhet: (
    _parent: unknown,
    { input }: { input: Rad & { datum?: string | null } },
    context: HuvudmanContext,
  ) =>
    andra(context, input, (rad) => {
      const datum = input.datum ?? null;
      const wrong = stangningsfel(rad, datum);
      return wrong.length > 0 ? { fel: wrong } : { nytt: { stangd: datum } };
    }),

  rapporteraBelaggning: (
    _parent: unknown,
    { input }: { input: Rad & { belagda?: number | null; uppdaterad?: string | null } },
    context: HuvudmanContext,
  ) =>
    andra(context, input, ({ vardplatser }) => {
      const nu = new Date();
      const rapport = {
        belagda: input.belagda ?? null,
        uppdaterad: input.uppdaterad ?? nu.toISOString(),
      };
      const wrong = belaggningsfel(rapport, vardplatser, nu);
      if (wrong.length > 0 || !vardplatser) return { fel: wrong };
      return { nytt: { vardplatser: { ...vardplatser, ...rapport } } };
    }),
};
