import type { HuvudmanContext } from './HuvudmanContext.ts';

/** Resolves who states a value: always the subgraph's own huvudman. */
export function uppgiftslamnare(_row: unknown, _args: unknown, { huvudman }: HuvudmanContext) {
  return { huvudmanId: huvudman.id };
}
