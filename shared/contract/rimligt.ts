/** The least and the most that a value can be, and why, in a Swedish sentence that the writer reads. */
export interface Granser {
  minst: number;
  hogst: number;
  skal: string;
}

/** A quantity: its unit and its range, which is narrower for a kind of huvudman where that is known. */
export interface Storhet {
  /** The unit as it is written after a number. Empty for none. */
  enhet: string;
  alla: Granser;
  slag?: Readonly<Record<string, Granser>>;
}

const miljard = 1_000_000_000;
const kronor = (hogst: number, skal: string): Granser => ({ minst: 0, hogst, skal });
const regionens = kronor(
  300 * miljard,
  'Ingen budget är mindre än noll, och Region Stockholm, den största, omsätter mindre än hälften på ett år.',
);
const ovrigas = kronor(
  50 * miljard,
  'Ingen budget är mindre än noll, och inget bolag, ingen förening och inget kommunalförbund i svensk vård omsätter så mycket på ett år.',
);
const platser = (hogst: number, skal: string): Granser => ({ minst: 0, hogst, skal });
const alltMatt: Granser = {
  minst: -1e12,
  hogst: 1e12,
  skal: 'Det räknar inget mått i vården: kontrollera antalet nollor och enheten.',
};

/**
 * The possible range of each quantity. A value outside it is a slip or a lie. Its owner cannot write it. When another
 * party's answer has such a value, it is left out of every sum, by name, and the rest of the answer stands. The ranges
 * are wide on purpose: they say what is impossible, not what is unusual. Every rule, form and sum uses this one table.
 * It imports nothing, so that a page in a browser can use it too.
 */
export const rimligt = {
  budgetar: {
    enhet: '',
    alla: { minst: 1990, hogst: 2100, skal: 'Budgetar och planer gäller år i vår tid.' },
  },
  kallar: {
    enhet: '',
    alla: { minst: 1900, hogst: 2100, skal: 'Källorna är från 1900-talet och framåt.' },
  },
  belopp: {
    enhet: 'kr',
    alla: regionens,
    slag: {
      REGION: regionens,
      KOMMUN: kronor(
        150 * miljard,
        'Ingen budget är mindre än noll, och Stockholms stad, den största, omsätter ungefär hälften på ett år.',
      ),
      KOMMUNALFORBUND: ovrigas,
      PRIVAT: ovrigas,
      IDEELL: ovrigas,
    },
  },
  utfall: {
    enhet: 'kr',
    alla: {
      minst: -300 * miljard,
      hogst: 300 * miljard,
      skal: 'Region Stockholm, den största, omsätter mindre än hälften på ett år. Minus är ett överskott.',
    },
  },
  vardplatser: {
    enhet: 'platser',
    alla: platser(20_000, 'Fler vårdplatser än så har inte alla regioner tillsammans.'),
    slag: {
      KOMMUNALFORBUND: platser(5_000, 'Så många har inget kommunalförbund.'),
      IDEELL: platser(5_000, 'Så många har ingen ideell vårdgivare.'),
    },
  },
  vardplatserPerEnhet: {
    enhet: 'platser',
    alla: platser(3_000, 'De största sjukhusen har inte så många.'),
  },
  listade: {
    enhet: 'personer',
    alla: {
      minst: 0,
      hogst: 200_000,
      skal: 'De största mottagningarna har några tiotusen listade.',
    },
  },
  personer: {
    enhet: 'personer',
    alla: { minst: 0, hogst: 11_000_000, skal: 'Fler bor det inte i Sverige.' },
  },
  heltider: {
    enhet: 'heltider',
    alla: { minst: 0, hogst: 5_000, skal: '1 är en heltid; en rad är en roll vid en verksamhet.' },
  },
  antal: {
    enhet: '',
    alla: { minst: 0, hogst: 11_000_000, skal: 'Det är fler än alla som bor i Sverige.' },
  },
  antalMinstEtt: {
    enhet: '',
    alla: { minst: 1, hogst: 1_000, skal: 'Lämna det tomt när antalet är okänt.' },
  },
  alder: { enhet: 'år', alla: { minst: 0, hogst: 130, skal: 'Ingen är äldre.' } },
  veckodag: {
    enhet: '',
    alla: { minst: 1, hogst: 7, skal: '1 är måndag och 7 är söndag.' },
  },
  dagarPerVecka: {
    enhet: '',
    alla: { minst: 0, hogst: 7, skal: 'En vecka har sju dagar.' },
  },
  dagar: {
    enhet: 'dagar',
    alla: { minst: 0, hogst: 36_525, skal: 'Det är hundra år.' },
  },
  lat: {
    enhet: '',
    alla: { minst: 55, hogst: 70, skal: 'Sverige ligger däremellan, i grader (WGS 84).' },
  },
  long: {
    enhet: '',
    alla: { minst: 10, hogst: 25, skal: 'Sverige ligger däremellan, i grader (WGS 84).' },
  },
  andel: {
    enhet: 'procent',
    alla: { minst: 0, hogst: 100, skal: 'En andel är en del av det hela.' },
  },
  forandring: {
    enhet: 'procent',
    alla: {
      minst: -1_000,
      hogst: 1_000,
      skal: 'Så mycket ändras inget på ett år: kontrollera kommatecknet.',
    },
  },
  matvarde: { enhet: '', alla: alltMatt },
} as const satisfies Record<string, Storhet>;

export type Storhetsnamn = keyof typeof rimligt;

/**
 * The most taken places per place. Overcrowding (överbeläggning) happens and is shown; more than twice as many patients
 * as places means that places were counted otherwise.
 */
export const hogstBelagdaPerPlats = 2;

/** The range of a quantity at a kind of huvudman. Null as kind: the range for all. */
export function granserFor(namn: Storhetsnamn, slag: string | null = null): Granser {
  const storhet: Storhet = rimligt[namn];
  return (slag === null ? undefined : storhet.slag?.[slag]) ?? storhet.alla;
}

export function isRimligt(namn: Storhetsnamn, varde: number, slag: string | null = null): boolean {
  const { minst, hogst } = granserFor(namn, slag);
  return varde >= minst && varde <= hogst;
}

/** Whether that many of the places can be taken. */
export function arRimligBelaggning(belagda: number, vardplatser: number): boolean {
  return belagda >= 0 && belagda <= hogstBelagdaPerPlats * vardplatser;
}

/** The quantity of a value by the words of its unit, as sources and definitions write it. */
export function storhetMed(enhet: string | null): Storhetsnamn {
  const word = enhet?.toLowerCase().match(/\p{L}+/u)?.[0] ?? '';
  return enheter[word] ?? 'matvarde';
}

/** As `storhetMed`, for a measured value: a percentage of it is a share of the whole. */
export function matstorhet(enhet: string | null): Storhetsnamn {
  const namn = storhetMed(enhet);
  return namn === 'forandring' ? 'andel' : namn;
}

const enheter: Readonly<Record<string, Storhetsnamn>> = {
  procent: 'forandring',
  personer: 'personer',
  medlemmar: 'personer',
  vårdplatser: 'vardplatser',
  dagar: 'dagar',
  listade: 'listade',
};
