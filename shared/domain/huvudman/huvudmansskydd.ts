import { accessDenied, type FieldGuard, type SchemaGuard } from '../../access/guardSchema.ts';
import { mayReadOwn, maySee } from '../../access/maySee.ts';
import type { HuvudmanContext } from '../HuvudmanContext.ts';
import { parterIRad } from '../parterIRad.ts';
import type { Atkomstnivaer } from './atkomstAv.ts';
import { filterfalt } from './filterfalt.ts';

/** The guards, by the choices that they are made from. Huvudmän in one process with the same choices share one. */
const made = new Map<string, SchemaGuard<HuvudmanContext>>();

/**
 * Who sees which parts of one huvudman's subgraph. The contract and the extension go by their levels, and only the
 * owner sees its own queries. `publicerade` are the coordinates of the extension's fields of Query.
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
      // The network reads the contract through the federation's own root fields, _entities and _service.
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
                // A caller of the party that statements are about counts as a party to them.
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
