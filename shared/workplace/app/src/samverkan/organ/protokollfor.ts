import { type Fel, fraga } from '../../fraga.ts';
import type { Organ, Sammantrade, Vantar } from '../vardcentrumfragor.ts';

/** A matter that the body dealt with, under a paragraph of the minutes. */
export interface Arende {
  vantar: Vantar;
  paragraf: string;
  sagt: string;
  /** The ids of its items. */
  punkter: readonly string[];
}

/** A meeting to record. */
export interface Protokoll {
  datum: string;
  narvaro: readonly { part: string; mandat: string; antal: number | null }[] | null;
  protokoll: string | null;
  arenden: readonly Arende[];
  ovriga: readonly { paragraf: string; rubrik: string }[];
}

/** The result of recording a meeting: why it was refused, or which matters were refused, each with its place and reason. */
export interface Utfall {
  mote: Fel[];
  arenden: { nummer: number; fel: Fel[] }[];
}

const mutationFor: Readonly<Record<string, string>> = {
  FORANKRING: 'forankraPlan',
  AVSTAMNING: 'registreraAvstamning',
  FASTSTALLELSE: 'faststallPlan',
};

const stort = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/**
 * Records a meeting, or adds to a recorded one, and then each matter that it anchored, checked or settled. A refused matter
 * stops neither the others nor the meeting.
 */
export async function protokollfor(organ: Organ, protokoll: Protokoll): Promise<Utfall> {
  const { datum, arenden } = protokoll;
  const skal = `Sammanträde ${datum}`;
  const kant = organ.sammantraden.find((one) => one.datum === datum);
  const mote = await registrera(organ, protokoll, kant, skal);
  if (mote.length > 0) return { mote, arenden: [] };
  const versioner = new Map<string, number>();
  const nekade: Utfall['arenden'] = [];
  for (const [nummer, { vantar, paragraf, sagt, punkter }] of arenden.entries()) {
    const { plan, slag } = vantar;
    const mutation = mutationFor[slag];
    if (mutation === undefined) continue;
    const { svar } = await fraga<{ svar: { plan: { version: number } | null; fel: Fel[] } }>(
      `mutation ($input: ${stort(mutation)}!) { svar: ${mutation}(input: $input) {
        plan { version } fel { falt kod meddelande } } }`,
      {
        input: {
          id: plan.id,
          version: versioner.get(plan.id) ?? plan.version,
          organ: organ.id,
          datum,
          paragraf,
          sagt: sagt === '' ? null : sagt,
          skal,
          ...(slag === 'FASTSTALLELSE' ? {} : { punkter }),
        },
      },
    );
    if (svar.plan) versioner.set(plan.id, svar.plan.version);
    if (svar.fel.length > 0) nekade.push({ nummer, fel: svar.fel });
  }
  return { mote: [], arenden: nekade };
}

/** Creates or changes the meeting. A meeting that already has all of this is left as it is. */
async function registrera(
  { id, version }: Organ,
  { datum, narvaro, protokoll, arenden, ovriga }: Protokoll,
  kant: Sammantrade | undefined,
  skal: string,
): Promise<Fel[]> {
  const kanda = kant?.paragrafer ?? [];
  const nya = [
    ...arenden.map(({ paragraf, vantar }) => ({ paragraf, rubrik: vantar.text })),
    ...ovriga,
  ].filter(({ paragraf }, n, alla) => {
    const first = alla.findIndex((one) => one.paragraf === paragraf) === n;
    return first && !kanda.some((one) => one.paragraf === paragraf);
  });
  if (kant && nya.length === 0 && narvaro === null && protokoll === null) return [];
  const mutation = kant ? 'andraSammantrade' : 'registreraSammantrade';
  const paragrafer = [...kanda, ...nya];
  const { svar } = await fraga<{ svar: { fel: Fel[] } }>(
    `mutation ($input: ${stort(mutation)}!) { svar: ${mutation}(input: $input) {
      fel { falt kod meddelande } } }`,
    {
      input: {
        id,
        version,
        datum,
        skal,
        ...(kant && narvaro === null ? {} : { narvaro }),
        ...(kant && protokoll === null ? {} : { protokoll }),
        ...(paragrafer.length === 0 ? {} : { paragrafer }),
      },
    },
  );
  return svar.fel;
}
