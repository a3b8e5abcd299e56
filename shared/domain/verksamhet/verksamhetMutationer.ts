import { type Andring, andraRad } from '../../change/andraRad.ts';
import { idfel } from '../../change/input/idfel.ts';
import { storleksfel } from '../../change/input/storleksfel.ts';
import { skapaRad } from '../../change/skapaRad.ts';
import { skriv } from '../../change/skriv.ts';
import { svar } from '../../change/svar.ts';
import { nekat } from '../../change/Utfall.ts';
import type { Writer } from '../../serve/database/rows/Writer.ts';
import type { HuvudmanContext } from '../HuvudmanContext.ts';
import { organisationsfel } from '../organisationsenhet/organisationsfel.ts';
import { provaReferenser } from '../referensprov.ts';
import { kallaAv } from '../registrera.ts';
import type { Verksamhet } from './Verksamhet.ts';
import { belaggningsfel } from './vardplatsfel.ts';
import { alderfel, stangdfel, stangningsfel, verksamhetsfel } from './verksamhetsfel.ts';
import { skrivDelar, verksamhetsrad } from './verksamhetsrad.ts';
import { verksamhetsreferenser } from './verksamhetsreferenser.ts';
import {
  andradVerksamhet,
  nyVerksamhet,
  type Verksamhetsindata,
  verksamhetsdelar,
  verksamhetsindata,
} from './verksamhetsvarden.ts';

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
  andring: (rad: Verksamhet, manager: Writer) => Andring<Verksamhet> | Promise<Andring<Verksamhet>>,
  anmarkning: string | null = null,
) {
  const motiv = { aktor: context.aktor, skal, anmarkning };
  const utfall = await skriv(context, (manager) =>
    andraRad(manager, verksamhetsrad, { id, version }, motiv, (rad) => {
      const closed = stangdfel(rad, context.idag);
      return closed.length > 0 ? { fel: closed } : andring(rad, manager);
    }),
  );
  return svar('verksamhet', utfall, anmarkning);
}

/** Checks the unit's references to other parties, before the write. */
function prova(context: HuvudmanContext, indata: Verksamhetsindata) {
  return provaReferenser(context, verksamhetsreferenser(indata, context.huvudman.id));
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
    const { fel: referensfel, anmarkning } = await prova(context, indata);
    const wrong = [
      ...idfel(id),
      ...verksamhetsfel(indata),
      ...referensfel,
      ...alderfel(varden),
      ...storleksfel({ ...varden, ...delar }),
    ];
    const utfall = await skriv<Verksamhet>(context, async (manager) => {
      const all = [...wrong, ...(await organisationsfel(manager, indata.organisationsenhet))];
      if (all.length > 0) return nekat(all);
      const motiv = { aktor: context.aktor, skal, anmarkning };
      return skapaRad(manager, verksamhetsrad, { id, ...varden, stangd: null }, motiv, (inside) =>
        skrivDelar(inside, id, delar),
      );
    });
    return svar('verksamhet', utfall, anmarkning);
  },

  andraVerksamhet: async (
    _parent: unknown,
    { input }: { input: Rad & Verksamhetsindata },
    context: HuvudmanContext,
  ) => {
    const indata = verksamhetsindata(input);
    const kalla = kallaAv(null, context.huvudman);
    const delar = verksamhetsdelar(input.id, input, kalla);
    const { fel: referensfel, anmarkning } = await prova(context, indata);
    const andring = async (rad: Verksamhet, manager: Writer) => {
      const nytt = andradVerksamhet(input, rad, kalla);
      const fore = (await verksamhetsrad.snapshot?.(rad, manager)) as object;
      const { funktioner, platser } = delar;
      const wrong = [
        ...verksamhetsfel(indata),
        ...referensfel,
        ...alderfel(nytt),
        ...(await organisationsfel(manager, indata.organisationsenhet)),
        ...storleksfel({
          ...fore,
          ...nytt,
          ...(funktioner && { funktioner }),
          ...(platser && { platser }),
        }),
      ];
      if (wrong.length > 0) return { fel: wrong };
      return {
        nytt,
        efterat: (inside: Writer) => skrivDelar(inside, rad.id, delar),
      };
    };
    return andra(context, input, andring, anmarkning);
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
