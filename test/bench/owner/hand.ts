import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isRefusal } from '../../../shared/access/AccessRefusal.ts';
import { Door } from '../../../shared/access/Door.ts';
import { createLog } from '../../../shared/serve/createLog.ts';
import { groupBy } from '../../../shared/values/groupBy.ts';
import { trustOf } from '../members/trustOf.ts';
import { announce } from '../systems/announce.ts';
import { calls, type OwnerCall, owner } from './calls.ts';
import { openRaw, type RawRow, statements } from './Raw.ts';

/**
 * The four calls answered by hand, without GraphQL, behind the same door: each call's assertion is verified. Started with
 * `{ databaseUrl, gatewayKeys }`.
 */
const [given = '{}'] = process.argv.slice(2);
const { databaseUrl, gatewayKeys } = JSON.parse(given);
const raw = openRaw(databaseUrl);
const door = new Door(owner, trustOf(gatewayKeys), createLog(owner, { logLevel: 'error' }));
const nameOf = new Map(calls.map(({ query, name }) => [query, name]));

const functionsShown = ({ funktion, paPlats, bokningsbar }: RawRow) => ({
  funktion,
  paPlats: paPlats === null ? null : paPlats === 1,
  bokningsbar: bokningsbar === null ? null : bokningsbar === 1,
});

async function whole(units: readonly RawRow[]) {
  const ids = units.map(({ id }) => id);
  const [functions, places] = await Promise.all([
    statements.functions(raw, ids),
    statements.places(raw, ids),
  ]);
  const functionsOf = groupBy(functions, (row) => row.verksamhetId);
  const placesOf = groupBy(places, (row) => row.verksamhetId);
  return units.map(({ id, namn, typ, driftsform }) => ({
    id,
    namn,
    typ,
    driftsform,
    funktioner: (functionsOf.get(id) ?? []).map(functionsShown),
    platser: (placesOf.get(id) ?? []).map(({ adress, postort, kommunkod }) => ({
      adress,
      postort,
      kommunkod,
    })),
  }));
}

const answers: Record<OwnerCall['name'], (variables: RawRow) => Promise<unknown>> = {
  nycklar: async ({ r }) => {
    const ids: string[] = r.map(({ id }: RawRow) => id);
    const found = new Map((await statements.units(raw, ids)).map((row) => [row.id, row]));
    return whole(ids.map((id) => found.get(id)));
  },
  deltagande: async ({ r }) => {
    const ids = r.map(({ vardcentrumId }: RawRow) => vardcentrumId);
    const [[{ status, roll }], units] = await Promise.all([
      statements.participations(raw, ids),
      statements.unitsIn(raw, ids),
    ]);
    const verksamheter = (await whole(units)).map(({ id: _id, ...shown }) => shown);
    return [{ status, roll, verksamheter }];
  },
  sida: async ({ after }) => [{ verksamheter: await statements.page(raw, { first: 100, after }) }],
  sokning: async ({ text }) => {
    const { nodes, totalCount } = await statements.page(raw, { text });
    const places = groupBy(
      await statements.places(
        raw,
        nodes.map(({ id }) => id),
      ),
      (row) => row.verksamhetId,
    );
    const shown = nodes.map(({ id, namn, typ }) => ({
      id,
      namn,
      typ,
      platser: (places.get(id) ?? []).map(({ kommunkod }) => ({ kommunkod })),
    }));
    return [{ verksamheter: { totalCount, nodes: shown } }];
  },
};

const server = createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks);
  const headers = request.headersDistinct;
  const caller = await door.admit({ method: 'POST', url: '', headers, body });
  const { query, variables } = JSON.parse(body.toString());
  const name = nameOf.get(query);
  const refused = isRefusal(caller) || name === undefined;
  const text = JSON.stringify(
    refused ? {} : { data: { _entities: await answers[name](variables) } },
  );
  response.writeHead(refused ? 401 : 200, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(text),
  });
  response.end(text);
});
server.listen(0, '127.0.0.1', () => {
  announce({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` });
});
