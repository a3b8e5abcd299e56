import { readdirSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { checkExtension } from '../checkExtension.ts';
import { policyCodes } from '../policyCodes.ts';
import { pageOf } from './pageOf.ts';

const namesIn = (folder: string) => readdirSync(new URL(folder, import.meta.url));

/** Told by composing, not by a rule: test/policy/extensions.test.ts has them. */
const composed = ['DOES_NOT_COMPOSE', 'TOO_SLOW_TO_COMPOSE', 'CHANGES_THE_NETWORK'];
const pages = namesIn('pages/').map((name) => name.replace(/\.md$/, ''));
const tests = namesIn('rules/').flatMap((name) => /^([A-Z_]+)\.test\.ts$/.exec(name)?.[1] ?? []);
const rules = namesIn('rules/').flatMap((name) => /^([A-Z_]+)\.ts$/.exec(name)?.[1] ?? []);

test('each rule, its test and its page have one name, which is its code', () => {
  expect(tests.sort()).toEqual(rules.sort());
  expect(pages.sort()).toEqual([...tests, ...composed].sort());
  for (const code of pages) expect(policyCodes).toHaveProperty(code);
});

describe.each(pages)('the page of %s', (code) => {
  const page = pageOf(code);

  test('says what is refused, why, and how to mend it', () => {
    expect(page?.text).toMatch(new RegExp(`^# ${code}: .+\n\n.+\n\n## Varför\n\n.+`));
    expect(page?.why).not.toBe('');
    expect(page?.mend).not.toBe('');
  });

  test('has examples that are what it says: refused, and accepted', () => {
    const codesIn = (sdl: string) =>
      checkExtension(sdl, 'tierp').map((violation) => violation.code);
    if (page?.refused && !composed.includes(code)) expect(codesIn(page.refused)).toContain(code);
    for (const [, sdl = ''] of page?.mend.matchAll(/```graphql\n([\s\S]*?)\n```/g) ?? []) {
      if (sdl.includes('type Query')) expect(codesIn(sdl)).toEqual([]);
    }
  });
});

test('a code of the contract has no page', () => {
  expect(pageOf('FOREIGN_ENTITY')).toBeNull();
  expect(pageOf('../policyCodes')).toBeNull();
});
