import { checkExtension } from '../../shared/policy/checkExtension.ts';
import { type ExtensionViolation, violation } from '../../shared/policy/extension/Extension.ts';
import type { Composed } from './composeExtensions.ts';

/** The supergraph with the extensions that compose, and the reasons why others are not in it. */
export interface WithExtensions {
  supergraphSdl: string;
  /** The extensions in the supergraph: SDL by id, as published or, for one that is quarantined, its last good version. */
  served: Map<string, string>;
  /** Why what a member has published is not in it, by id. */
  quarantined: Map<string, ExtensionViolation[]>;
}

export interface ComposeOptions {
  /** The supergraph without extensions. */
  supergraphSdl: string;
  /** Composes extensions with the network. */
  compose: (extensions: readonly (readonly [string, string])[]) => Promise<Composed>;
  /** The last good version of each member, to be served when what it has published is not good. */
  lastGood?: ReadonlyMap<string, string>;
  /** What is known to be wrong with an extension that was tried before; undefined for one that was not, or was good. */
  refusedBefore?: (huvudman: string, sdl: string) => ExtensionViolation[] | undefined;
}

type Published = readonly [huvudman: string, sdl: string];

/**
 * Composes the network with all extensions that keep the rules and compose. An extension that does not is quarantined: its last
 * good version is used, and the other extensions are composed as if nothing had happened. Rejects only when nothing can be
 * composed at all.
 */
export async function composeWithExtensions(
  extensions: ReadonlyMap<string, string>,
  { supergraphSdl, compose, lastGood = new Map(), refusedBefore = () => undefined }: ComposeOptions,
): Promise<WithExtensions> {
  const quarantined = new Map<string, ExtensionViolation[]>();
  const refuse = ([huvudman, sdl]: Published, violations: ExtensionViolation[]): Published[] => {
    // The reason on record is that of what is published; a last good version that is no longer good says nothing of it.
    if (!quarantined.has(huvudman)) quarantined.set(huvudman, violations);
    const before = lastGood.get(huvudman);
    return before === undefined || before === sdl ? [] : [[huvudman, before]];
  };
  const byTheRules = (published: Published): Published[] => {
    const [huvudman, sdl] = published;
    const violations = refusedBefore(huvudman, sdl) ?? judge(sdl, huvudman);
    if (violations.length === 0) return [published];
    return refuse(published, violations).filter(
      ([, before]) => judge(before, huvudman).length === 0,
    );
  };

  /** Adds as many candidates as possible to the accepted ones, and halves them to find those that do not compose. */
  const admit = async (accepted: Admitted, candidates: Published[]): Promise<Admitted> => {
    if (candidates.length === 0) return accepted;
    const tried = [...accepted.extensions, ...candidates];
    const composed = await compose(tried);
    if (!composed.violations) return { ...composed, extensions: tried };
    const [only, ...others] = candidates;
    if (only && others.length === 0) return admit(accepted, refuse(only, composed.violations));
    const half = Math.ceil(candidates.length / 2);
    const first = await admit(accepted, candidates.slice(0, half));
    return admit(first, candidates.slice(half));
  };

  const candidates = [...extensions].sort(byId).flatMap(byTheRules);
  const admitted = await admit({ supergraphSdl, extensions: [] }, candidates);
  return {
    supergraphSdl: admitted.supergraphSdl,
    served: new Map(admitted.extensions),
    quarantined,
  };
}

interface Admitted {
  supergraphSdl: string;
  extensions: Published[];
}

/** Never throws: a rule that stumbled over one member's extension must not cost the others theirs. */
function judge(sdl: string, huvudman: string): ExtensionViolation[] {
  try {
    return checkExtension(sdl, huvudman);
  } catch {
    const message = 'Tillägget kunde inte prövas: förenkla det.';
    return [violation('DOES_NOT_COMPOSE', 'schema', null, message)];
  }
}

const byId = ([a]: Published, [b]: Published) => (a < b ? -1 : 1);
