/** The levels of access with their names, from the widest to the narrowest. */
export const nivaer = [
  ['offentlig', 'Alla'],
  ['natverk', 'De som arbetar hos någon part i nätverket'],
  ['parter', 'De parter som raden gäller'],
  ['egen', 'Bara ni själva'],
] as const;
export type Niva = (typeof nivaer)[number][0];

/** A field's level by default and now, and the levels that may be chosen. */
export interface Faltniva {
  falt: string;
  standard: Niva;
  niva: Niva;
  nivaer: readonly Niva[];
}

export const ordet = (niva: Niva) => nivaer.find(([one]) => one === niva)?.[1] ?? niva;
export const plats = (niva: Niva) => nivaer.findIndex(([one]) => one === niva);

/** The labels of fields that are in no form. */
export const utanFormular: Readonly<Record<string, string>> = {
  'Huvudman.budgetutkast': 'Utkast till budget (huvudmannen)',
  'Verksamhet.budgetutkast': 'Utkast till budget (verksamheten)',
};
