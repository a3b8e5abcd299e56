import { readFileSync } from 'node:fs';
import { composeServices } from '@apollo/composition';
import { type DocumentNode, parse } from 'graphql';
import { type ExtensionViolation, violation } from '../../shared/policy/extension/Extension.ts';
import { withKontraktsskalarer } from '../../shared/policy/extension/kontrakt.ts';
import { networkGraphs } from '../compose/networkGraphs.ts';
import { extensionUrl } from './extensionUrl.ts';
import { supergraphDifference } from './supergraphDifference.ts';

/** The supergraph with the extensions in it, or why there is none. */
export type Composed =
  | { supergraphSdl: string; violations?: undefined }
  | { violations: ExtensionViolation[]; supergraphSdl?: undefined };

/** How many of Apollo's errors are reported. */
const maxErrors = 20;

/**
 * Composes the network's graphs and extensions that the rules have let through, each as a graph under its owner's id, and
 * holds the result against the network without them. Takes up to seconds: it is run in a process of its own.
 */
export function composeExtensions(extensions: readonly (readonly [string, string])[]): Composed {
  const network = networkSupergraph();
  try {
    return composeWith(network, extensions);
  } catch (error) {
    // Composition throws on what it was not made for; its publisher gets the reason, and nobody else is held up.
    return {
      violations: [violation('DOES_NOT_COMPOSE', 'schema', null, String(error).slice(0, 300))],
    };
  }
}

function composeWith(
  network: DocumentNode,
  extensions: readonly (readonly [string, string])[],
): Composed {
  const composed = composeServices([
    ...Object.entries(networkGraphs()).map(([name, sdl]) => ({
      name,
      url: `http://${name}.invalid/`,
      typeDefs: parse(sdl),
    })),
    ...extensions.map(([huvudman, sdl]) => ({
      name: huvudman,
      url: extensionUrl(huvudman, sdl),
      typeDefs: withKontraktsskalarer(sdl),
    })),
  ]);
  if (composed.errors) {
    const errors = composed.errors.slice(0, maxErrors);
    return {
      violations: errors.map(({ message, extensions: { code } }) =>
        violation('DOES_NOT_COMPOSE', 'schema', null, `${code}: ${message}`),
      ),
    };
  }
  const supergraphSdl = `${composed.supergraphSdl.trimEnd()}\n`;
  const changed = supergraphDifference(
    network,
    parse(supergraphSdl),
    extensions.map(([huvudman]) => huvudman),
  );
  if (changed === null) return { supergraphSdl };
  const message = `Supergrafen skulle ändras i ${changed}, som inte är er.`;
  return { violations: [violation('CHANGES_THE_NETWORK', changed, null, message)] };
}

let known: DocumentNode | undefined;

/** The supergraph without extensions, as `npm run compose` wrote it. */
function networkSupergraph(): DocumentNode {
  known ??= parse(readFileSync(new URL('../compose/supergraph.graphql', import.meta.url), 'utf8'));
  return known;
}
