import { fraga } from '../fraga.ts';

export interface Handelse {
  datum: string;
  slag: string;
  vem: string | null;
  text: string;
}

export interface Atgard {
  id: string;
  version: number;
  rekommendation: string;
  verksamhetId: string | null;
  avser: string | null;
  planpunktId: string | null;
  beskrivning: string;
  ansvarig: string | null;
  senast: string | null;
  lage: string;
  lageDatum: string | null;
  effekt: string | null;
  effektDatum: string | null;
}

export interface Rekommendation {
  id: string;
  version: number;
  granskning: string;
  nummer: number;
  text: string;
  riktadTill: string | null;
  svar: string | null;
  svarAv: string | null;
  svarDatum: string | null;
  atgardasSenast: string | null;
  bedomning: string | null;
  bedomningsskal: string | null;
  bedomd: string | null;
  bedomdI: string | null;
  lage: string | null;
  forsenad: boolean | null;
  atgarder: Atgard[] | null;
  handelser: Handelse[] | null;
}

export interface Granskning {
  id: string;
  version: number;
  rubrik: string;
  ar: number;
  datum: string | null;
  utforare: string | null;
  del: number | null;
  antalDelar: number | null;
  foljerUpp: string | null;
  fragor: { nummer: number; fraga: string; bedomning: string | null }[] | null;
  antalRekommendationer: number | null;
  svarBegartAv: string | null;
  svarBegart: string | null;
  svarSenast: string | null;
  svarInkom: string | null;
  dagarForSent: number | null;
  bekraftad: string | null;
  kalla: { dokument: string; avsnitt: string | null; exempel: boolean } | null;
  rekommendationerna: Rekommendation[] | null;
}

const falten = `id version rubrik ar datum utforare del antalDelar foljerUpp antalRekommendationer
  fragor { nummer fraga bedomning }
  svarBegartAv svarBegart svarSenast svarInkom dagarForSent bekraftad
  kalla { dokument avsnitt exempel }
  rekommendationerna {
    id version granskning nummer text riktadTill svar svarAv svarDatum atgardasSenast
    bedomning bedomningsskal bedomd bedomdI lage forsenad
    atgarder { id version rekommendation verksamhetId avser planpunktId beskrivning ansvarig senast
      lage lageDatum effekt effektDatum }
    handelser { datum slag vem text }
  }`;

/** The huvudman's audits with their recommendations, newest year first. */
export async function granskningarna(): Promise<Granskning[]> {
  const { granskningar } = await fraga<{ granskningar: Granskning[] | null }>(
    `{ granskningar { ${falten} } }`,
    {},
    { obevakad: true },
  );
  return granskningar ?? [];
}

/** Names of the huvudman's own units, by id. */
export async function verksamhetsnamn(): Promise<ReadonlyMap<string, string>> {
  const { verksamheter } = await fraga<{ verksamheter: { nodes: { id: string; namn: string }[] } }>(
    '{ verksamheter(inklusiveStangda: true, first: 500) { nodes { id namn } } }',
  );
  return new Map(verksamheter.nodes.map(({ id, namn }) => [id, namn]));
}

/** The events of a joint item at each party, and the parties whose events are unknown. */
export interface Tidslinje {
  rubrik: string;
  handelser: (Handelse & { part: { id: string; namn: string } | null })[];
  saknas: ({ id: string; namn: string } | null)[];
}

export async function tidslinjeAv(planpunktId: string): Promise<Tidslinje | null> {
  const { planpunkt } = await fraga<{
    planpunkt: { rubrik: string; tidslinje: Omit<Tidslinje, 'rubrik'> | null } | null;
  }>(
    `query ($id: ID!) { planpunkt(id: $id) { rubrik tidslinje {
      handelser { part { id namn } datum slag vem text } saknas { id namn }
    } } }`,
    { id: planpunktId },
    { till: '/natverk' },
  );
  return planpunkt?.tidslinje ? { rubrik: planpunkt.rubrik, ...planpunkt.tidslinje } : null;
}
