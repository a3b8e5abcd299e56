import { type Fel, fel } from '../change/Fel.ts';
import type {
  Natverksfraga,
  Natverkssvar,
  Referens,
  Referensslag,
} from '../serve/natverksfraga.ts';

/** A reference in an input: its thing, its field, and the hash or kind that the writer states with it, if any. */
export interface Referensuppgift {
  slag: Referensslag;
  falt: string;
  id: string;
  kannetecken?: { falt: string; varde: string | null };
}

/**
 * The result of checking references: why they are refused, or in Swedish what could not be checked (null when
 * everything was).
 */
export interface Referensutfall {
  fel: Fel[];
  anmarkning: string | null;
  /** The year of each thing's plan, in the order of the references. Null where it has none, or nothing was answered. */
  ar: (number | null)[];
  /** The first day of each report's period, in the same way. */
  fran: (string | null)[];
  /** The huvudman's own instances that are to have each report. Null for all else, or when nothing was answered. */
  instanser: (string[] | null)[];
}

/** The needed parts of a huvudman's context: who asks, and the network view. */
export interface Fragande {
  natverksfraga: Pick<Natverksfraga, 'referens'>;
  huvudman: { id: string };
}

/** The words for each kind of thing, in refusals. */
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
 * Asks the network view whether the things that a huvudman refers to exist, concern it, and are as the writer has seen
 * them. A reference that is known to be wrong is refused. When the network does not answer, the write goes on, and the
 * history states what was not checked. (Money is stricter: see `uppdragsfel`.)
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
  // A party, and a unit, may be referred to by everybody.
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
