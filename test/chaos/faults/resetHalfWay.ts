import { atRelay } from '../atRelay.ts';

export const resetHalfWay = atRelay(
  'reset-half-way',
  'a member resets the connection half-way through its answer',
  (request, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': 1_000 });
    response.write('{"data":{"_entities":[', () => request.socket.resetAndDestroy());
  },
);
