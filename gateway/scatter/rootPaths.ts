import type { SelectionShape } from '../answer/shape.ts';

/** The places of a fetch's root fields: of all that nothing came of, when nothing came of the fetch. */
export function rootPaths({ fields }: SelectionShape): string[][] {
  return fields.filter(({ name }) => name !== '__typename').map(({ key }) => [key]);
}
