import { type Fel, fel } from '../../../shared/change/Fel.ts';

/** Who writes at samverkan: a samordnare of some län, or a planerare of a party. */
export interface Skrivare {
  /** The user's party; samverkan itself for a samordnare. */
  huvudman: string;
  /** The party's name. */
  namn: string;
  /** The län that a samordnare may write for; `'*'` for all. */
  lan: readonly string[] | '*';
  /** When the user's party left the network; null for a member. */
  uttradd: string | null;
}

/** What a row concerns, which decides who may write it. */
export interface Beror {
  /** The län, as two-digit länskoder; empty for a row that concerns every län. */
  lan: readonly string[];
  /** The vårdcentra whose plan or body it is, each with the parties that lead it; empty for other rows. */
  vardcentra: readonly { namn: string; leds: readonly { id: string; namn: string }[] }[];
}

const lista = new Intl.ListFormat('sv');

/**
 * Why a writer may not write a row of samverkan. A samordnare writes for the län that its issuer names. The plan of a
 * vårdcentrum, its bodies and their meetings are written by planerare of those who lead it: the region and each of its
 * kommuner. A party that has left writes nothing. Source: 'Att leda och samordna ett vårdcentrum', 6.3.5.2 (the ledningsgrupp
 * leads; the närvårdsstrateg works close to it) and 'Närvårdsplan 2020', Närvårdsstrateg.
 */
export function skrivrattsfel(skrivare: Skrivare, beror: Beror): Fel[] {
  const { huvudman, namn, lan, uttradd } = skrivare;
  if (huvudman === 'samverkan') return lansfel(lan, beror.lan);
  if (uttradd !== null) {
    const dag = uttradd.slice(0, 10);
    return [
      fel('FORBJUDET', null, `${namn} lämnade nätverket ${dag} och skriver inte längre här.`),
    ];
  }
  if (beror.vardcentra.length === 0) {
    const text =
      'Det hör inte till något vårdcentrums plan eller organ: be länets samordnare göra ändringen.';
    return [fel('FORBJUDET', null, text)];
  }
  const leads = beror.vardcentra.some(({ leds }) => leds.some(({ id }) => id === huvudman));
  if (leads) return [];
  const text = beror.vardcentra
    .map(({ namn: vardcentrum, leds }) =>
      leds.length === 0
        ? `${vardcentrum} har ingen ledningsgrupp`
        : `${vardcentrum} leds av ${lista.format(leds.map((one) => one.namn))}`,
    )
    .join('; ');
  return [
    fel(
      'FEL_HUVUDMAN',
      null,
      `${text}. ${namn} är inte en av dem: be någon av dem, eller samordnaren.`,
    ),
  ];
}

function lansfel(own: readonly string[] | '*', lan: readonly string[]): Fel[] {
  if (own === '*') return [];
  const egna = own.length === 0 ? 'inget län' : `län ${lista.format(own)}`;
  if (lan.length === 0) {
    const text = `Du är samordnare för ${egna}, och detta gäller alla län: be den som är samordnare för alla.`;
    return [fel('FORBJUDET', null, text)];
  }
  const others = lan.filter((one) => !own.includes(one));
  if (others.length === 0) return [];
  const text = `Du är samordnare för ${egna}, och detta gäller län ${lista.format(others)}: be det länets samordnare.`;
  return [fel('FORBJUDET', null, text)];
}

/**
 * Refuses that those who lead a vårdcentrum change who leads it: leading gives the right to write its plan, and nobody may give
 * itself that right. Source: the same, 6.3.5.2 (who leads it follows from its kommuner).
 */
export function ledningsfel(
  skrivare: Skrivare,
  { leder, ledde }: { leder: readonly string[]; ledde: readonly string[] },
): Fel[] {
  const same = new Set([...leder, ...ledde]).size === new Set(ledde).size;
  if (skrivare.huvudman === 'samverkan' || (same && leder.length >= new Set(ledde).size)) return [];
  const text =
    'Vilka parter som har plats i en ledningsgrupp ändras av länets samordnare: den ger rätt att skriva planen.';
  return [fel('FORBJUDET', 'ledamoter', text)];
}
