import { fraga } from '../fraga.ts';
import type { Organnamn, Part } from './plan/planfragor.ts';

/** A matter that waits for a body. */
export interface Vantar {
  slag: string;
  text: string;
  plan: { id: string; rubrik: string; version: number; utgava: number; ar: number };
  punkter: { id: string; rubrik: string; utgava: number; underlagHash: string }[];
}

export interface Plannamn {
  id: string;
  rubrik: string;
  ar: number;
  utgava: number;
  status: string | null;
}

/** A vårdcentrum as samverkan keeps it. */
export interface Vardcentrum {
  id: string;
  version: number;
  namn: string;
  samverkansform: string;
  status: string | null;
  lan: string | null;
  kommunkoder: string[];
  deltagare: { huvudmanId: string; inbjuden: string | null; part: Part | null }[];
  atertagnaInbjudningar: { part: Part | null; inbjuden: string | null; atertagen: string }[];
  organ: (Organnamn & { slag: string; dagordning: Vantar[] })[];
  planer: Plannamn[];
  avtal: { id: string; rubrik: string }[];
  kalla: { exempel: boolean } | null;
}

const vantar = `slag text plan { id rubrik version utgava ar } punkter { id rubrik utgava underlagHash }`;

const falten = `id version namn samverkansform status lan kommunkoder
  deltagare { huvudmanId inbjuden part { id namn } }
  atertagnaInbjudningar { part { id namn } inbjuden atertagen }
  organ { id namn slag dagordning { ${vantar} } }
  planer { id rubrik ar utgava status }
  avtal { id rubrik } kalla { exempel }`;

/** Every vårdcentrum. */
export async function allaVardcentra(): Promise<Vardcentrum[]> {
  const { vardcentra } = await fraga<{ vardcentra: Vardcentrum[] }>(
    `{ vardcentra { ${falten} } }`,
    {},
    { obevakad: true },
  );
  return vardcentra;
}

export async function vardcentrumMedId(id: string): Promise<Vardcentrum | null> {
  const { vardcentrum } = await fraga<{ vardcentrum: Vardcentrum | null }>(
    `query ($id: ID!) { vardcentrum(id: $id) { ${falten} } }`,
    { id },
  );
  return vardcentrum;
}

/** A meeting that a body has held. */
export interface Sammantrade {
  datum: string;
  narvaro: { part: Part | null; mandat: string; antal: number | null }[] | null;
  paragrafer: { paragraf: string; rubrik: string }[] | null;
  protokoll: string | null;
  plansteg: {
    slag: string;
    paragraf: string;
    sagt: string | null;
    punkter: { punkt: { rubrik: string } | null }[];
  }[];
}

export interface Organ extends Organnamn {
  version: number;
  slag: string;
  mandat: string;
  niva: string;
  uppgift: string | null;
  moten: string | null;
  ledamoter: { part: Part | null; roll: string; antal: number | null }[];
  avvikelser: string[];
  dagordning: Vantar[];
  sammantraden: Sammantrade[];
}

export async function organMedId(id: string): Promise<Organ | null> {
  const { organ } = await fraga<{ organ: Organ | null }>(
    `query ($id: ID!) { organ(id: $id) {
      id version namn slag mandat niva uppgift moten avvikelser
      ledamoter { part { id namn } roll antal }
      dagordning { ${vantar} }
      sammantraden {
        datum protokoll narvaro { part { id namn } mandat antal } paragrafer { paragraf rubrik }
        plansteg { slag paragraf sagt punkter { punkt { rubrik } } }
      }
    } }`,
    { id },
  );
  return organ;
}

/** The bodies of a whole län, which belong to no single vårdcentrum, with what waits for each. */
export async function lansorganen(): Promise<
  (Organnamn & { niva: string; dagordning: Vantar[] })[]
> {
  const { organen } = await fraga<{
    organen: (Organnamn & { niva: string; dagordning: Vantar[] })[];
  }>(`{ organen { id namn niva dagordning { ${vantar} } } }`, {}, { obevakad: true });
  return organen.filter(({ niva }) => niva === 'län');
}
