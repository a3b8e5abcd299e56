import { describe, expect, test } from '@jest/globals';
import { malformedErrors, type Speaker, statedErrors } from './statedErrors.ts';

const speaker: Speaker = {
  name: 'tierp',
  huvudman: 'tierp',
  passedOn: new Set(['BAD_USER_INPUT', 'FEL_HUVUDMAN']),
  withWords: new Set(['BAD_USER_INPUT']),
  otherwise: 'HUVUDMAN_ERROR',
  max: 3,
  place: () => ['_entities', 0],
};
const unsaid = 'tierp: kunde inte lämna uppgiften.';
const said = (message: unknown) =>
  statedErrors([{ message, extensions: { code: 'BAD_USER_INPUT' } }], speaker)[0]?.message;

describe('statedErrors', () => {
  test('passes on a code that it knows, with the words when only the speaker knows what to mend', () => {
    const errors = [
      { message: 'Välj ett annat år.', extensions: { code: 'BAD_USER_INPUT', hemlig: 1 } },
      { message: 'hemlig', extensions: { code: 'FEL_HUVUDMAN', huvudman: 'annan' } },
      { message: 'hemlig', extensions: { code: 'INTERNAL_SERVER_ERROR' }, locations: [] },
    ];
    const path = ['_entities', 0];
    const huvudman = 'tierp';
    expect(statedErrors(errors, speaker)).toEqual([
      {
        message: 'tierp: Välj ett annat år.',
        path,
        extensions: { code: 'BAD_USER_INPUT', huvudman },
      },
      { message: unsaid, path, extensions: { code: 'FEL_HUVUDMAN', huvudman } },
      { message: unsaid, path, extensions: { code: 'HUVUDMAN_ERROR', huvudman } },
    ]);
  });

  test('names no huvudman for a graph that is nobody’s, and no place where there is none', () => {
    const { huvudman: _, ...nobody } = speaker;
    expect(statedErrors([{}], { ...nobody, place: () => undefined })).toEqual([
      { message: unsaid, extensions: { code: 'HUVUDMAN_ERROR' } },
    ]);
  });

  test.each([
    ['none', undefined, 0],
    ['null', null, 0],
    ['an empty list', [], 0],
    ['a text', 'hemlig', 1],
    ['an object', { message: 'hemlig' }, 1],
    ['null in a list', [null], 1],
    ['too many', Array(1_000).fill({ message: 'hemlig' }), 3],
  ])('takes whatever stands there: %s', (_what, given, count) => {
    const errors = statedErrors(given, speaker);
    expect(errors).toHaveLength(count);
    expect(JSON.stringify(errors)).not.toContain('hemlig');
  });

  test.each([
    ['a line break and an escape', 'fel\r\n\u001b[2J\u202eslut', 'tierp: fel [2J slut'],
    ['half of a pair', `fel ${'\ud83d'} slut`, 'tierp: fel slut'],
    ['a pair at the end of what is shown', `${'x'.repeat(299)}😀y`, `tierp: ${'x'.repeat(299)}😀`],
    ['a long text', 'x'.repeat(1e6), `tierp: ${'x'.repeat(300)}`],
    ['an address', 'Logga in på https://ond.example/', unsaid],
    ['markup', 'se <b>här</b>', unsaid],
    ['a list', [['hemlig']], unsaid],
    ['nothing', ' \n', unsaid],
  ])('shows words on one line, or not at all: %s', (_what, message, expected) => {
    expect(said(message)).toBe(expected);
  });
});

test.each([
  [undefined, false],
  [null, false],
  [[], false],
  [[{}], false],
  ['x', true],
  [{}, true],
  [[null], true],
  [[[]], true],
])('malformedErrors(%j) is %s', (given, expected) => {
  expect(malformedErrors(given)).toBe(expected);
});
