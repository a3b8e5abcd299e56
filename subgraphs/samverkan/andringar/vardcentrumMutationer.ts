import { type Fel, fel } from '../../../shared/change/Fel.ts';
import { datumfel } from '../../../shared/domain/vardefel.ts';
import type { Writer } from '../../../shared/serve/database/rows/Writer.ts';
import type { Deltagarstatus, Natverkssvar } from '../../../shared/serve/natverksfraga.ts';
import type { Kalla } from '../../../shared/values/kalla.ts';
import { mandatfel } from '../rules/organregel.ts';
import { aterkallandefel, farDelta } from '../rules/vardcentrumregler.ts';
import type { Samverkansform, Vardcentrum } from '../store/rows.generated.ts';
import {
  InbjudanEntity,
  OrganEntity,
  PartEntity,
  VardcentrumEntity,
  VardcentrumkommunEntity,
  VardcentrumorganEntity,
} from '../store/tables.ts';
import { berorVardcentrum } from './beror.ts';
import {
  andrar,
  dubbletter,
  ersatt,
  type Indata,
  idReferences,
  kallaAv,
  mutationer,
  radslag,
  referensfel,
  skapar,
} from './mutationer.ts';
import { kommunfel } from './vardefel.ts';

export const vardcentrumtyp = radslag<Vardcentrum>(
  'Vardcentrum',
  'vardcentrum',
  VardcentrumEntity,
  ({ id }, { manager }, input) =>
    berorVardcentrum(manager, id, (input as Listor).kommunkoder ?? []),
  {
    kommuner: [VardcentrumkommunEntity, 'vardcentrumId'],
    organ: [VardcentrumorganEntity, 'vardcentrumId'],
    inbjudningar: [InbjudanEntity, 'vardcentrumId'],
  },
);

interface Listor {
  kommunkoder?: string[] | null;
  organ?: string[] | null;
}
type Input = Indata<Vardcentrum, Listor>;

async function formfel(manager: Writer, id: string, form: Samverkansform): Promise<Fel[]> {
  const where = { vardcentrumId: id, atertagen: null };
  const invited = await manager.find(InbjudanEntity, { where });
  const parter = await manager.find(PartEntity, {
    where: { id: invited.map(({ huvudmanId }) => huvudmanId) },
  });
  return parter
    .filter(({ slag }) => !farDelta(form, slag))
    .map(({ namn }) => fel('FEL_TILLSTAND', 'samverkansform', forbundstext(namn)));
}

/** Refuses bodies whose mandate the form does not allow: those in the input, or those that the vårdcentrum has. */
async function organfel(
  manager: Writer,
  vardcentrumId: string,
  form: Samverkansform,
  given: string[] | null | undefined,
): Promise<Fel[]> {
  if (form !== 'KOMMUNALFORBUND') return [];
  const rows = given ? [] : await manager.findBy(VardcentrumorganEntity, { vardcentrumId });
  const ids = given ?? rows.map(({ organId }) => organId);
  const organ = await manager.findBy(OrganEntity, { id: ids });
  return organ.flatMap((one) =>
    mandatfel(one, true, given ? `organ[${ids.indexOf(one.id)}]` : 'samverkansform'),
  );
}

const forbundstext = (namn: string) =>
  `${namn} kan inte ingå: ett kommunalförbund har bara kommuner och regioner som medlemmar.`;

async function listfel(manager: Writer, { kommunkoder, organ }: Listor): Promise<Fel[]> {
  return [
    ...kommunfel(kommunkoder),
    ...dubbletter((n) => `organ[${n}]`, organ ?? []),
    ...(await referensfel(manager, idReferences('Samverkansorgan', 'organ', organ))),
  ];
}

