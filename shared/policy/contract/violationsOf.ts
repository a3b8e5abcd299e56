import { parse } from 'graphql';
import type { ContractRule, SupergraphRule } from '../Violation.ts';

const link = `extend schema @link(
  url: "https://specs.apollo.dev/federation/v2.9"
  import: ["@key", "@shareable", "@external", "@requires"]
)`;

/**
 * For tests: a rule's violations in two graphs, each as 'CODE coordinate'. A graph that is left out is empty. The
 * Federation link is added to both.
 */
export function violationsOf(
  rule: ContractRule,
  { kontrakt = '', samverkan = '' }: { kontrakt?: string; samverkan?: string },
): string[] {
  const graph = (sdl: string) => parse(`${link}\n${sdl}`);
  return named(rule({ kontrakt: graph(kontrakt), samverkan: graph(samverkan) }));
}

/** For tests: a rule's violations in a supergraph, each as 'CODE coordinate'. */
export function violationsOfSupergraph(rule: SupergraphRule, sdl: string): string[] {
  return named(rule(parse(sdl)));
}

function named(violations: ReturnType<SupergraphRule>): string[] {
  return violations.map(({ code, coordinate }) => `${code} ${coordinate}`);
}
