import { soktext } from '../../../../../shared/domain/verksamhet/soktext.ts';

/** Words that people use for the same, each in the form in which it is compared. */
const likaOrd: readonly (readonly string[])[] = [
  ['vårdcentral', 'hälsocentral', 'husläkarmottagning', 'distriktsläkare', 'vc', 'hc'],
  ['bvc', 'barnavårdscentral', 'barnhälsovård'],
  ['mvc', 'mödravårdscentral', 'barnmorskemottagning', 'barnmorska', 'mödrahälsovård'],
  ['psykiatri', 'psykmottagning', 'psykolog', 'vuxenpsykiatri'],
  ['bup', 'barn- och ungdomspsykiatri', 'barns och ungas psykiska hälsa'],
  ['äldreboende', 'särskilt boende', 'vårdboende', 'sjukhem', 'ålderdomshem'],
  ['hemsjukvård', 'hemvård', 'asih'],
  ['jour', 'akut', 'kvällsmottagning', 'helgmottagning'],
  ['rehab', 'rehabilitering', 'fysioterapi', 'sjukgymnast', 'fysioterapeut', 'arbetsterapi'],
  ['tandvård', 'tandläkare', 'folktandvård'],
  ['familjecentral', 'öppen förskola'],
  ['ungdomsmottagning', 'umo'],
  ['närvårdsenhet', 'närvårdsavdelning', 'närvårdsplatser'],
  ['elevhälsa', 'skolsköterska', 'skolhälsovård'],
  ['socialtjänst', 'socialkontor', 'soc'],
  ['röntgen', 'radiologi'],
].map((group) => group.map(vikt));

/** Words that pick nothing out. */
const utanVikt: ReadonlySet<string> = new Set([
  'i',
  'pa',
  'och',
  'vid',
  'nara',
  'min',
  'for',
  'en',
  'ett',
]);

/** A text as searches compare it: å and ä as a, ö as o, é as e, so that letters that a keyboard lacks are no hinder. */
export function vikt(text: string): string {
  return soktext(text)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('æ', 'a')
    .replaceAll('ø', 'o');
}

/** A searched word, by all that it may be called. */
export type Sokord = readonly string[];

/** What is searched for: every word must be found, in any order, each by itself or by a word for the same. */
export function sokordI(text: string): Sokord[] {
  let rest = vikt(text);
  const found: Sokord[] = [];
  // Names of several words first, such as "särskilt boende".
  for (const group of likaOrd) {
    const phrase = group.find((one) => one.includes(' ') && rest.includes(one));
    if (phrase === undefined) continue;
    rest = rest.replace(phrase, ' ');
    found.push(group);
  }
  const words = rest.split(/[\s,.;/]+/).filter((word) => word !== '' && !utanVikt.has(word));
  return [
    ...found,
    ...words.map((word) => {
      const group = likaOrd.find((one) => one.some((like) => begins(like, word)));
      return group ? [word, ...group] : [word];
    }),
  ];
}

/** Whether somebody who types a word means another: all of it, its plural, or its beginning when that is long enough. */
const begins = (like: string, word: string) =>
  like === word ||
  (like.length > 3 && word.startsWith(like) && word.length - like.length <= 3) ||
  (word.length > 5 && like.startsWith(word));

/** Whether a text, in its compared form, has a word or one for the same. Short ones must stand as words. */
export function harOrd(text: string, ord: Sokord): boolean {
  return ord.some((one, index) =>
    index > 0 && one.length < 5
      ? new RegExp(`(^|[^a-z0-9])${one}([^a-z0-9]|$)`).test(text)
      : text.includes(one),
  );
}

/** Whether a text has a word that is spelled nearly so: with one letter more, less or other, two in a long word. */
export function harNastan(text: string, ord: string): boolean {
  const most = ord.length > 7 ? 2 : 1;
  if (ord.length < 4) return false;
  return text
    .split(/[^a-z0-9]+/)
    .some((word) => Math.abs(word.length - ord.length) <= most && leven(word, ord) <= most);
}

/** How many letters must be changed, added or taken away to make one word of another. */
function leven(a: string, b: string): number {
  let before = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...a].entries()) {
    const now = [row + 1];
    for (const [column, other] of [...b].entries()) {
      const swap = (before[column] ?? 0) + (letter === other ? 0 : 1);
      now.push(Math.min(swap, (before[column + 1] ?? 0) + 1, (now[column] ?? 0) + 1));
    }
    before = now;
  }
  return before[b.length] ?? 0;
}
