import type { Socket } from 'node:net';
import type { FastifyBaseLogger, FastifyError, FastifyInstance, FastifyReply } from 'fastify';
import type { RequestRefusal } from '../../limits/RequestRefusal.ts';
import { databaseRefusal } from '../database/faults/databaseRefusal.ts';
import { refusalBody, sendRefusal } from './sendRefusal.ts';

const methods = ['GET', 'POST'] as const;

/** Gives every answer that is no GraphQL answer a code and a sentence, in the form of GraphQL's errors. */
export function httpErrors(app: FastifyInstance, log: FastifyBaseLogger): void {
  app.setNotFoundHandler((request, reply) => {
    const url = request.url.split('?')[0] ?? '';
    const allowed = methods.filter((method) => app.findRoute({ url, method }) !== null);
    const answered = allowed.some((method) => method === request.method);
    if (allowed.length === 0 || answered) return sendRefusal(reply, notFound);
    reply.header('allow', allowed.join(', '));
    return sendRefusal(reply, wrongMethod(request.method, allowed));
  });
  app.setErrorHandler((error: FastifyError, _request, reply) => sendError(error, reply, log));
}

/** Answers a request that the server could not read or carry out. */
export function sendError(error: FastifyError, reply: FastifyReply, log: FastifyBaseLogger) {
  const status = error.statusCode ?? 500;
  if (status >= 400 && status < 500) return sendRefusal(reply, refusalOf(error, status));
  const fault = databaseRefusal(error, reply.request.method !== 'GET');
  if (fault) {
    log.warn({ reqId: reply.request.id, err: error }, 'the database did not serve a request');
    return sendRefusal(reply, fault);
  }
  log.error({ reqId: reply.request.id, err: error }, 'unforeseen error in a request');
  return sendRefusal(reply, { ...unforeseen, status: status >= 500 ? status : 500 });
}

function refusalOf({ code, message }: FastifyError, status: number): RequestRefusal {
  if (status === 413) return { ...tooLarge, status };
  if (status === 415) return { ...wrongType, status };
  const json = code === 'FST_ERR_CTP_INVALID_JSON_BODY' || message.includes('JSON');
  return { ...(json ? notJson : unreadable), status };
}

/**
 * Answers a request that is not HTTP, has too large headers, or does not arrive in time; then closes the connection.
 */
export function clientError(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  hangUp(socket, connectionRefusals[error.code ?? ''] ?? unreadable);
}

/** Answers on a connection from which no request is read, and closes it. */
export function hangUp(socket: Socket, refusal: RequestRefusal): void {
  const body = JSON.stringify(refusalBody(refusal));
  const again = refusal.retryAfter === undefined ? [] : [`retry-after: ${refusal.retryAfter}`];
  const head = [
    `HTTP/1.1 ${refusal.status} ${reasons[refusal.status]}`,
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    'cache-control: no-store',
    ...again,
    "content-security-policy: default-src 'none'; frame-ancestors 'none'",
    'x-content-type-options: nosniff',
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}

const notFound: RequestRefusal = {
  code: 'HITTADES_INTE',
  message: 'Här finns ingenting. Frågor ställs till /graphql.',
  status: 404,
};
const unreadable: RequestRefusal = {
  code: 'BAD_REQUEST',
  message: 'Förfrågan går inte att läsa. Kontrollera adress, headers och innehåll.',
  status: 400,
};
const notJson: RequestRefusal = {
  code: 'BAD_REQUEST',
  message:
    'Innehållet är inte giltig JSON. Skicka { "query": "…" } med content-type: application/json.',
  status: 400,
};
const wrongType: RequestRefusal = {
  code: 'FEL_INNEHALLSTYP',
  message: 'Innehållet tas bara emot som content-type: application/json.',
  status: 415,
};
export const tooLarge: RequestRefusal = {
  code: 'KROPPEN_FOR_STOR',
  message:
    'Förfrågan är större än vad som tas emot. Dela upp frågan, eller skicka färre variabler.',
  status: 413,
};
const tooSlow: RequestRefusal = {
  code: 'FORFRAGAN_FOR_LANGSAM',
  message: 'Förfrågan kom inte fram i tid. Försök igen.',
  status: 408,
};
const headersTooLarge: RequestRefusal = {
  code: 'HUVUDEN_FOR_STORA',
  message: 'Förfrågans headers är större än vad som tas emot.',
  status: 431,
};
const unforeseen: RequestRefusal = {
  code: 'INTERNAL_SERVER_ERROR',
  message: 'Ett oväntat fel inträffade. Felet är loggat.',
  status: 500,
};

const connectionRefusals: Record<string, RequestRefusal> = {
  ERR_HTTP_REQUEST_TIMEOUT: tooSlow,
  HPE_HEADER_OVERFLOW: headersTooLarge,
};
const reasons: Record<number, string> = {
  400: 'Bad Request',
  408: 'Request Timeout',
  429: 'Too Many Requests',
  431: 'Request Header Fields Too Large',
};

function wrongMethod(method: string, allowed: readonly string[]): RequestRefusal {
  return {
    code: 'FEL_METOD',
    message: `Adressen besvarar inte ${method}. Använd ${allowed.join(' eller ')}.`,
    status: 405,
  };
}
