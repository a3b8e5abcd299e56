import type { DocumentNode } from 'graphql';
import { type Roll, roller } from '../access/Caller.ts';
import { argumentsOf } from './Concept.ts';
import { mutationFields } from './inputRules.ts';

/**
 * The roles that may run each mutation of an SDL, as its `@skrivs` states. The administrator may run all of them but
 * the auditors' own, since a party does not audit itself (kommunallagen 12 kap.). Throws when a mutation states no role
 * or an unknown role.
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
