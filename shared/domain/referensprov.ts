import { type Fel, fel } from '../change/Fel.ts';
import type {
  Natverksfraga,
  Natverkssvar,
  Referens,
  Referensslag,
} from '../serve/natverksfraga.ts';

/** A reference as a writer gives it: to what, in which field, and the hash or kind that the writer gives with it, if any. */
export interface Referensuppgift {
  slag: Referensslag;
  falt: string;
  id: string;
  kannetecken?: { falt: string; varde: string | null };
}

/** What checking references came to: why they are refused, or what could not be checked, in Swedish; null when all was. */
export interface Referensutfall {
  fel: Fel[];
  anmarkning: string | null;
  /** The year of each thing's plan, in the order of the references; null where it has none, or nothing was answered. */
  ar: (number | null)[];
  /** The first day of each report's period, likewise. */
  fran: (string | null)[];
  /** The huvudman's own instances that are to have each report; null of all else, or when nothing was answered. */
  instanser: (string[] | null)[];
}

/** Who asks, and whom: a huvudman's context, or as much of it as is needed. */
export interface Fragande {
  natverksfraga: Pick<Natverksfraga, 'referens'>;
  huvudman: { id: string };
}

/** Each thing in a sentence, and how it and the huvudman are not for each other. */
const ord: Readonly<Record<Referensslag, { namn: string; beror: string; las: string }>> = {
  planpunkt: {
    namn: 'planpunkten',
    beror: 'berör inte huvudmannen, som därför inte svarar om den',
    las: 'läs punkten som den nu står, och bered eller besluta om den lydelsen',
  },
  avtal: {
    namn: 'avtalet',
    beror: 'har inte huvudmannen som part, som därför inte svarar om det',
    las: 'läs villkoren som de nu står, och underteckna dem om ni står för dem',
  },
  indikator: {
    namn: 'indikatorn',
    beror: 'är inte ställd till huvudmannen, som därför inte svarar på den',
    las: 'svara med den svarstyp som indikatorn har',
  },
  vardcentrum: {
    namn: 'vårdcentrumet',
    beror: 'har inte bjudit in huvudmannen: be samverkan om en inbjudan',
    las: '',
  },
  dokument: {
    namn: 'dokumentet',
    beror: 'gäller inte huvudmannen enligt samverkan: be samverkan rätta det',
    las: '',
  },
  rapporttillfalle: {
    namn: 'rapporten',
    beror: 'ska enligt samverkan lämnas av en annan part',
    las: '',
  },
  rapportmottagande: {
    namn: 'rapporten',
    beror: 'har enligt samverkan ingen av huvudmannens instanser som mottagare',
    las: '',
  },
  part: { namn: 'parten', beror: '', las: '' },
  verksamhet: { namn: 'verksamheten', beror: '', las: '' },
};

/**
 * Asks the network view whether what a huvudman refers to is there, concerns it, and stands as the writer has seen it.
 * What is known to be wrong is refused. A network that does not answer holds nobody up: the write goes on, and the
 * history keeps that it was not checked. (Money is another matter: see `uppdragsfel`.)
 */
export async function provaReferenser(
  { natverksfraga, huvudman }: Fragande,
  uppgifter: readonly Referensuppgift[],
): Promise<Referensutfall> {
  const asked = new Map<string, Promise<Natverkssvar<Referens>>>();
  const svar = await Promise.all(
    uppgifter.map(({ slag, id }) => {
      const known = asked.get(`${slag} ${id}`) ?? natverksfraga.referens(slag, id);
      asked.set(`${slag} ${id}`, known);
      return known;
    }),
  );
  const unchecked = uppgifter.flatMap((uppgift, n) => {
    const one = svar[n];
    return one && !one.svarade ? [`${ord[uppgift.slag].namn} ${uppgift.id}: ${one.orsak}`] : [];
  });
  return {
    fran: svar.map((one) => (one.svarade ? (one.varde?.fran ?? null) : null)),
    instanser: svar.map((one) => {
      const mottagare = one.svarade ? one.varde?.mottagare : null;
      return (
        mottagare?.filter(({ part }) => part === huvudman.id).map(({ instans }) => instans) ?? null
      );
    }),
    ar: svar.map((one) => (one.svarade ? (one.varde?.ar ?? null) : null)),
    fel: uppgifter.flatMap((uppgift, n) => referensfel(uppgift, svar[n], huvudman.id)),
    anmarkning:
      unchecked.length === 0
        ? null
        : `Inte kontrollerat mot nätverket: ${[...new Set(unchecked)].join('; ')}.`,
  };
}

/** Refuses a reference that is known to be wrong. */
export function referensfel(
  { slag, id, falt, kannetecken }: Referensuppgift,
  svar: Natverkssvar<Referens> | undefined,
  huvudmanId: string,
): Fel[] {
  if (!svar?.svarade) return [];
  const { namn, beror, las } = ord[slag];
  if (svar.varde === null) {
    return [fel('SAKNAS', falt, `Nätverket har inte ${namn} ${id}: kontrollera ${falt}.`)];
  }
  const { berorda, kannetecken: gallande } = svar.varde;
  // A party, and a unit that somebody runs, are there for everybody.
  if (slag !== 'part' && slag !== 'verksamhet' && !berorda.includes(huvudmanId)) {
    return [fel('FEL_TILLSTAND', falt, `${inledning(namn)} ${id} ${beror}.`)];
  }
  if (!kannetecken || kannetecken.varde === null || gallande === null) return [];
  if (kannetecken.varde === gallande) return [];
  const { falt: field, varde } = kannetecken;
  const meddelande = `${field} är ${varde}, men ${namn} har ${gallande}: ${las}.`;
  return [fel('OGILTIGT_VARDE', field, meddelande)];
}

function inledning(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
