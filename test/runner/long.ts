/**
 * Whether what is long by nature is wanted in its long form: every page in every look, every task in both ways, every attack.
 * `npm test` runs the short one.
 */
export const long = process.env.TESTS === 'long';
