import { atkomstnekad } from '../../access/atkomstnekad.ts';
import { farLasaEget } from '../../access/farLasaEget.ts';
import { farSe } from '../../access/farSe.ts';
import type { Faltvakt, Skydd } from '../../access/skyddaSchema.ts';
import type { HuvudmanContext } from '../HuvudmanContext.ts';
import { parterIRad } from '../parterIRad.ts';
import type { Atkomstnivaer } from './atkomstAv.ts';
import { filterfalt } from './filterfalt.ts';

/**
 * Who sees what of one huvudman's subgraph: the contract and what is published beyond it by their levels, and the owner's
 * own queries only the owner. `publicerade` are the fields of Query that it publishes, by coordinate.
 */
export function huvudmansskydd(
  nivaer: Atkomstnivaer,
  parter: readonly string[] = [],
  publicerade: ReadonlySet<string> = new Set(),
): Skydd<HuvudmanContext> {
  return {
    vaktAv: (coordinate) => {
      const [typename = '', field = ''] = coordinate.split('.');
      // The federation's own root fields, _entities and _service, are how the network reads the contract.
      if (typename === 'Query' && !publicerade.has(coordinate)) {
        return field.startsWith('_') ? undefined : egenVakt(coordinate);
      }
      const niva = nivaer.get(coordinate);
      if (niva === undefined) return undefined;
      return (rad, { caller, huvudman }) => {
        const concerned = [...parter, ...(rad === null ? [] : parterIRad(typename, rad))];
        return farSe(niva, caller, huvudman.id, concerned)
          ? null
          : atkomstnekad(huvudman, coordinate, niva);
      };
    },
    filter: filterfalt,
  };
}

function egenVakt(coordinate: string): Faltvakt<HuvudmanContext> {
  return (_rad, { caller, huvudman }) =>
    farLasaEget(caller, huvudman.id) ? null : atkomstnekad(huvudman, coordinate, 'egen');
}
