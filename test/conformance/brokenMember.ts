import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { decodeJwt, type JWTPayload, jwtVerify, SignJWT } from 'jose';
import { isRefusal } from '../../shared/access/AccessRefusal.ts';
import { assertionHeader, assertionType, digest } from '../../shared/access/assertion/assertion.ts';
import { CodeCheck } from '../../shared/access/assertion/CodeCheck.ts';
import { certificateHeader } from '../../shared/access/assertion/callKey.ts';
import { keySource } from '../../shared/access/keys/keySource.ts';
import { gatewayJwks, gatewayKey, testCallKey } from '../identity.ts';
import { log } from '../log.ts';

// biome-ignore lint/suspicious/noExplicitAny: answers of every shape are altered here
type Json = any;

/** One way in which a subgraph is wrong; what is left out is right. */
export interface Brist {
  /** Makes the schema another. */
  sdl?: (sdl: string) => string;
  /** Makes a question another before it is answered. */
  fraga?: (body: Json) => Json;
  /** Makes an answer another. */
  svar?: (json: Json, body: Json) => Json;
  /** Makes the answer another altogether. */
  http?: (answer: HttpAnswer, body: string) => HttpAnswer;
  /** What it takes an assertion that a trusted key has signed for, by its claims. */
  intyg?: (sent: JWTPayload, body: string) => JWTPayload;
  /** What it takes a call without an assertion for. */
  utanIntyg?: (body: string) => JWTPayload;
  /** What it takes a code for that was good, by the claims of an assertion that says the same. */
  kod?: (sent: JWTPayload, body: string) => JWTPayload;
  /** It takes no code at all; believes any; takes one whose time is over. */
  utanKoder?: boolean;
  utanKodprov?: boolean;
  gamlaKoder?: boolean;
  /** It believes what no trusted key has signed. */
  utanSignatur?: boolean;
  /** It takes a token that it does not trust for none. */
  utanToken?: boolean;
  /** How long it waits with its answer, in milliseconds. */
  vantar?: (body: string) => number;
}

export interface HttpAnswer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** A subgraph that is wrong in one way: a real server before a right one, whose questions and answers it alters. */
export async function brokenMember(upstream: string, member: string, brist: Brist) {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const sent = Buffer.concat(chunks).toString('utf8');
    const answer = await answerTo(request.method ?? '', request.headers, sent);
    const { status, headers, body } = brist.http?.(answer, sent) ?? answer;
    response.writeHead(status, headers);
    response.end(body);
  });

  const answerTo = async (method: string, headers: IncomingHttpHeaders, sent: string) => {
    const json = { 'content-type': 'application/json' };
    if (method !== 'POST') return { status: 405, headers: json, body: '{}' };
    const body = altered(sent, brist.fraga);
    const assertion = await passedOn(headers, sent, body);
    const { authorization } = brist.utanToken ? {} : headers;
    const response = await fetch(upstream, {
      method: 'POST',
      headers: {
        ...json,
        ...(assertion === null ? {} : { [assertionHeader]: assertion }),
        ...(authorization === undefined ? {} : { authorization }),
      },
      body,
    });
    const text = await response.text();
    const wait = brist.vantar?.(sent) ?? 0;
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    const asked = parsed(sent);
    const withSdl = (answer: Json) => {
      const sdl = answer?.data?._service?.sdl;
      return brist.sdl && sdl ? { data: { _service: { sdl: brist.sdl(sdl) } } } : answer;
    };
    const change = (answer: Json) => brist.svar?.(withSdl(answer), asked) ?? withSdl(answer);
    return { status: response.status, headers: json, body: altered(text, change) };
  };

  /** The assertion as the right subgraph needs it, for what this one takes for good; null without. */
  const passedOn = async (headers: IncomingHttpHeaders, sent: string, body: string) => {
    const given = headers[assertionHeader];
    const coded = given === undefined && headers[certificateHeader] !== undefined;
    const claims =
      typeof given === 'string'
        ? await claimsOf(given)
        : coded
          ? await codedClaims(headers)
          : brist.utanIntyg?.(sent);
    if (!claims) return null;
    const taken = (coded ? brist.kod : brist.intyg)?.(claims, sent) ?? claims;
    const { ath: _ath, ...others } = taken;
    const asserted = brist.utanToken ? others : taken;
    const digested = asserted.body === digest(sent) ? digest(body) : asserted.body;
    return new SignJWT({ ...asserted, body: digested })
      .setProtectedHeader({ alg: 'EdDSA', kid: gatewayKey.id, typ: assertionType })
      .sign(gatewayKey.privateKey);
  };

  const codes = new CodeCheck(member, [testCallKey], keySource(gatewayJwks, log));
  /** What a code asserts, as the claims of an assertion; null of one that this subgraph does not take. */
  const codedClaims = async (headers: IncomingHttpHeaders): Promise<JWTPayload | null> => {
    if (brist.utanKoder) return null;
    const input = String(headers['signature-input']);
    const [, created = '', nonce = ''] = /created=(\d+);.*nonce="([\w-]+)"/.exec(input) ?? [];
    const asked = Object.entries(headers).map(([name, value]) => [name, [String(value)]]);
    const asserted = await codes.verify(
      { method: 'POST', headers: Object.fromEntries(asked) },
      brist.gamlaKoder ? Number(created) : undefined,
    );
    if (isRefusal(asserted) && !(brist.utanKodprov && asserted.refused === 'INTYG_OGILTIGT')) {
      return null;
    }
    const now = Math.floor(Date.now() / 1000);
    const [, body = ''] = /^sha-256=:(.*):$/.exec(String(headers['content-digest'])) ?? [];
    return {
      iss: gatewayKey.id,
      aud: member,
      iat: now,
      exp: now + 30,
      jti: nonce,
      body: Buffer.from(body, 'base64').toString('base64url'),
    };
  };

  const claimsOf = async (assertion: string): Promise<JWTPayload | null> => {
    const claims = decodeJwt(assertion);
    if (brist.utanSignatur) return claims;
    const currentDate = new Date((claims.iat ?? 0) * 1000);
    return jwtVerify(assertion, keySource(gatewayJwks, log), { currentDate }).then(
      () => claims,
      () => null,
    );
  };

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    member,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function parsed(text: string): Json {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function altered(text: string, change: ((json: Json) => Json) | undefined): string {
  const json = parsed(text);
  if (!change || json === undefined) return text;
  const other = JSON.stringify(change(json));
  return other === JSON.stringify(json) ? text : other;
}

/** A copy of a JSON value in which `change` has been made to every object, from the innermost out. */
export function everywhere(value: Json, change: (object: Json) => Json): Json {
  if (Array.isArray(value)) return value.map((item) => everywhere(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return change(
    Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, everywhere(inner, change)]),
    ),
  );
}
