import type { GraphQLFormattedError } from 'graphql';
import type { Code } from '../../shared/errors/codes.ts';
import type { SelectionShape } from '../check/Shape.ts';
import { clientPaths, type Path } from './clientPaths.ts';
import type { Missing } from './missingIn.ts';

type Json = Record<string, unknown>;

/** The most errors of one answer; beyond them, one of each message. */
const maxErrors = 1_000;

/**
 * The errors of an answer as its client reads them: one at each place where the client asked for what failed, and one for
 * each value that is missing where null is not allowed and that no other error explains.
 */
export function answerErrors(
  shape: SelectionShape,
  data: Json,
  errors: readonly GraphQLFormattedError[],
  missing: readonly Missing[],
): GraphQLFormattedError[] {
  if (errors.length === 0 && missing.length === 0) return [];
  const placed = errors.flatMap((error) =>
    error.path
      ? clientPaths(shape, data, error.path).map(
          (path): GraphQLFormattedError => ({ ...error, path }),
        )
      : [error],
  );
  const unexplained = missing.filter(
    ({ path }) => !placed.some((error) => error.path && explains(error.path, path)),
  );
  return bounded([...placed, ...unexplained.map(missingError)]);
}

/** Whether the error at one place is why nothing stands at the other: the one lies within the other. */
function explains(error: Path, missing: Path): boolean {
  const shared = Math.min(error.length, missing.length);
  for (let n = 0; n < shared; n += 1) if (error[n] !== missing[n]) return false;
  return true;
}

function missingError({ path, coordinate }: Missing): GraphQLFormattedError {
  return {
    message: `Värdet av ${coordinate} saknas, och får inte saknas: närmaste uppgift som får saknas visas därför inte.`,
    path,
    extensions: { code: 'VARDE_SAKNAS' satisfies Code },
  };
}

function bounded(errors: GraphQLFormattedError[]): GraphQLFormattedError[] {
  if (errors.length <= maxErrors) return errors;
  const said = new Set<string>();
  return errors.filter(({ message }, index) => {
    const kept = index < maxErrors || !said.has(message);
    said.add(message);
    return kept;
  });
}
