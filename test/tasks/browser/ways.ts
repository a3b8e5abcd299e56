import { long } from '../../runner/long.ts';

const mouse = { how: 'by mouse at 1280 px', width: 1280, keyboard: false, ar: '2024' };
const keyboard = {
  how: 'by keyboard at 390 px',
  width: 390,
  keyboard: true,
  ar: '2025',
};

/**
 * The ways on which the weekly tasks are done in a browser, each with rows of its own. `npm test` goes the narrow one, by
 * keyboard, which holds more; `npm run tasks`, and the first line of Node.js in `.ci/run`, go both (TESTS=long).
 */
const gone = long ? [mouse, keyboard] : [keyboard];

/** Each with its place in the order: the first finds what the sample data holds, the next what the one before has left. */
export const ways = gone.map((way, nummer) => ({ ...way, nummer }));
