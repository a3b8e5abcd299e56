/**
 * Whether the browser's tests are wanted in their long form: every page in every look, and every task in both ways.
 * `npm test` runs the short one.
 */
export const long = process.env.TESTS === 'long';
