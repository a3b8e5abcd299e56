import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { egnaTyperPart, egnaTyperSamverkan } from './egnaTyper.ts';

/** The supergraph of one type per party over the parties at these addresses. Throws when it does not compose. */
export function egnaTyperSupergraph(samverkan: string, huvudman: Record<string, string>): string {
  const composed = composeServices([
    {
      name: 'samverkan',
      url: samverkan,
      typeDefs: parse(egnaTyperSamverkan(Object.keys(huvudman))),
    },
    ...Object.entries(huvudman).map(([id, url]) => ({
      name: id,
      url,
      typeDefs: parse(egnaTyperPart(id)),
    })),
  ]);
  if (composed.errors) throw composed.errors[0];
  return composed.supergraphSdl;
}
