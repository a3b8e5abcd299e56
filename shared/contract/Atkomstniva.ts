/**
 * Who may see a field, from the widest to the narrowest: everyone; a caller of any party in the network; a caller of a
 * party that the row names, or that the owner counts as party to it; a caller of the owner.
 */
export const atkomstnivaer = ['offentlig', 'natverk', 'parter', 'egen'] as const;

export type Atkomstniva = (typeof atkomstnivaer)[number];
