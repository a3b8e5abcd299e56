import { atRelay } from '../atRelay.ts';

export const breaksOff = atRelay(
  'breaks-off',
  'a member breaks off every call, so that its breaker opens',
  (request) => {
    request.socket.destroy();
  },
);
