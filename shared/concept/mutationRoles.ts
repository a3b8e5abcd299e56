import type { DocumentNode } from 'graphql';
import { type Roll, roller } from '../access/Caller.ts';
import { argumentsOf } from './Concept.ts';
import { mutationFields } from './inputRules.ts';

/**
 * Which roles may run each mutation of an SDL, as its `@skrivs` says; the administrator may run them all but the auditors'
 * own, for a party does not audit itself (kommunallagen 12 kap.). Throws when a mutation says none, or names one that there
 * is not.
 */
export function mutationRoles(templates: DocumentNode): Readonly<Record<string, readonly Roll[]>> {
  return Object.fromEntries(
    mutationFields(templates).map(({ name: { value: name }, directives = [] }) => {
      const stated = [argumentsOf(directives, 'skrivs')?.roll ?? []].flat() as Roll[];
      const unknown = stated.filter((roll) => !roller.includes(roll));
      if (stated.length === 0 || unknown.length > 0) {
        throw new Error(`${name}: @skrivs names ${unknown.join(', ') || 'no role'}.`);
      }
      const all = stated.every((roll) => roll === 'revisor') ? [] : ['admin' as const];
      return [name, roller.filter((roll) => [...all, ...stated].includes(roll))];
    }),
  );
}
