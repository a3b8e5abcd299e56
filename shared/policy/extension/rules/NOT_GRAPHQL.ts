import { GraphQLError } from 'graphql';
import type { ExtensionTextRule } from '../Extension.ts';
import { parseExtension } from '../readExtension.ts';
import { violation } from '../violation.ts';

/** An extension is GraphQL's schema language, whole and without slips. */
export const notGraphql: ExtensionTextRule = (sdl) => {
  try {
    parseExtension(sdl);
    return [];
  } catch (error) {
    const [place = null] = error instanceof GraphQLError ? (error.locations ?? []) : [];
    const why = error instanceof GraphQLError ? error.message : 'nested too deep';
    const message = `Texten går inte att läsa som GraphQL-schema: ${why}`;
    return [{ ...violation('NOT_GRAPHQL', 'schema', null, message), place }];
  }
};
