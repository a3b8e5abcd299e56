import { Agent, createServer, request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Pool } from 'undici';
import { announce } from './announce.ts';

/**
 * What somebody would write by hand for these four questions, without GraphQL: ask samverkan, then each party once, put the
 * answers together. Connections are kept alive; nothing is checked, bounded or signed. Started with
 * `{ samverkan, huvudman: { id: url }, undici }`.
 */
interface Given {
  samverkan: string;
  huvudman: Record<string, string>;
  undici: boolean;
}
// biome-ignore lint/suspicious/noExplicitAny: answers are taken as they come, as such code does
type Json = any;

const [given = '{}'] = process.argv.slice(2);
const { samverkan, huvudman, undici } = JSON.parse(given) as Given;
const post = undici ? postByUndici() : postByHttp();

const samverkanAsks = {
  Natverk:
    'query($id:ID!){vardcentrum(id:$id){id namn kommunkoder deltagare{huvudmanId part{namn slag}}}}',
  Sok: 'query{parter{id namn slag}}',
  Plan: 'query($id:ID!){verksamhetsplan(id:$id){id rubrik ar punkter{id nummer rubrik beslut{huvudmanId}}}}',
  Enheter: 'query($id:ID!){part(id:$id){id namn}}',
};
const partAsks = {
  Natverk:
    'query($r:[_Any!]!){_entities(representations:$r){...on Deltagande{status roll verksamheter{namn typ driftsform funktioner{funktion paPlats bokningsbar}platser{adress postort kommunkod}}}}}',
  Sok: 'query($r:[_Any!]!,$text:String!){_entities(representations:$r){...on Huvudman{verksamheter(filter:{text:$text}){totalCount nodes{id namn typ platser{kommunkod}}}}}}',
  Plan: 'query($r:[_Any!]!){_entities(representations:$r){...on Beslut{utfall belopp datum instans uppgiftslamnare{huvudmanId}}}}',
  Enheter:
    'query($r:[_Any!]!,$after:String!){_entities(representations:$r){...on Huvudman{verksamheter(first:100,after:$after){totalCount nodes{id namn typ driftsform}pageInfo{hasNextPage endCursor}}}}}',
};

type Name = keyof typeof partAsks;

async function ask(name: Name, variables: object): Promise<Json> {
  const { data } = await post(samverkan, { query: samverkanAsks[name], variables });
  return data;
}

async function askPart(name: Name, id: string, r: object[], variables = {}): Promise<Json[]> {
  const { data } = await post(huvudman[id] as string, {
    query: partAsks[name],
    variables: { r, ...variables },
  });
  return data._entities;
}

const answers: Record<Name, (variables: Json) => Promise<object>> = {
  Natverk: async ({ id }) => {
    const { vardcentrum } = await ask('Natverk', { id });
    vardcentrum.deltagare = await Promise.all(
      vardcentrum.deltagare.map(async ({ huvudmanId, part }: Json) => {
        const key = { __typename: 'Deltagande', vardcentrumId: id, huvudmanId };
        const [own] = await askPart('Natverk', huvudmanId, [key]);
        return { part, ...own };
      }),
    );
    return { vardcentrum };
  },
  Sok: async ({ text }) => {
    const { parter } = await ask('Sok', {});
    const found = parter.map(async (part: Json) => {
      const key = { __typename: 'Huvudman', id: part.id };
      const [own] = await askPart('Sok', part.id, [key], { text });
      return { ...part, huvudman: own };
    });
    return { parter: await Promise.all(found) };
  },
  Plan: async ({ id }) => {
    const { verksamhetsplan } = await ask('Plan', { id });
    const { punkter } = verksamhetsplan;
    const places = new Map<string, { punkt: Json; index: number }[]>();
    for (const punkt of punkter) {
      punkt.beslut.forEach(({ huvudmanId }: Json, index: number) => {
        const list = places.get(huvudmanId);
        if (list) list.push({ punkt, index });
        else places.set(huvudmanId, [{ punkt, index }]);
      });
    }
    await Promise.all(
      [...places].map(async ([huvudmanId, own]) => {
        const keys = own.map(({ punkt }) => ({
          __typename: 'Beslut',
          planpunktId: punkt.id,
          huvudmanId,
        }));
        const decisions = await askPart('Plan', huvudmanId, keys);
        own.forEach(({ punkt, index }, at) => {
          punkt.beslut[index] = decisions[at];
        });
      }),
    );
    return { verksamhetsplan };
  },
  Enheter: async ({ id, after }) => {
    const { part } = await ask('Enheter', { id });
    const [own] = await askPart('Enheter', id, [{ __typename: 'Huvudman', id }], { after });
    return { part: { ...part, huvudman: own } };
  },
};

const server = createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { operationName, variables } = JSON.parse(Buffer.concat(chunks).toString());
  const data = await answers[operationName as Name](variables);
  const body = JSON.stringify({ data });
  response.writeHead(200, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
  });
  response.end(body);
});
server.listen(0, '127.0.0.1', () => {
  announce({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` });
});

function postByHttp() {
  const agent = new Agent({ keepAlive: true, maxSockets: 32 });
  return (url: string, body: object) =>
    new Promise<Json>((resolve, reject) => {
      const text = JSON.stringify(body);
      const headers = {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(text),
      };
      const call = httpRequest(url, { method: 'POST', agent, headers }, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk) => chunks.push(chunk));
        response.on('end', () => resolve(JSON.parse(Buffer.concat(chunks).toString())));
      });
      call.on('error', reject);
      call.end(text);
    });
}

function postByUndici() {
  const pools = new Map<string, Pool>();
  return async (url: string, body: object): Promise<Json> => {
    const { origin, pathname } = new URL(url);
    let pool = pools.get(origin);
    if (!pool) {
      pool = new Pool(origin, { connections: 32 });
      pools.set(origin, pool);
    }
    const answer = await pool.request({
      method: 'POST',
      path: pathname,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return answer.body.json();
  };
}
