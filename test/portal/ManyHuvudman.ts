import { readFile } from 'node:fs/promises';
import { execute, parse } from 'graphql';
import { type RunningGateway, startGateway } from '../../gateway/gateway.ts';
import type { Portal } from '../../gateway/portal/Portal.ts';
import { fixedNetwork } from '../../gateway/registry/Network.ts';
import { networkFrom } from '../../gateway/registry/readNetwork.ts';
import { kontraktSdl } from '../../shared/contract/kontraktSdl.ts';
import { subgraphSchema } from '../../shared/serve/entities/subgraphSchema.ts';
import type { RunningServer } from '../../shared/serve/serveGraphql.ts';
import type { Samverkansdata } from '../../subgraphs/samverkan/Samverkansdata.ts';
import { startSamverkan } from '../../subgraphs/samverkan/startSamverkan.ts';
import { type TestDatabases, testDatabases } from '../databases.ts';
import { gatewayKey, trust } from '../identity.ts';
import { log } from '../log.ts';
import { type Misbehaving, misbehave } from '../misbehave.ts';

const supergraph = new URL('../../gateway/compose/supergraph.graphql', import.meta.url);
const kalla = { dokument: 'Påhittat register', avsnitt: null, exempel: true };
const nothing: Samverkansdata = {
  vardcentra: [],
  organ: [],
  avtal: [],
  planer: [],
  dokument: [],
  strategier: [],
  matt: [],
  lagbestammelser: [],
  ansvar: [],
  utsagor: [],
  checklistor: [],
  rapportkrav: [],
};
const kommuner = ['0319', '0360', '0380', '0381', '0382', '0331', '0305', '0330'];
const typer = ['VARDCENTRAL', 'HEMSJUKVARD', 'REHABILITERING', 'FAMILJECENTRAL', 'OVRIG'];

/**
 * A real gateway and a real samverkan, without any shared text, over generated huvudmän. To start three hundred subgraphs
 * would take a minute; one server answers for them all, by the contract, as their own subgraphs would.
 */
export class ManyHuvudman {
  readonly origin: string;
  readonly #parts: { close(): Promise<unknown> }[];

  private constructor(gateway: RunningGateway, parts: { close(): Promise<unknown> }[]) {
    this.origin = new URL(gateway.url).origin;
    this.#parts = [gateway, ...parts];
  }

  /** Starts `huvudman` of them with `units` units in all. */
  static async start(portal: Portal, huvudman: number, units: number): Promise<ManyHuvudman> {
    const ids = Array.from({ length: huvudman }, (_, index) => `stor-${index + 1}`);
    const each = huvudman === 0 ? 0 : Math.ceil(units / huvudman);
    const server = await generatedSubgraph(each);
    const [sqlite] = (await testDatabases()) as [TestDatabases];
    const local = { port: 0, host: '127.0.0.1', log };
    const parter = ids.map((id) => ({ id, namn: namnAv(id), slag: 'PRIVAT', lan: '03' }) as const);
    const options = { ...local, databaseUrl: await sqlite.url(), trust };
    const samverkan: RunningServer = await startSamverkan(parter, options, nothing);
    const addresses = Object.fromEntries(ids.map((id) => [id, `${server.url}/${id}`]));
    const network = fixedNetwork(networkFrom({ samverkan: samverkan.url, huvudman: addresses }));
    const gateway = await startGateway({
      ...local,
      supergraphSdl: await readFile(supergraph, 'utf8'),
      network,
      key: gatewayKey,
      portal,
      limits: { subgraphTimeoutMs: 30_000, memberBudgetMs: 30_000 },
    });
    const files = { close: () => sqlite.cleanUp() };
    return new ManyHuvudman(gateway, [samverkan, server, files]);
  }

  async close(): Promise<void> {
    for (const part of this.#parts) await part.close();
  }
}

const namnAv = (id: string) => `Vårdgivare ${id.replace('stor-', '')} (exempel)`;

/** Answers for every owner by its key: an owner has so many units, and of all else it knows nothing. */
function generatedSubgraph(units: number): Promise<Misbehaving> {
  const schema = subgraphSchema(kontraktSdl, {
    Huvudman: {
      __resolveReference: async ({ id }: { id: string }) => ({
        id,
        namn: namnAv(id),
        slag: 'PRIVAT',
        lan: '03',
        kontraktsversion: '1.1.0',
        kalla,
      }),
      verksamheter: ({ id }: { id: string }, { first, after }: Slice) => {
        const from = after == null ? 0 : Number(after) + 1;
        const until = Math.min(from + first, units);
        return {
          totalCount: units,
          nodes: Array.from({ length: until - from }, (_, nr) => unit(id, from + nr)),
          pageInfo: { hasNextPage: until < units, endCursor: String(until - 1) },
        };
      },
    },
  });
  return misbehave(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const { query, variables } = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    const answer = await execute({
      schema,
      document: parse(query),
      variableValues: variables,
      contextValue: {},
    });
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(answer));
  });
}

interface Slice {
  first: number;
  after?: string | null;
}

function unit(huvudmanId: string, nr: number) {
  const index = Number(huvudmanId.replace('stor-', '')) * 31 + nr;
  const kommunkod = kommuner[index % kommuner.length];
  return {
    huvudmanId,
    id: `enhet-${nr}`,
    namn: `Enhet ${nr + 1} hos ${namnAv(huvudmanId)}`,
    typ: typer[index % typer.length],
    driftsform: 'EGEN_REGI',
    platser: [{ namn: null, adress: `Storgatan ${nr + 1}`, postort: 'Uppsala', kommunkod }],
    funktioner: [],
    oppettider: [{ veckodag: 1, oppnar: '08:00', stanger: '17:00' }],
    malgrupper: [],
    vardplatser: { totalt: 20, belagda: index % 20, kalla },
    uppdragsgivare: [],
    samfinansiering: [],
    avvikelser: [],
    kalla,
  };
}
