/** Region Uppsala's id. */
export const region = 'region-uppsala';

/** The kommuner of Uppsala län, in order of kommunkod. */
export const kommuner = [
  { id: 'habo', kod: '0305', ort: 'Håbo', namn: 'Håbo kommun' },
  { id: 'alvkarleby', kod: '0319', ort: 'Älvkarleby', namn: 'Älvkarleby kommun' },
  { id: 'knivsta', kod: '0330', ort: 'Knivsta', namn: 'Knivsta kommun' },
  { id: 'heby', kod: '0331', ort: 'Heby', namn: 'Heby kommun' },
  { id: 'tierp', kod: '0360', ort: 'Tierp', namn: 'Tierps kommun' },
  { id: 'uppsala', kod: '0380', ort: 'Uppsala', namn: 'Uppsala kommun' },
  { id: 'enkoping', kod: '0381', ort: 'Enköping', namn: 'Enköpings kommun' },
  { id: 'osthammar', kod: '0382', ort: 'Östhammar', namn: 'Östhammars kommun' },
] as const;

/** The region and every kommun. */
export const offentliga: readonly string[] = [region, ...kommuner.map(({ id }) => id)];

/** Private vårdgivare of the network. */
export const privata: readonly string[] = [
  'privat-halsocentralen-eken',
  'privat-hemvard-malaren',
  'privat-rehab-fyris',
  'privat-vardboendet-linden',
];
