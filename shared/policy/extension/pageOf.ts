import { existsSync, readFileSync } from 'node:fs';

/** What the `vardnat` command tells of one code, in Swedish. */
export interface Page {
  /** The page whole, as Markdown. */
  text: string;
  /** Why the rule is there. */
  why: string;
  /** An extension of tierp's that it refuses, as SDL; null for a rule that no short example breaks. */
  refused: string | null;
  /** How to mend it. */
  mend: string;
}

/** The page of a code; null for a code that has none, such as those of the contract's own rules. */
export function pageOf(code: string): Page | null {
  if (!/^[A-Z_]+$/.test(code)) return null;
  const file = new URL(`pages/${code}.md`, import.meta.url);
  if (!existsSync(file)) return null;
  const text = readFileSync(file, 'utf8');
  const section = (title: string) =>
    new RegExp(`^## ${title}\n\n([\\s\\S]*?)(?=\n## |$(?![\\s\\S]))`, 'm')
      .exec(text)?.[1]
      ?.trim() ?? '';
  const example = /```graphql\n([\s\S]*?)\n```/.exec(section('Exempel som nekas'))?.[1];
  return {
    text,
    why: section('Varför'),
    refused: example ?? null,
    mend: section('Så rättar du'),
  };
}
