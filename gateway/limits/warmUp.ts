import { Kind } from 'graphql';
import { checkQuery } from '../../shared/limits/checkRequest.ts';
import type { ClientLimits } from '../../shared/limits/serverLimits.ts';
import { type CostModel, costModel } from '../../shared/serve/work/CostModel.ts';
import { estimateCost } from '../../shared/serve/work/estimateCost.ts';

/** As many questions as it takes until one more costs no less than the one before. */
const rounds = 32;
/** About as large as a question may be. */
const fieldsInEach = 250;
const deepest = 5;

/**
 * Checks and estimates generated questions over a supergraph, so that the engine has compiled what every question passes before the
 * first one comes. A question that is refused costs a cold process ten times as much as a warm one, and a caller
 * must not be able to exploit that just after the start. Takes some tenths of a second of processor time, once in a process.
 */
export function warmUp(supergraphSdl: string, limits: ClientLimits): void {
  const model = costModel(supergraphSdl);
  for (const text of broadQuestions(model)) {
    const { document } = checkQuery(text, { limits, introspection: true });
    const operation = document?.definitions[0];
    if (!document || operation?.kind !== Kind.OPERATION_DEFINITION) continue;
    const most = limits.cost;
    estimateCost(model, { document, operation, variables: {}, members: 1, most });
  }
}

/** Questions of about the largest size, each another text. Their form is right; they need not be valid. */
export function broadQuestions(model: CostModel): string[] {
  const fields = fieldsByType(model);
  return Array.from({ length: rounds }, (_, round) => broadQuestion(model, fields, round));
}

/** The names of each type's fields, without what asks of the schema itself, which has limits of its own. */
function fieldsByType(model: CostModel): ReadonlyMap<string, readonly string[]> {
  const fields = new Map<string, string[]>();
  for (const coordinate of model.keys()) {
    const [type = '', field = ''] = coordinate.split('.');
    if (type.startsWith('__') || field.startsWith('__')) continue;
    const known = fields.get(type);
    if (known) known.push(field);
    else fields.set(type, [field]);
  }
  return fields;
}

/** A question that begins at another field of each type in each round. */
function broadQuestion(
  model: CostModel,
  fields: ReadonlyMap<string, readonly string[]>,
  round: number,
): string {
  let left = fieldsInEach;
  const selections = (type: string, depth: number): string => {
    const names = fields.get(type) ?? [];
    const written: string[] = [];
    for (let i = 0; i < names.length && left > 0; i++) {
      const name = names[(i + round) % names.length] ?? '';
      const field = model.get(`${type}.${name}`);
      if (!field) continue;
      const isLeaf = !fields.has(field.type);
      if (!isLeaf && depth === deepest) continue;
      left -= 1;
      const slice = field.first ? '(first: 6)' : '';
      written.push(`${name}${slice} ${isLeaf ? '' : selections(field.type, depth + 1)}`);
    }
    return written.length > 0 ? `{ ${written.join(' ')} }` : '{ __typename }';
  };
  return `query q${round} ${selections('Query', 1)}`;
}
