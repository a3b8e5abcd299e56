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

/** The order of agreements: what is known not to be in force first, what nobody knows last. */
export const rank = ({ gallande }: Pick<Avtalet, 'gallande'>) =>
  [false, true, null].indexOf(gallande ?? null);
