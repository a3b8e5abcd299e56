import type { Fel } from '../../../shared/change/Fel.ts';
import type { Writer } from '../../../shared/serve/database/rows/Writer.ts';
import type { Dokument, Mal, Strategi } from '../store/rows.generated.ts';
import { DokumentEntity, DokumentpartEntity, MalEntity, StrategiEntity } from '../store/tables.ts';
import { berorLan, berorParter, berorStrategi } from './beror.ts';
import {
  andrar,
  dubbletter,
  ersatt,
  type Indata,
  idReferences,
  mutationer,
  om,
  radslag,
  referensfel,
  type Skrivning,
  skapar,
} from './mutationer.ts';
import { lanfel } from './vardefel.ts';

/** Documents. Their history includes the parties that they concern. */
export const dokumenttyp = radslag<Dokument>(
  'Dokument',
  'dokument',
  DokumentEntity,
  async ({ id }, { manager }, input) => {
    const rows = await manager.findBy(DokumentpartEntity, { dokumentId: id });
    const given = (input as Parter).parter ?? [];
    return berorParter(manager, [...rows.map(({ huvudmanId }) => huvudmanId), ...given]);
  },
  {
    parter: [DokumentpartEntity, 'dokumentId'],
  },
);
export const strategityp = radslag<Strategi>('Strategi', 'strategi', StrategiEntity, ({ lan }) =>
  berorLan(lan),
);
export const maltyp = radslag<Mal>('Mal', 'mal', MalEntity, ({ strategiId }, { manager }) =>
  berorStrategi(manager, strategiId),
);

interface Parter {
  parter?: string[] | null;
}
type Input = Indata<Dokument, Parter>;

async function dokumentfel(
  { datum }: Omit<Dokument, 'version'>,
  { parter }: Parter,
  { manager, context }: Skrivning<Dokument>,
): Promise<Fel[]> {
  return [
    ...om(
      datum != null && datum > context.idag,
      'OGILTIGT_VARDE',
      'datum',
      `${datum} har inte varit än: ange dagen när det fastställdes.`,
    ),
    ...om(
      parter?.length === 0,
      'SAKNAR_UPPGIFT',
      'parter',
      'Ange minst en part som dokumentet gäller.',
    ),
    ...dubbletter((n) => `parter[${n}]`, parter ?? []),
    ...(await referensfel(manager, idReferences('Part', 'parter', parter))),
  ];
}

async function skrivParter(manager: Writer, dokumentId: string, { parter }: Parter) {
  if (!parter) return;
  const rows = parter.map((huvudmanId) => ({ dokumentId, huvudmanId }));
  await ersatt(manager, DokumentpartEntity, { dokumentId }, rows);
}

function strategifel({ id, franAr, tillAr, byggerPa }: Omit<Strategi, 'version'>): Fel[] {
  return [
    ...om(
      franAr !== null && tillAr !== null && tillAr < franAr,
      'OGILTIGT_VARDE',
      'tillAr',
      `Strategin slutar ${tillAr}, före sitt första år ${franAr}: rätta åren.`,
    ),
    ...om(
      byggerPa.includes(id),
      'OGILTIGT_VARDE',
      `byggerPa[${byggerPa.indexOf(id)}]`,
      'En strategi kan inte bygga på sig själv: ta bort den ur listan.',
    ),
  ];
}

/** The mutations of shared documents, strategies and goals. */
export const dokumentMutationer = mutationer({
  skapaDokument: skapar<Dokument, Input>(dokumenttyp, {
    fel: dokumentfel,
    efterat: ({ id }, input, { manager }) => skrivParter(manager, id, input),
  }),
  andraDokument: andrar<Dokument, Input>(dokumenttyp, {
    fel: dokumentfel,
    efterat: ({ id }, input, { manager }) => skrivParter(manager, id, input),
  }),

  skapaStrategi: skapar<Strategi, Indata<Strategi>>(strategityp, {
    fel: (rad) => [...lanfel(rad.lan), ...strategifel(rad)],
  }),
  andraStrategi: andrar<Strategi, Indata<Strategi>>(strategityp, { fel: strategifel }),

  skapaMal: skapar<Mal, Indata<Mal>>(maltyp, {
    rad: async ({ strategiId }, { manager }) => ({
      ordning: await manager.count(MalEntity, { where: { strategiId: strategiId as string } }),
    }),
    fel: async ({ strategiId, overordnat }, _input, { manager }) =>
      om(
        overordnat !== null && !(await manager.existsBy(MalEntity, { id: overordnat, strategiId })),
        'SAKNAS',
        'overordnat',
        `Det finns inget mål ${overordnat} i strategin ${strategiId}: kontrollera id.`,
      ),
  }),
  andraMal: andrar<Mal, Indata<Mal>>(maltyp),
});
