/** A kommun in the schematic picture of its län. */
export interface Kommun {
  namn: string;
  /** Column and row of its tile, from the north-west; odd rows stand half a tile to the east. */
  ruta: readonly [kolumn: number, rad: number];
}

/** A län as a picture of equal tiles: which kommun lies beside which, roughly; no distances and no borders. */
export interface Lan {
  namn: string;
  kommuner: Readonly<Record<string, Kommun>>;
}

const k = (namn: string, kolumn: number, rad: number): Kommun => ({ namn, ruta: [kolumn, rad] });

/** The län that the portal has a picture of, by länskod. Codes and names: SCB, Län och kommuner i kodnummerordning. */
export const lanskartor: Readonly<Record<string, Lan>> = {
  '01': {
    namn: 'Stockholms län',
    kommuner: {
      '0188': k('Norrtälje', 4, 0),
      '0191': k('Sigtuna', 2, 1),
      '0114': k('Upplands Väsby', 3, 2),
      '0115': k('Vallentuna', 3, 1),
      '0117': k('Österåker', 4, 1),
      '0139': k('Upplands-Bro', 1, 2),
      '0123': k('Järfälla', 2, 2),
      '0160': k('Täby', 4, 2),
      '0187': k('Vaxholm', 5, 2),
      '0125': k('Ekerö', 0, 3),
      '0183': k('Sundbyberg', 1, 3),
      '0163': k('Sollentuna', 2, 3),
      '0184': k('Solna', 2, 4),
      '0162': k('Danderyd', 3, 3),
      '0186': k('Lidingö', 4, 3),
      '0140': k('Nykvarn', 0, 5),
      '0128': k('Salem', 0, 4),
      '0127': k('Botkyrka', 1, 5),
      '0180': k('Stockholm', 1, 4),
      '0182': k('Nacka', 3, 4),
      '0120': k('Värmdö', 4, 4),
      '0126': k('Huddinge', 2, 5),
      '0138': k('Tyresö', 3, 5),
      '0181': k('Södertälje', 1, 6),
      '0136': k('Haninge', 3, 6),
      '0192': k('Nynäshamn', 2, 6),
    },
  },
  '03': {
    namn: 'Uppsala län',
    kommuner: {
      '0319': k('Älvkarleby', 1, 0),
      '0360': k('Tierp', 1, 1),
      '0382': k('Östhammar', 2, 1),
      '0331': k('Heby', 1, 2),
      '0380': k('Uppsala', 2, 2),
      '0381': k('Enköping', 0, 3),
      '0330': k('Knivsta', 2, 3),
      '0305': k('Håbo', 1, 3),
    },
  },
  '18': {
    namn: 'Örebro län',
    kommuner: {
      '1864': k('Ljusnarsberg', 2, 0),
      '1863': k('Hällefors', 1, 1),
      '1885': k('Lindesberg', 2, 1),
      '1884': k('Nora', 2, 2),
      '1883': k('Karlskoga', 0, 3),
      '1880': k('Örebro', 2, 3),
      '1862': k('Degerfors', 0, 4),
      '1814': k('Lekeberg', 1, 3),
      '1881': k('Kumla', 2, 4),
      '1860': k('Laxå', 0, 5),
      '1882': k('Askersund', 1, 5),
      '1861': k('Hallsberg', 1, 4),
    },
  },
};

const namn = new Map(
  Object.values(lanskartor).flatMap(({ kommuner }) =>
    Object.entries(kommuner).map(([kod, kommun]) => [kod, kommun.namn] as const),
  ),
);

/** The name of a kommun by its four-digit kommunkod; its code in words where the portal has no name. */
export function kommunnamn(kommunkod: string): string {
  return namn.get(kommunkod) ?? `kommun ${kommunkod}`;
}

/** The name of a län by its two-digit länskod. */
export function lansnamn(lan: string): string {
  return lanskartor[lan]?.namn ?? `län ${lan}`;
}
