/** The rule by which changes are judged stands with the other rules of values; it is offered here too. */
export { personnummerIn } from '../values/personnummerIn.ts';
