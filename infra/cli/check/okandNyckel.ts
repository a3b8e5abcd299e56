/** A key that nobody has: it is asked about to see what a member answers then. */
export const okandNyckel = 'finns-inte-vardnat-check';
