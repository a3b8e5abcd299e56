/** A kommun as the national register names it; `lan` is the two-digit länskod. */
export interface Kommun {
  namn: string;
  lan: string;
}

/**
 * Kommunkod → kommun for the län that the network's sources speak of: Uppsala, Örebro, and Norrtälje in Stockholm.
 * Source: the national list of län and kommuner in code order (kept by SCB), compared with public copies of it.
 */
export const kommunkoder: ReadonlyMap<string, Kommun> = new Map([
  ['0188', { namn: 'Norrtälje', lan: '01' }],
  ['0305', { namn: 'Håbo', lan: '03' }],
  ['0319', { namn: 'Älvkarleby', lan: '03' }],
  ['0330', { namn: 'Knivsta', lan: '03' }],
  ['0331', { namn: 'Heby', lan: '03' }],
  ['0360', { namn: 'Tierp', lan: '03' }],
  ['0380', { namn: 'Uppsala', lan: '03' }],
  ['0381', { namn: 'Enköping', lan: '03' }],
  ['0382', { namn: 'Östhammar', lan: '03' }],
  ['1814', { namn: 'Lekeberg', lan: '18' }],
  ['1860', { namn: 'Laxå', lan: '18' }],
  ['1861', { namn: 'Hallsberg', lan: '18' }],
  ['1862', { namn: 'Degerfors', lan: '18' }],
  ['1863', { namn: 'Hällefors', lan: '18' }],
  ['1864', { namn: 'Ljusnarsberg', lan: '18' }],
  ['1880', { namn: 'Örebro', lan: '18' }],
  ['1881', { namn: 'Kumla', lan: '18' }],
  ['1882', { namn: 'Askersund', lan: '18' }],
  ['1883', { namn: 'Karlskoga', lan: '18' }],
  ['1884', { namn: 'Nora', lan: '18' }],
  ['1885', { namn: 'Lindesberg', lan: '18' }],
]);
