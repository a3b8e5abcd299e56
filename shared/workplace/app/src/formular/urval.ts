import type { Formfalt } from './typer.ts';

/** What is asked for to read fields: groups with what they hold, and of what they refer to the id. */
export function urval(falten: readonly Formfalt[]): string {
  return falten
    .map((falt) => {
      if (falt.input === 'group') return `${falt.shown} { ${urval(falt.fields)} }`;
      return falt.references === null ? falt.shown : `${falt.shown} { id }`;
    })
    .join(' ');
}
