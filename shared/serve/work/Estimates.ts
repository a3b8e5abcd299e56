import { type DocumentNode, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { CostModel } from './CostModel.ts';
import { type Cost, estimateCost } from './estimateCost.ts';

/** A question as its client wrote it; it is GraphQL, and has one operation of that name. */
export interface AskedQuestion {
  text: string;
  operationName: string | null;
  variables: Readonly<Record<string, unknown>>;
  /** That text parsed; null: it is parsed when need be. */
  document: DocumentNode | null;
}

/** The network that is asked, and the most that a question may cost in it. */
export interface CostGround {
  model: CostModel;
  members: number;
  most: number;
}

export interface Estimate {
  cost: Cost;
  /** Whether the text was not asked of late, so that it is to be validated and planned too. */
  isNew: boolean;
}

interface Known extends CostGround {
  /** Null when the variables decide some of it. */
  cost: Cost | null;
  document: DocumentNode | null;
}

/** About as many as plans are kept, and no more text than this. */
const most = { max: 1_000, maxSize: 5_000_000 };

/**
 * What questions are expected to cost. One that no variable decides costs the same each time, in the same network, and is
 * estimated once for as long as its text is remembered.
 */
export class Estimates {
  readonly #known = new LRUCache<string, Known>(most);

  of(ground: CostGround, asked: AskedQuestion): Estimate {
    const { text, operationName, variables } = asked;
    const key = `${operationName ?? ''}\n${text}`;
    const before = this.#known.get(key);
    const stands = before?.model === ground.model && before.members === ground.members;
    if (before?.cost && stands) return { cost: before.cost, isNew: false };
    const document = before?.document ?? asked.document ?? parse(text, { noLocation: true });
    const operation = operationOf(document, operationName);
    const cost = estimateCost(ground.model, { document, operation, variables, ...ground });
    const known = {
      ...ground,
      ...(cost.byVariables ? { cost: null, document } : { cost, document: null }),
    };
    this.#known.set(key, known, { size: key.length });
    return { cost, isNew: before === undefined };
  }
}

function operationOf({ definitions }: DocumentNode, name: string | null): OperationDefinitionNode {
  const operation = definitions.find(
    (node) =>
      node.kind === Kind.OPERATION_DEFINITION && (name === null || node.name?.value === name),
  );
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('there is no such operation');
  return operation;
}
