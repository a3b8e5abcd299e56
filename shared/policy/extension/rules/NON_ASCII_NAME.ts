import type { ExtensionTextRule } from '../Extension.ts';
import { violation } from '../violation.ts';

/** Texts and comments, where any letter may stand; what is left when they are gone is names and signs. */
const textOrComment = /"""[\s\S]*?(?<!\\)"""|"(?:\\.|[^"\\\n])*"|#[^\n]*/g;
const name = /[\p{L}\p{M}\p{N}_]+/gu;
const nonAscii = /[^A-Za-z0-9_]/u;

/** So many are told; a text full of them would cost much to place, and nobody more to mend. */
const maxTold = 20;

/** A name has the letters a–z only: others look like them, such as the Cyrillic і in `tіerp_`. */
export const nonAsciiName: ExtensionTextRule = (sdl) => {
  const names = sdl.replace(textOrComment, (text) => text.replace(/[^\n]/g, ' '));
  const wrong = [...names.matchAll(name)].filter(([found]) => nonAscii.test(found));
  return wrong.slice(0, maxTold).map(({ 0: found, index }) => {
    const letter = nonAscii.exec(found)?.[0] ?? '';
    const code = letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
    const message = `Namnet innehåller "${letter}" (U+${code}): skriv namn med a–z, A–Z, 0–9 och understreck.`;
    return { ...violation('NON_ASCII_NAME', found, null, message), place: placeAt(sdl, index) };
  });
};

function placeAt(sdl: string, index: number): { line: number; column: number } {
  const before = sdl.slice(0, index).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
