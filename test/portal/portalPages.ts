/** The portal's pages: an address of each, and the heading that it has there. */
export const portalPages: readonly (readonly [path: string, heading: string])[] = [
  ['/', 'Översikt'],
  ['/vardcentrum/tierp-alvkarleby', 'Vårdcentrum Tierp/Älvkarleby'],
  ['/planer', 'Planer'],
  ['/plan/osthammar-2020', 'Närvårdsplan 2020, Östhammars kommun'],
  ['/huvudman', 'Huvudmän'],
  ['/huvudman/tierp', 'Tierps kommun'],
  ['/sok', 'Sök verksamhet'],
  ['/avtal', 'Avtal och dokument'],
  ['/tillganglighet', 'Tillgänglighet i vården'],
  ['/halsa', 'Nätverkets hälsa'],
  ['/utforska', 'Utforska'],
  ['/tillganglighetsredogorelse', 'Tillgänglighetsredogörelse'],
  ['/finns-inte', 'Sidan finns inte'],
];
