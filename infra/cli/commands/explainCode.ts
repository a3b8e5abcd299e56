import { codesWithPage, pageOf } from '../../../shared/policy/extension/pageOf.ts';
import { CommandError } from '../CommandError.ts';

/** Prints the page on a code with which extensions are refused. */
export function explainCode(code: string): void {
  const page = pageOf(code);
  if (!page) {
    throw new CommandError(
      `Koden ${code} finns inte. De som finns: ${codesWithPage().join(', ')}.`,
      {
        felanvant: true,
      },
    );
  }
  console.log(page.text.trimEnd());
}
