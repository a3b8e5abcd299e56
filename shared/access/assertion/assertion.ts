/** The header in which a gateway asserts, to one member, that a call goes through it. */
export const assertionHeader = 'vardnat-assertion';

/** The JWT type of an assertion, so that no other token passes for one. */
export const assertionType = 'vardnat-assertion+jwt';

/** Seconds that an assertion lives. */
export const assertionLifetimeSeconds = 30;

/** The longest life that a member accepts, in seconds. */
export const maxAssertionLifetimeSeconds = 60;
