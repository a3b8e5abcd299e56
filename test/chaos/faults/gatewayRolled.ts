import { restarted } from '../restarted.ts';

export const gatewayRolled = restarted(
  'gateway-rolled',
  'both gateways are restarted, one after the other',
  'gateway',
  'gateway2',
);
