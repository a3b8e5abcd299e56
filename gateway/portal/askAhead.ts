import { setTimeout as pause } from 'node:timers/promises';
import { Kind, parse } from 'graphql';
import { askGateway } from '../../shared/serve/askGateway.ts';
import type { Portal } from './Portal.ts';

/** How long one answer is waited for, and how long until a silent samverkan is asked again. */
const waitMs = 30_000;
const againMs = 30_000;

/**
 * Asks the gateway at `url` the questions that the portal's pages begin with, once, so that samverkan's part of each is kept: a
 * page that nobody has opened yet still shows the parties when samverkan falls silent. Asks again until samverkan has answered.
 * Resolves when it has; never rejects.
 */
export async function askAhead(url: string, { queries }: Pick<Portal, 'queries'>): Promise<void> {
  let left = [...queries.values()].flatMap((query) => {
    const variables = variablesFor(query);
    return variables === null ? [] : [{ query, variables }];
  });
  for (;;) {
    const unanswered: typeof left = [];
    for (const question of left) if (!(await isAnswered(url, question))) unanswered.push(question);
    left = unanswered;
    if (left.length === 0) return;
    await pause(againMs, undefined, { ref: false });
  }
}

async function isAnswered(url: string, { query, variables }: { query: string; variables: object }) {
  try {
    const { status, answer } = await askGateway(url, query, variables, { waitMs });
    const natverk: unknown = Object(Object(answer).extensions).natverk;
    // Who has answered anew is named only where something is missing of it.
    const named =
      Array.isArray(natverk) && natverk.some(({ huvudman }) => huvudman === 'samverkan');
    return status === 200 && !named;
  } catch {
    return false;
  }
}

/** Values for what a question demands; null for one about a single thing, such as a unit, of which there are too many. */
function variablesFor(query: string): Record<string, number> | null {
  const variables: Record<string, number> = {};
  for (const definition of parse(query, { noLocation: true }).definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    for (const { variable, type } of definition.variableDefinitions ?? []) {
      if (type.kind !== Kind.NON_NULL_TYPE) continue;
      if (type.type.kind !== Kind.NAMED_TYPE || type.type.name.value !== 'Int') return null;
      variables[variable.name.value] = variable.name.value === 'ar' ? new Date().getFullYear() : 1;
    }
  }
  return variables;
}
