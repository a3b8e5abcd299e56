import { atRelay } from '../atRelay.ts';

export const wrongShape = atRelay(
  'wrong-shape',
  'a member answers with other types than the contract has',
  (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(
      '{"data":{"_entities":[{"__typename":"Deltagande","status":{"x":1},"verksamheter":"7"},42]}}',
    );
  },
);
