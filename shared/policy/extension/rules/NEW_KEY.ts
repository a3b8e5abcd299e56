import { print } from 'graphql';
import { fieldSet } from '../../../sdl/fieldSet.ts';
import { directivesIn } from '../directives.ts';
import type { ExtensionRule } from '../Extension.ts';
import { entitetsnycklar } from '../kontrakt.ts';
import { violation } from '../violation.ts';

/** A reference is by the key that the contract gives: with a new one, its owner could be asked by what it does not know. */
export const newKey: ExtensionRule = (extension) =>
  directivesIn(extension)
    .filter(({ name }) => name === 'key')
    .flatMap(({ coordinate, typename, node }) => {
      const key = typename === null ? undefined : entitetsnycklar.get(typename);
      const refuse = (message: string) => [violation('NEW_KEY', coordinate, node, message)];
      if (!key)
        return refuse(
          `${coordinate} är ingen av kontraktets entiteter och har ingen nyckel: ta bort @key.`,
        );
      const given = fieldSet(node)?.selections.map(print).sort();
      if (given?.join(' ') === key.join(' ')) return [];
      return refuse(
        `Nyckeln till ${coordinate} är "${key.join(' ')}": referera med den och ingen annan.`,
      );
    });
