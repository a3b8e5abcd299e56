import type { Avtalet } from './Avtalet.ts';

/** Whether an agreement is in force, in words, by the text of the answer. */
export const giltighetsord = {
  true: 'Gäller',
  false: 'Gäller inte',
  null: 'Kan inte avgöras',
} as const;

/** Whether an agreement is in force, as the text of the answer: null while nobody knows. */
export function giltighetAv({ gallande }: Avtalet): keyof typeof giltighetsord {
  return `${gallande ?? null}`;
}
