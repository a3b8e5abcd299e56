import { parse } from 'graphql';
import { elementsOf } from '../../../../shared/sdl/elementsOf.ts';
import type { Check } from '../Check.ts';
import { felOm, hoppad } from '../Check.ts';
import { begransa } from '../schemaprov.ts';

export const schemaEnums: Check = {
  id: 'SCHEMA_ENUMS',
  krav: 'Uppräkningarna har kontraktets värden, och inga andra',
  laga: 'Ta kontraktets värden som de står. Ett eget värde kan nätverket inte läsa: svara null, eller OVRIG där det finns.',
  kraver: 'schema',
  prova: ({ sdl, version }) => {
    if (!sdl) return hoppad('schemat gick inte att läsa');
    const own = elementsOf(sdl);
    const promised = elementsOf(parse(version.sdl));
    const values = (from: typeof own, other: typeof own, vad: string) =>
      [...from.values()]
        .filter(({ kind, coordinate, typename }) => {
          const shared = own.has(typename) && promised.has(typename);
          return kind === 'enumValue' && shared && !other.has(coordinate);
        })
        .map(({ coordinate }) => `${coordinate} ${vad}`);
    return felOm(
      begransa([
        ...values(promised, own, 'saknas'),
        ...values(own, promised, 'finns inte i kontraktet'),
      ]),
    );
  },
};
