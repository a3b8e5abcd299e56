/**
 * Who may see a field, from the widest to the narrowest: everyone; a caller of any party of the network; a caller of a
 * party that the row itself names, or that the owner counts as one; a caller of the owner.
 */
export const atkomstnivaer = ['offentlig', 'natverk', 'parter', 'egen'] as const;

export type Atkomstniva = (typeof atkomstnivaer)[number];
