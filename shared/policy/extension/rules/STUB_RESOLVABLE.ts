import { Kind } from 'graphql';
import { directivesIn } from '../directives.ts';
import type { ExtensionRule } from '../Extension.ts';
import { entitetsnycklar } from '../kontrakt.ts';
import { violation } from '../violation.ts';

/** A stub says `resolvable: false`: nobody is asked about what another owns. */
export const stubResolvable: ExtensionRule = (extension) =>
  directivesIn(extension)
    .filter(({ name, typename }) => name === 'key' && entitetsnycklar.has(typename ?? ''))
    .flatMap(({ coordinate, node }) => {
      const value = node.arguments?.find(({ name }) => name.value === 'resolvable')?.value;
      if (value?.kind === Kind.BOOLEAN && !value.value) return [];
      const message = 'Bara ägaren svarar för entiteten: skriv @key(fields: …, resolvable: false).';
      return [violation('STUB_RESOLVABLE', coordinate, node, message)];
    });