/** Replaces the lists that the input gives, and leaves the others. */
async function listor(manager: Writer, vardcentrumId: string, given: Listor) {
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

/** The mutations of vårdcentra. */
export const vardcentrumMutationer = mutationer({
  skapaVardcentrum: skapar<Vardcentrum, Input>(vardcentrumtyp, {
    fel: async ({ id, samverkansform }, input, { manager }) => [
      ...(await listfel(manager, input)),
      ...(await organfel(manager, id, samverkansform, input.organ ?? [])),
    ],
    efterat: ({ id }, input, { manager }) => listor(manager, id, input),
  }),

  andraVardcentrum: andrar<Vardcentrum, Input>(vardcentrumtyp, {
    fel: async ({ id, samverkansform }, input, { manager }) => [
      ...(await listfel(manager, input)),
      ...(await formfel(manager, id, samverkansform)),
      ...(await organfel(manager, id, samverkansform, input.organ)),
    ],
    efterat: ({ id }, input, { manager }) => listor(manager, id, input),
  }),

  bjudIn: andrar<Vardcentrum, Indata<Vardcentrum, { part: string; inbjuden?: string | null }>>(
    vardcentrumtyp,
    {
      // A changed invitation keeps its source.
      rad: (_input, { fore }) => ({ kalla: fore?.kalla as Kalla }),
      fel: async ({ id, samverkansform }, { part: huvudmanId }, { manager }) => {
        const part = await manager.findOneBy(PartEntity, { id: huvudmanId });
        if (!part) {
          const text = `${huvudmanId} är inte ansluten till nätverket: bjud in den som är ansluten.`;
          return [fel('SAKNAS', 'part', text)];
        }
        if (!farDelta(samverkansform, part.slag)) {
          return [fel('FEL_TILLSTAND', 'part', forbundstext(part.namn))];
        }
        const standing = { vardcentrumId: id, huvudmanId, atertagen: null };
        if (await manager.existsBy(InbjudanEntity, standing)) {
          const text = `${part.namn} är redan inbjuden: läs svaret bland deltagarna, eller be parten svara i sin egen delgraf.`;
          return [fel('FEL_TILLSTAND', 'part', text)];
        }
        return [];
      },
      efterat: async ({ id: vardcentrumId }, input, { manager }) => {
        const { part: huvudmanId, inbjuden = null } = input;
        const invited = await manager.find(InbjudanEntity, { where: { vardcentrumId } });
        const ordning = Math.max(-1, ...invited.map((one) => one.ordning)) + 1;
        const kalla = kallaAv(input.kalla);
        const key = { vardcentrumId, huvudmanId };
        // A party whose invitation was withdrawn can be invited again.
        await manager.delete(InbjudanEntity, key);
        await manager.insert(InbjudanEntity, { ...key, ordning, inbjuden, atertagen: null, kalla });
      },
    },
  ),

  dragTillbakaInbjudan: andrar<
    Vardcentrum,
    Indata<Vardcentrum, { part: string; datum?: string | null }>
  >(vardcentrumtyp, {
    fraga: ({ id }, { natverksfraga }) => natverksfraga.deltagare(id as string),
    fel: async ({ id: vardcentrumId }, { part: huvudmanId, datum }, skrivning) => {
      const { manager, context, svar } = skrivning;
      const inbjudan = await manager.findOneBy(InbjudanEntity, {
        vardcentrumId,
        huvudmanId,
        atertagen: null,
      });
      if (!inbjudan) {
        const text = `${huvudmanId} har ingen inbjudan att dra tillbaka: kontrollera parten bland deltagarna.`;
        return [fel('SAKNAS', 'part', text)];
      }
      const part = await manager.findOneBy(PartEntity, { id: huvudmanId });
      return [
        ...datumfel(datum ?? context.idag, context.idag),
        ...(part?.uttradd
          ? []
          : aterkallandefel(
              part?.namn ?? huvudmanId,
              huvudmanId,
              svar as Natverkssvar<Deltagarstatus[]>,
            )),
      ];
    },
    efterat: async ({ id: vardcentrumId }, { part: huvudmanId, datum }, { manager, context }) => {
      const atertagen = datum ?? context.idag;
      await manager.update(InbjudanEntity, { vardcentrumId, huvudmanId }, { atertagen });
    },
  }),
});
