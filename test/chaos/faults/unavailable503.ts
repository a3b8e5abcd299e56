import { atRelay } from '../atRelay.ts';

export const unavailable503 = atRelay(
  'unavailable-503',
  'a member answers 503',
  (_request, response) => {
    response.writeHead(503).end();
  },
);
