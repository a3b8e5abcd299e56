import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { checkExtension, extensionRules, extensionTextRules } from '../checkExtension.ts';
import { policyCodes } from '../policyCodes.ts';
import { codesWithPage, pageOf } from './pageOf.ts';

const folder = new URL('rules/', import.meta.url);
/** The codes in the files of the rules' folder with that ending, by file name without the ending. */
const codesIn = (ending: string, code: RegExp) =>
  Object.fromEntries(
    readdirSync(folder)
      .flatMap((name) => (/^([a-z]+)\./.exec(name)?.[1] + ending === name ? [name] : []))
      .map((name) => [
        name.slice(0, -ending.length),
        [
          ...new Set(
            [...readFileSync(new URL(name, folder), 'utf8').matchAll(code)].map(([, each]) => each),
          ),
        ].sort(),
      ]),
  );

const rules = codesIn('.ts', /'([A-Z]+_[A-Z_]+|OVERRIDE|SHAREABLE)'/g);
const { composed, ...pages } = codesIn('.md', /^## ([A-Z_]+): /gm);
const codes = codesWithPage();

test('each rule, its test and its page stand in three files of one name, under its code', () => {
  expect(codesIn('.test.ts', /^describe\('([A-Z_]+)', /gm)).toEqual(rules);
  expect(pages).toEqual(rules);
  expect(Object.values(rules).flat()).toHaveLength(
    extensionRules.length + extensionTextRules.length,
  );
  expect(codes).toEqual([...Object.values(rules).flat(), ...(composed ?? [])].sort());
  for (const code of codes) expect(policyCodes).toHaveProperty(code);
});

describe.each(codes)('the page of %s', (code) => {
  const page = pageOf(code);

  test('says what is refused, why, and how to mend it', () => {
    expect(page?.text).toMatch(new RegExp(`^# ${code}: .+\n\n.+\n\n## Varför\n\n.+`));
    expect(page?.why).not.toBe('');
    expect(page?.mend).not.toBe('');
  });

  test('has examples that are refused and accepted as it says', () => {
    const found = (sdl: string) => checkExtension(sdl, 'tierp').map((violation) => violation.code);
    if (page?.refused && !composed?.includes(code)) expect(found(page.refused)).toContain(code);
    for (const [, sdl = ''] of page?.mend.matchAll(/```graphql\n([\s\S]*?)\n```/g) ?? []) {
      if (sdl.includes('type Query')) expect(found(sdl)).toEqual([]);
    }
  });
});

test('a code of the contract has no page', () => {
  expect(pageOf('FOREIGN_ENTITY')).toBeNull();
  expect(pageOf('../policyCodes')).toBeNull();
});
