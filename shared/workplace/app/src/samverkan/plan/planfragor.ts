import { fraga } from '../../fraga.ts';

export interface Part {
  id: string;
  namn: string;
}

/** A body, by id and name. */
export interface Organnamn {
  id: string;
  namn: string;
}

/** A body's opinion or decision on a plan. */
export interface Steg {
  slag: string;
  organ: Organnamn | null;
  datum: string;
  paragraf: string;
  utgava: number;
  sagt: string | null;
  punkter: { punkt: { id: string } | null; underlagHash: string }[];
}

export interface Finansiering {
  part: Part | null;
  belopp: string;
}

/** One difference between two wordings. */
export interface Skillnad {
  falt: string;
  fore: string | null;
  efter: string | null;
}

/** One wording of an item. */
export interface Utgava {
  utgava: number;
  underlagHash: string;
  datum: string | null;
  gallande: boolean;
  skillnader: Skillnad[];
}

/** An item as samverkan keeps it. */
export interface Punkt {
  id: string;
  version: number;
  nummer: string | null;
  mal: string | null;
  malet: { id: string } | null;
  grupp: string | null;
  rubrik: string;
  aktivitet: string | null;
  kostnad: string | null;
  investering: boolean | null;
  underlagHash: string;
  utgava: number;
  ansvariga: Organnamn[];
  forslagTillFinansiering: Finansiering[];
  indikatorer: { id: string; text: string; svarstyp: string }[];
  utgavor: Utgava[];
  beslut: { part: Part | null }[];
}

/** A plan as samverkan keeps it. */
export interface Plan {
  id: string;
  version: number;
  rubrik: string;
  ar: number;
  utgava: number;
  status: string | null;
  vardcentrum: { id: string; namn: string } | null;
  faststallsAv: Organnamn | null;
  strategi: { id: string; titel: string } | null;
  kalla: { exempel: boolean } | null;
  steg: Steg[];
  punkter: Punkt[];
}

const punktfalt = `id version nummer mal malet { id } grupp rubrik aktivitet kostnad investering underlagHash utgava
  ansvariga { id namn }
  forslagTillFinansiering { part { id namn } belopp }
  indikatorer { id text svarstyp }
  utgavor { utgava underlagHash datum gallande skillnader { falt fore efter } }
  beslut { part { id namn } }`;

const planfalt = `id version rubrik ar utgava status
  vardcentrum { id namn } faststallsAv { id namn } strategi { id titel } kalla { exempel }
  steg { slag organ { id namn } datum paragraf utgava sagt punkter { punkt { id } underlagHash } }
  punkter { ${punktfalt} }`;

/** A plan with its items, from samverkan's own rows; null when there is none. */
export async function planMedId(id: string): Promise<Plan | null> {
  const { verksamhetsplan } = await fraga<{ verksamhetsplan: Plan | null }>(
    `query ($id: ID!) { verksamhetsplan(id: $id) { ${planfalt} } }`,
    { id },
  );
  return verksamhetsplan;
}

/** The parties' answers to an item, and what follows from them. Null is unknown. */
export interface Punktsvar {
  id: string;
  lage: string | null;
  niva: string | null;
  beslutslagen:
    | {
        part: Part | null;
        utfall: string | null;
        utgava: number | null;
        gallande: boolean | null;
      }[]
    | null;
  finansieringslage: { lage: string; avvikelser: string[]; saknas: string | null } | null;
}

/** The parties' answers to a plan's items, from the network view, by item. A party that does not answer is unknown. */
export async function parternasSvar(id: string): Promise<ReadonlyMap<string, Punktsvar>> {
  const { verksamhetsplan } = await fraga<{ verksamhetsplan: { punkter: Punktsvar[] } | null }>(
    `query ($id: ID!) { verksamhetsplan(id: $id) { punkter {
      id lage niva
      beslutslagen { part { id namn } utfall utgava gallande }
      finansieringslage { lage avvikelser saknas }
    } } }`,
    { id },
    { till: '/natverk' },
  );
  return new Map((verksamhetsplan?.punkter ?? []).map((punkt) => [punkt.id, punkt]));
}

/** Whether some body has anchored the item's present wording. */
export const arForankrad = ({ steg }: Pick<Plan, 'steg'>, { id, underlagHash }: Punkt): boolean =>
  steg.some(
    ({ slag, punkter }) =>
      slag === 'FORANKRING' &&
      punkter.some((one) => one.punkt?.id === id && one.underlagHash === underlagHash),
  );

/** The parties that an item concerns. */
export const berordaAv = ({ beslut }: Pick<Punkt, 'beslut'>): Part[] =>
  beslut.flatMap(({ part }) => (part ? [part] : []));
