import { personnummerIn } from '../../../values/personnummerIn.ts';
import type { ExtensionTextRule } from '../Extension.ts';
import { violation } from '../violation.ts';

/** No data on persons, in descriptions and default values either: a schema is published to all and kept in a public log. */
export const personnummerInExtension: ExtensionTextRule = (sdl) =>
  personnummerIn(sdl) === null
    ? []
    : [
        violation(
          'PERSONNUMMER_IN_EXTENSION',
          'schema',
          null,
          'Texten innehåller något som ser ut som ett personnummer: ta bort det, schemat blir offentligt.',
        ),
      ];
