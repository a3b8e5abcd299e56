import { atRelay } from '../atRelay.ts';

export const html500 = atRelay(
  'html-500',
  'a member answers 500 with a page of HTML',
  (_request, response) => {
    response.writeHead(500, { 'content-type': 'text/html' });
    response.end('<html><h1>Internal Server Error</h1></html>');
  },
);
