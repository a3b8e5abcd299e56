import type { ExtensionTextRule } from '../Extension.ts';
import { violation } from '../violation.ts';

/** Control and format characters, unassigned and private ones; line ends, tabs and the byte order mark are GraphQL's own. */
const invisible = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu;

/**
 * No character that cannot be seen, in texts either: such characters turn the reading direction or hide letters, so that a
 * description says another thing to people than to programs.
 */
export const invisibleCharacter: ExtensionTextRule = (sdl) => {
  const text = sdl.startsWith('\uFEFF') ? sdl.slice(1) : sdl;
  const [first] = text.matchAll(invisible);
  if (!first) return [];
  const lines = text.slice(0, first.index).split('\n');
  const code = first[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
  return [
    {
      ...violation(
        'INVISIBLE_CHARACTER',
        'schema',
        null,
        `Texten innehåller ett tecken som inte syns (U+${code}): ta bort det.`,
      ),
      place: { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 },
    },
  ];
};
