import type { OperationDefinitionNode } from 'graphql';
import type { CostModel } from './CostModel.ts';
import { type Cost, type CostQuestion, estimateCost } from './estimateCost.ts';

interface Known {
  model: CostModel;
  members: number;
  cost: Cost;
}

/**
 * What queries are expected to cost. One that no variable decides costs the same each time, in the same network: it is
 * estimated once for as long as its document is kept.
 */
export class Estimates {
  readonly #known = new WeakMap<OperationDefinitionNode, Known>();

  of(model: CostModel, question: CostQuestion): Cost {
    const { operation, members } = question;
    const known = this.#known.get(operation);
    if (known && known.model === model && known.members === members) return known.cost;
    const cost = estimateCost(model, question);
    if (!cost.byVariables) this.#known.set(operation, { model, members, cost });
    return cost;
  }
}
