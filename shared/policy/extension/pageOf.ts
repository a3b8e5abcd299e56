import { readdirSync, readFileSync } from 'node:fs';

/** The page about one code, in Swedish, which the `vardnat` command prints. */
export interface Page {
  /** The whole page, as Markdown. */
  text: string;
  /** Why the rule exists. */
  why: string;
  /** An extension of tierp's that the rule refuses, as SDL. Null for a rule that no short example breaks. */
  refused: string | null;
  /** How to mend it. */
  mend: string;
}

/** The folder of the pages. The Markdown file of a topic stands beside its rules, with a section for each code. */
const folder = new URL('rules/', import.meta.url);

/** The codes that have a page, sorted. */
export function codesWithPage(): string[] {
  return [...pages().keys()].sort();
}

/** The page of a code. Null for a code without a page, such as those of the contract's own rules. */
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

/** Code to page. The heading with the code becomes the page's title. */
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
