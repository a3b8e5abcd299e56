import type { ExtensionRule } from '../Extension.ts';
import { inbyggdaSkalarer, kontraktsskalarer } from '../kontrakt.ts';
import { violation } from '../violation.ts';

/** GraphQL's scalars and the contract's mean the same to everybody: they are used, and never declared anew. */
export const shadowedScalar: ExtensionRule = ({ graph }) =>
  [...graph.types.values()]
    .filter(({ name }) => inbyggdaSkalarer.has(name) || kontraktsskalarer.has(name))
    .map(({ name, parts: [part] }) =>
      violation(
        'SHADOWED_SCALAR',
        name,
        part ?? null,
        `${name} betyder detsamma för alla: ta bort deklarationen, typen får användas som den är.`,
      ),
    );
