import type { Formfalt } from './typer.ts';

/** The GraphQL selection that reads fields: all fields of a group, and the id of what a field refers to. */
export function urval(falten: readonly Formfalt[]): string {
  return falten
    .map((falt) => {
      if (falt.input === 'group') return `${falt.shown} { ${urval(falt.fields)} }`;
      return falt.references === null ? falt.shown : `${falt.shown} { id }`;
    })
    .join(' ');
}
