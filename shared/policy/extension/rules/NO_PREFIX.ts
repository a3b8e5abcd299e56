import type { ExtensionTextRule } from '../Extension.ts';
import { ownPrefix } from '../ownPrefix.ts';
import { violation } from '../violation.ts';

/** Whoever publishes has an id that gives a prefix: without one nothing could be told to be its own. */
export const noPrefix: ExtensionTextRule = (_sdl, huvudman) =>
  ownPrefix(huvudman)
    ? []
    : [
        violation(
          'NO_PREFIX',
          'schema',
          null,
          `"${huvudman}" ger inget prefix: id ska vara gemena a–z, siffror och enkla bindestreck, börja med en bokstav och inte vara kontrakt eller samverkan.`,
        ),
      ];
