import { readdirSync } from 'node:fs';
import { pageOf } from '../../../shared/policy/extension/pageOf.ts';
import { Avbrott } from '../Avbrott.ts';

const pages = new URL('../../../shared/policy/extension/pages/', import.meta.url);

/** Prints the page of a code with which an extension is refused. */
export function explainCode(code: string): void {
  const page = pageOf(code);
  if (!page) {
    const known = readdirSync(pages).map((name) => name.replace(/\.md$/, ''));
    throw new Avbrott(`Koden ${code} finns inte. De som finns: ${known.sort().join(', ')}.`, {
      felanvant: true,
    });
  }
  console.log(page.text.trimEnd());
}
