import { accessDenied, type FieldGuard, type SchemaGuard } from '../../access/guardSchema.ts';
import { mayReadOwn, maySee } from '../../access/maySee.ts';
import type { HuvudmanContext } from '../HuvudmanContext.ts';
import { parterIRad } from '../parterIRad.ts';
import type { Atkomstnivaer } from './atkomstAv.ts';
import { filterfalt } from './filterfalt.ts';

/** The guards made so far, by what they were made of: huvudmän of one process that choose alike share one. */
const made = new Map<string, SchemaGuard<HuvudmanContext>>();

/**
 * Who sees what of one huvudman's subgraph: the contract and what is published beyond it by their levels, and the owner's
 * own queries only the owner. `publicerade` are the fields of Query that it publishes, by coordinate.
 */
export function huvudmansskydd(
  nivaer: Atkomstnivaer,
  parter: readonly string[] = [],
  publicerade: ReadonlySet<string> = new Set(),
): SchemaGuard<HuvudmanContext> {
  const choices = JSON.stringify([[...nivaer], parter, [...publicerade]]);
  const guard = made.get(choices) ?? guardOf(nivaer, parter, publicerade);
  made.set(choices, guard);
  return guard;
}

function guardOf(
  nivaer: Atkomstnivaer,
  parter: readonly string[],
  publicerade: ReadonlySet<string>,
): SchemaGuard<HuvudmanContext> {
  return {
    vaktAv: (coordinate) => {
      const [typename = '', field = ''] = coordinate.split('.');
      // The federation's own root fields, _entities and _service, are how the network reads the contract.
      if (typename === 'Query' && !publicerade.has(coordinate)) {
        return field.startsWith('_') ? undefined : egenVakt(coordinate);
      }
      const niva = nivaer.get(coordinate);
      if (niva === undefined) return undefined;
      return (rad, { caller, huvudman }, args = {}) => {
        const concerned =
          niva !== 'parter'
            ? []
            : [
                ...parter,
                ...(rad === null ? [] : parterIRad(typename, rad)),
                // Whoever asks what is stated of it asks for its own.
                ...(coordinate === 'Huvudman.pastaenden' ? [String(args.om)] : []),
              ];
        return maySee(niva, caller, huvudman.id, concerned)
          ? null
          : accessDenied(huvudman, coordinate, niva);
      };
    },
    filter: filterfalt,
  };
}

function egenVakt(coordinate: string): FieldGuard<HuvudmanContext> {
  return (_rad, { caller, huvudman }) =>
    mayReadOwn(caller, huvudman.id) ? null : accessDenied(huvudman, coordinate, 'egen');
}
