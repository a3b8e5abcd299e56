/** Who may see a field, from the widest to the narrowest, as each is called. */
export const nivaer = [
  ['offentlig', 'Alla'],
  ['natverk', 'De som arbetar hos någon part i nätverket'],
  ['parter', 'De parter som raden gäller'],
  ['egen', 'Bara ni själva'],
] as const;
export type Niva = (typeof nivaer)[number][0];

/** A field with who sees it, without and with a choice, and what may be chosen. */
export interface Faltniva {
  falt: string;
  standard: Niva;
  niva: Niva;
  nivaer: readonly Niva[];
}

export const ordet = (niva: Niva) => nivaer.find(([one]) => one === niva)?.[1] ?? niva;
export const plats = (niva: Niva) => nivaer.findIndex(([one]) => one === niva);

/** Fields that are in no form. */
export const utanFormular: Readonly<Record<string, string>> = {
  'Huvudman.budgetutkast': 'Utkast till budget (huvudmannen)',
  'Verksamhet.budgetutkast': 'Utkast till budget (verksamheten)',
};
