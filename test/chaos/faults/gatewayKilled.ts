import { killed } from '../killed.ts';

export const gatewayKilled = killed('gateway-killed', 'one of two gateways is killed', 'gateway');
