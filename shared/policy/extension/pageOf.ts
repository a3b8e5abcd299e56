import { readdirSync, readFileSync } from 'node:fs';

/** What the `vardnat` command prints about one code, in Swedish. */
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

/** The pages stand beside their rules, each under its code in the Markdown file of its topic. */
const folder = new URL('rules/', import.meta.url);

/** The codes that have a page, sorted. */
export function codesWithPage(): string[] {
  return [...pages().keys()].sort();
}

/** The page of a code; null for a code that has none, such as those of the contract's own rules. */
export function pageOf(code: string): Page | null {
  const text = pages().get(code);
  if (!text) return null;
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

/** Code to page. The code's heading becomes the page's title. */
function pages(): Map<string, string> {
  return new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.md'))
      .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split(/^(?=## [A-Z_]+: )/m))
      .flatMap((part) => {
        const code = /^## ([A-Z_]+): /.exec(part)?.[1];
        return code ? [[code, part.replace(/^#(?=#+ )/gm, '')] as const] : [];
      }),
  );
}
