import { lista, svenskOrdning } from './lista.ts';

/** A kommun in the schematic picture of its län. */
export interface Kommun {
  namn: string;
  /** Column and row of its tile, from the north-west; odd rows stand half a tile to the east. */
  ruta: readonly [kolumn: number, rad: number];
  /**
   * About where its centralort lies, WGS 84, to a hundredth of a degree: half a kilometre or so. Checked against the open list of
   * places sphrak/svenska-stader: within a kilometre wherever that names the town itself and not the middle of its kommun.
   */
  lage: readonly [lat: number, long: number];
}

/** A län as a picture of equal tiles: which kommun lies beside which, roughly; no distances and no borders. */
export interface Lan {
  namn: string;
  kommuner: Readonly<Record<string, Kommun>>;
}

const k = (namn: string, kolumn: number, rad: number, lat: number, long: number): Kommun => ({
  namn,
  ruta: [kolumn, rad],
  lage: [lat, long],
});

/** The län that the portal has a picture of, by länskod. Codes and names: SCB, Län och kommuner i kodnummerordning. */
export const lanskartor: Readonly<Record<string, Lan>> = {
  '01': {
    namn: 'Stockholms län',
    kommuner: {
      '0188': k('Norrtälje', 4, 0, 59.76, 18.7),
      '0191': k('Sigtuna', 2, 1, 59.62, 17.86),
      '0114': k('Upplands Väsby', 3, 2, 59.52, 17.91),
      '0115': k('Vallentuna', 3, 1, 59.53, 18.08),
      '0117': k('Österåker', 4, 1, 59.48, 18.3),
      '0139': k('Upplands-Bro', 1, 2, 59.48, 17.75),
      '0123': k('Järfälla', 2, 2, 59.42, 17.83),
      '0160': k('Täby', 4, 2, 59.44, 18.07),
      '0187': k('Vaxholm', 5, 2, 59.4, 18.35),
      '0125': k('Ekerö', 0, 3, 59.29, 17.81),
      '0183': k('Sundbyberg', 1, 3, 59.36, 17.97),
      '0163': k('Sollentuna', 2, 3, 59.43, 17.95),
      '0184': k('Solna', 2, 4, 59.36, 18.0),
      '0162': k('Danderyd', 3, 3, 59.4, 18.03),
      '0186': k('Lidingö', 4, 3, 59.37, 18.13),
      '0140': k('Nykvarn', 0, 5, 59.18, 17.43),
      '0128': k('Salem', 0, 4, 59.2, 17.77),
      '0127': k('Botkyrka', 1, 5, 59.2, 17.83),
      '0180': k('Stockholm', 1, 4, 59.33, 18.07),
      '0182': k('Nacka', 3, 4, 59.31, 18.16),
      '0120': k('Värmdö', 4, 4, 59.33, 18.39),
      '0126': k('Huddinge', 2, 5, 59.24, 17.98),
      '0138': k('Tyresö', 3, 5, 59.24, 18.23),
      '0181': k('Södertälje', 1, 6, 59.2, 17.63),
      '0136': k('Haninge', 3, 6, 59.17, 18.14),
      '0192': k('Nynäshamn', 2, 6, 58.9, 17.95),
    },
  },
  '03': {
    namn: 'Uppsala län',
    kommuner: {
      '0319': k('Älvkarleby', 1, 0, 60.63, 17.41),
      '0360': k('Tierp', 1, 1, 60.34, 17.51),
      '0382': k('Östhammar', 2, 1, 60.26, 18.37),
      '0331': k('Heby', 1, 2, 59.94, 16.86),
      '0380': k('Uppsala', 2, 2, 59.86, 17.64),
      '0381': k('Enköping', 0, 3, 59.64, 17.08),
      '0330': k('Knivsta', 2, 3, 59.73, 17.79),
      '0305': k('Håbo', 1, 3, 59.57, 17.53),
    },
  },
  '18': {
    namn: 'Örebro län',
    kommuner: {
      '1864': k('Ljusnarsberg', 2, 0, 59.87, 15.0),
      '1863': k('Hällefors', 1, 1, 59.78, 14.52),
      '1885': k('Lindesberg', 2, 1, 59.59, 15.23),
      '1884': k('Nora', 2, 2, 59.52, 15.04),
      '1883': k('Karlskoga', 0, 3, 59.33, 14.52),
      '1880': k('Örebro', 2, 3, 59.27, 15.21),
      '1862': k('Degerfors', 0, 4, 59.24, 14.43),
      '1814': k('Lekeberg', 1, 3, 59.17, 14.87),
      '1881': k('Kumla', 2, 4, 59.13, 15.14),
      '1860': k('Laxå', 0, 5, 58.99, 14.62),
      '1882': k('Askersund', 1, 5, 58.88, 14.9),
      '1861': k('Hallsberg', 1, 4, 59.07, 15.11),
    },
  },
};

const alla = new Map(Object.values(lanskartor).flatMap(({ kommuner }) => Object.entries(kommuner)));

/** The name of a kommun by its four-digit kommunkod; its code in words where the portal has no name. */
export function kommunnamn(kommunkod: string): string {
  return alla.get(kommunkod)?.namn ?? `kommun ${kommunkod}`;
}

/** Kommuner by their codes, named in a sentence in Swedish order. */
export function kommunlista(kommunkoder: readonly string[]): string {
  return lista(kommunkoder.map(kommunnamn).sort(svenskOrdning));
}

/** About where a kommun's centralort lies; null where the portal does not know. */
export function kommunlage(kommunkod: string): Kommun['lage'] | null {
  return alla.get(kommunkod)?.lage ?? null;
}

/** The name of a län by its two-digit länskod. */
export function lansnamn(lan: string): string {
  return lanskartor[lan]?.namn ?? `län ${lan}`;
}
