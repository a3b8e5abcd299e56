import { fraga } from '../fraga.ts';

export interface Part {
  id: string;
  namn: string;
}

/** One party's answer to an item. Null is unknown. */
export interface Beslutslage {
  part: Part | null;
  utfall: string | null;
  utgava: number | null;
  gallande: boolean | null;
}

/** An item in short, for one of its parties. */
export interface Kortpunkt {
  id: string;
  rubrik: string;
  lage: string | null;
  beslut: { part: { id: string } | null }[];
  beslutslagen: Beslutslage[] | null;
}

export interface Kortplan {
  id: string;
  rubrik: string;
  ar: number;
  status: string | null;
  punkter: Kortpunkt[];
}

/** The plans whose items concern a party, at the vårdcentra that have invited it; newest year first. */
export async function planerSomBeror(jag: string): Promise<Kortplan[]> {
  const { part } = await fraga<{
    part: { deltar: { vardcentrum: { planer: Kortplan[] } | null }[] } | null;
  }>(
    `query ($jag: ID!) { part(id: $jag) { deltar { vardcentrum { planer {
      id rubrik ar status
      punkter { id rubrik lage beslut { part { id } } beslutslagen { part { id namn } utfall utgava gallande } }
    } } } } }`,
    { jag },
    { till: '/natverk', obevakad: true },
  );
  const alla = (part?.deltar ?? []).flatMap(({ vardcentrum }) => vardcentrum?.planer ?? []);
  return [...new Map(alla.map((plan) => [plan.id, plan])).values()]
    .map((plan) => ({ ...plan, punkter: plan.punkter.filter((one) => berorMig(one, jag)) }))
    .filter(({ punkter }) => punkter.length > 0);
}

const berorMig = ({ beslut }: Kortpunkt, jag: string) =>
  beslut.some(({ part }) => part?.id === jag);

/** The party's own decisions, by item. */
export interface EgetBeslut {
  planpunktId: string;
  version: number;
  utfall: string | null;
  niva: string | null;
  instans: string | null;
  belopp: string | null;
  datum: string | null;
  paragraf: string | null;
  underlagHash: string | null;
  uppdrag: { instrument: string; belopp: string | null; datum: string } | null;
  steg:
    | { utfall: string; instans: string | null; datum: string | null; paragraf: string | null }[]
    | null;
}

export async function egnaBeslut(): Promise<ReadonlyMap<string, EgetBeslut>> {
  const { egnaBeslut: alla } = await fraga<{ egnaBeslut: EgetBeslut[] | null }>(
    `{ egnaBeslut { planpunktId version utfall niva instans belopp datum paragraf underlagHash
      uppdrag { instrument belopp datum } steg { utfall instans datum paragraf } } }`,
    {},
    { obevakad: true },
  );
  return new Map((alla ?? []).map((one) => [one.planpunktId, one]));
}

/** An item in the network view, with every party's decision and money. */
export interface Helpunkt {
  id: string;
  rubrik: string;
  nummer: string | null;
  mal: string | null;
  aktivitet: string | null;
  kostnad: string | null;
  investering: boolean | null;
  utgava: number;
  underlagHash: string;
  lage: string | null;
  niva: string | null;
  plan: { id: string; rubrik: string; ar: number; status: string | null } | null;
  ansvariga: { namn: string }[];
  indikatorer: { id: string; text: string }[];
  forslagTillFinansiering: { part: Part | null; belopp: string }[];
  utgavor: {
    utgava: number;
    datum: string | null;
    underlagHash: string;
    gallande: boolean;
    skillnader: { falt: string; fore: string | null; efter: string | null }[];
  }[];
  steg: {
    slag: string;
    organ: { namn: string } | null;
    datum: string;
    paragraf: string;
    utgava: number;
    sagt: string | null;
  }[];
  beslutslagen: Beslutslage[] | null;
  beslut: {
    part: Part | null;
    instans: string | null;
    datum: string | null;
    paragraf: string | null;
    belopp: string | null;
    uppfoljningar: { ar: number; period: string; lage: string }[] | null;
  }[];
  finansieringslage: {
    lage: string;
    saknas: string | null;
    avvikelser: string[];
    parter: {
      part: { id: string } | null;
      andel: string | null;
      budgeterat: string | null;
      utfall: string | null;
      saknas: string | null;
    }[];
  } | null;
  kalla: { exempel: boolean } | null;
}

/** One item in full; null when there is none. */
export async function punktMedId(id: string): Promise<Helpunkt | null> {
  const { planpunkt } = await fraga<{ planpunkt: Helpunkt | null }>(
    `query ($id: ID!) { planpunkt(id: $id) {
      id rubrik nummer mal aktivitet kostnad investering utgava underlagHash lage niva kalla { exempel }
      plan { id rubrik ar status } ansvariga { namn } indikatorer { id text }
      forslagTillFinansiering { part { id namn } belopp }
      utgavor { utgava datum underlagHash gallande skillnader { falt fore efter } }
      steg { slag organ { namn } datum paragraf utgava sagt }
      beslutslagen { part { id namn } utfall utgava gallande }
      beslut { part { id namn } instans datum paragraf belopp uppfoljningar { ar period lage } }
      finansieringslage { lage saknas avvikelser parter { part { id } andel budgeterat utfall saknas } }
    } }`,
    { id },
    { till: '/natverk' },
  );
  return planpunkt;
}

/** A follow-up, from the party's own rows. */
export interface Uppfoljning {
  planpunktId: string;
  ar: number;
  period: string;
  version: number;
  lage: string;
  kommentar: string | null;
}

export async function egnaUppfoljningar(planpunktId: string): Promise<Uppfoljning[]> {
  const { uppfoljningar } = await fraga<{ uppfoljningar: Uppfoljning[] | null }>(
    `query ($planpunktId: ID!) { uppfoljningar(planpunktId: $planpunktId) {
      planpunktId ar period version lage kommentar } }`,
    { planpunktId },
  );
  return uppfoljningar ?? [];
}
