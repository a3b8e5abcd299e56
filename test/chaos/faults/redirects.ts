import { atRelay } from '../atRelay.ts';

export const redirects = atRelay(
  'redirects',
  'a member sends every call on to another address',
  (_request, response) => {
    response.writeHead(307, { location: 'http://127.0.0.1:1/graphql' }).end();
  },
);
