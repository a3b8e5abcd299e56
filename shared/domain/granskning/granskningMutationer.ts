import { andraRad } from '../../change/andraRad.ts';
import { type Fel, fel } from '../../change/Fel.ts';
import { skriv } from '../../change/skriv.ts';
import { svar } from '../../change/svar.ts';
import type { Writer } from '../../serve/database/rows/Writer.ts';
import type { HuvudmanContext } from '../HuvudmanContext.ts';
import { helRad, type Registrering, registrera } from '../registrera.ts';
import { VerksamhetEntity } from '../verksamhet/Verksamhet.ts';
import {
  type Atgard,
  atgardstyp,
  type Granskning,
  GranskningEntity,
  granskningstyp,
  type Rekommendation,
  RekommendationEntity,
  rekommendationstyp,
} from './Granskning.ts';
import { granskningsfel } from './granskningsfel.ts';
import {
  atgardsfel,
  bedomningsfel,
  bekraftadfel,
  rekommendationsfel,
  rekommendationssvarsfel,
} from './rekommendationsfel.ts';

interface Andras {
  id: string;
  version: number;
  skal: string;
}

type Besvara = Andras &
  Required<Pick<Rekommendation, 'svar' | 'svarAv' | 'svarDatum'>> & {
    atgardasSenast?: string | null;
  };

type Bedom = Andras &
  Required<Pick<Rekommendation, 'bedomning' | 'bedomningsskal' | 'bedomd'>> & {
    bedomdI?: string | null;
  };

interface Med<Input> {
  input: Input;
}

/** Audits of a huvudman, and the follow-up of their recommendations: the auditors' part and the huvudman's own. */
export const granskningMutationer = {
  registreraGranskning: (
    _parent: unknown,
    { input }: Med<Registrering<Granskning>>,
    context: HuvudmanContext,
  ) => {
    // The writer's role decides whose statement it is: the auditors' own is confirmed thereby, the huvudman's is not.
    const bekraftad = context.caller.roller.includes('revisor') ? context.idag : null;
    const rad = { ...helRad<Granskning>('Granskning', input, context), bekraftad };
    const { id, foljerUpp } = rad;
    return registrera(context, granskningstyp, 'granskning', rad, input, async (manager) => {
      const [fore, foljd] = await Promise.all([
        granskningMed(manager, id),
        foljerUpp === null ? null : granskningMed(manager, foljerUpp),
      ]);
      return [
        ...bekraftadfel(fore?.bekraftad ?? null, context.caller.roller),
        ...granskningsfel(rad, foljd?.ar ?? null),
        ...(foljerUpp !== null && (!foljd || foljerUpp === id)
          ? [saknas('granskning', 'foljerUpp', foljerUpp)]
          : []),
      ];
    });
  },

  bekraftaGranskning: async (
    _parent: unknown,
    { input }: Med<Andras>,
    context: HuvudmanContext,
  ) => {
    const { id, version, skal } = input;
    const { aktor, idag: bekraftad } = context;
    const utfall = await skriv(context, (manager) =>
      andraRad(manager, granskningstyp, { id, version }, { aktor, skal }, () => ({
        nytt: { bekraftad },
      })),
    );
    return svar('granskning', utfall);
  },

  registreraRekommendation: (
    _parent: unknown,
    { input }: Med<Registrering<Rekommendation>>,
    context: HuvudmanContext,
  ) => {
    const rad = helRad<Rekommendation>('Rekommendation', input, context);
    const { id, granskning } = rad;
    return registrera(
      context,
      rekommendationstyp,
      'rekommendation',
      rad,
      input,
      async (manager) => {
        const fore = await manager.findOneBy(RekommendationEntity, { id });
        const [audit, others, tidigare] = await Promise.all([
          granskningMed(manager, granskning),
          manager.findBy(RekommendationEntity, { granskning }),
          fore ? granskningMed(manager, fore.granskning) : null,
        ]);
        if (!audit) return [saknas('granskning', 'granskning', granskning)];
        const bekraftad = audit.bekraftad ?? tidigare?.bekraftad ?? null;
        return [
          ...bekraftadfel(bekraftad, context.caller.roller),
          ...rekommendationsfel(rad, others, audit.antalRekommendationer),
        ];
      },
    );
  },

  besvaraRekommendation: (_parent: unknown, { input }: Med<Besvara>, context: HuvudmanContext) => {
    const { svar: text, svarAv, svarDatum, atgardasSenast = null } = input;
    const nytt = { svar: text, svarAv, svarDatum, atgardasSenast };
    return andraRekommendation(context, input, nytt, async (manager, rad) => {
      const audit = await granskningMed(manager, rad.granskning);
      return audit ? rekommendationssvarsfel(nytt, audit, context.idag) : [];
    });
  },

  bedomRekommendation: (_parent: unknown, { input }: Med<Bedom>, context: HuvudmanContext) => {
    const { bedomning, bedomningsskal, bedomd, bedomdI = null } = input;
    const nytt = { bedomning, bedomningsskal, bedomd, bedomdI };
    return andraRekommendation(context, input, nytt, async (manager, rad) => {
      const [audit, other] = await Promise.all([
        granskningMed(manager, rad.granskning),
        bedomdI === null ? null : granskningMed(manager, bedomdI),
      ]);
      return [
        ...(audit ? bedomningsfel(nytt, audit, other, context.idag) : []),
        ...(bedomdI !== null && !other ? [saknas('granskning', 'bedomdI', bedomdI)] : []),
      ];
    });
  },

  registreraAtgard: (
    _parent: unknown,
    { input }: Med<Registrering<Atgard>>,
    context: HuvudmanContext,
  ) => {
    const rad = helRad<Atgard>('Atgard', input, context);
    const { rekommendation, verksamhetId } = rad;
    return registrera(context, atgardstyp, 'atgard', rad, input, async (manager) => {
      const [found, unit] = await Promise.all([
        manager.findOneBy(RekommendationEntity, { id: rekommendation }),
        verksamhetId === null ? null : manager.findOneBy(VerksamhetEntity, { id: verksamhetId }),
      ]);
      return [
        ...(found ? [] : [saknas('rekommendation', 'rekommendation', rekommendation)]),
        ...(verksamhetId !== null && !unit
          ? [saknas('verksamhet', 'verksamhetId', verksamhetId)]
          : []),
        ...atgardsfel(rad, context.idag),
      ];
    });
  },
};

async function granskningMed(manager: Writer, id: string): Promise<Granskning | null> {
  return manager.findOneBy(GranskningEntity, { id });
}

function saknas(slag: string, falt: string, id: string): Fel {
  const meddelande = `Huvudmannen har ingen ${slag} ${id}: kontrollera id, eller registrera den först.`;
  return fel('SAKNAS', falt, meddelande);
}

async function andraRekommendation(
  context: HuvudmanContext,
  { id, version, skal }: Andras,
  nytt: Partial<Rekommendation>,
  kontroll: (manager: Writer, rad: Rekommendation) => Promise<Fel[]>,
) {
  const motiv = { aktor: context.aktor, skal };
  const utfall = await skriv(context, (manager) =>
    andraRad(manager, rekommendationstyp, { id, version }, motiv, async (rad) => {
      const wrong = await kontroll(manager, rad);
      return wrong.length > 0 ? { fel: wrong } : { nytt };
    }),
  );
  return svar('rekommendation', utfall);
}
