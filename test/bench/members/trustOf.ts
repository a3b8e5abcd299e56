import type { JSONWebKeySet } from 'jose';
import type { Trust } from '../../../shared/access/Door.ts';
import { trust } from '../../identity.ts';

/** Trust in the gateway with these keys; in no issuer that is used here. */
export function trustOf(gatewayKeys: JSONWebKeySet): Trust {
  return { ...trust, gatewayKeys };
}
