import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { noOrigins } from '../../../shared/serve/http/Origins.ts';
import type { Portal } from '../Portal.ts';
import { nuVid } from '../src/lib/oppettider.ts';
import type {
  HuvudmannenQuery,
  HuvudmanQuery,
  OversiktQuery,
  ParterQuery,
  PlanerQuery,
  PlanQuery,
  VardcentrumAtagandenQuery,
  VardcentrumQuery,
  VerksamhetQuery,
} from '../src/queries/queries.generated.ts';
import { type Ask, askPortal, NoAnswer } from './askPortal.ts';
import {
  enkelHuvudman,
  enkelOversikt,
  enkelPlan,
  enkelsida,
  enkeltVardcentrum,
  enkelVerksamhet,
  enklaHuvudman,
  enklaPlaner,
  inbaddad,
} from './enkelsida.ts';
import { type Html, html } from './html.ts';

interface Sida {
  titel: string;
  innehall: Html | null;
}
type Params = Readonly<Record<string, string>>;
type Make = (ask: Ask, request: FastifyRequest, params: Params) => Promise<Sida>;

/**
 * Serves the summary of the pages as plain HTML below /enkel, to which browsers without JavaScript are sent; and that of a
 * vårdcentrum or a unit below /embed, which other sites show in a frame.
 */
export function serveEnkel(app: FastifyInstance, portal: Portal): void {
  const ask = askPortal(app, portal);
  for (const [path, make] of Object.entries(pages)) {
    app.get<{ Params: Params }>(`/enkel${path}`, (request, reply) =>
      sent(reply, enkelsida, () => make(ask, request, request.params)),
    );
  }
  const { anybody, listed } = portal.embedOrigins ?? noOrigins;
  const frameAncestors = anybody ? ['*'] : [...listed];
  if (frameAncestors.length === 0) return;
  const framed = {
    contentSecurityPolicy: { useDefaults: false, directives: { ...embedded, frameAncestors } },
    crossOriginResourcePolicy: { policy: 'cross-origin' as const },
    xFrameOptions: false,
  };
  for (const path of ['/vardcentrum/:id', '/verksamhet/:huvudman/:id']) {
    const make = pages[path] as Make;
    app.get<{ Params: Params }>(`/embed${path}`, async (request, reply) => {
      await reply.helmet(framed);
      // The policy says who may; a header that knows of no list would let nobody.
      reply.removeHeader('x-frame-options');
      const whole = request.url.slice('/embed'.length);
      const page = (titel: string, innehall: Html) => inbaddad(titel, innehall, whole);
      return sent(reply, page, () => make(ask, request, request.params));
    });
  }
}

/** A framed page runs nothing and loads nothing. */
const embedded = { defaultSrc: ["'none'"], baseUri: ["'none'"], formAction: ["'none'"] };

const pages: Readonly<Record<string, Make>> = {
  '/': async (ask, request) => {
    const [data, namn] = await Promise.all([
      ask<OversiktQuery>(request, 'Oversikt', { lan: null }),
      names(ask, request),
    ]);
    return { titel: 'Översikt', innehall: enkelOversikt(data, namn) };
  },
  '/huvudman': async (ask, request) => {
    const data = await ask<HuvudmannenQuery>(request, 'Huvudmannen', {});
    return { titel: 'Huvudmän', innehall: enklaHuvudman(data) };
  },
  '/huvudman/:id': async (ask, request, { id = '' }) => {
    const data = await ask<HuvudmanQuery>(request, 'Huvudman', { id });
    return { titel: data.part?.namn ?? 'Huvudmannen finns inte', innehall: enkelHuvudman(data) };
  },
  '/plan/:id': async (ask, request, { id = '' }) => {
    const [data, namn] = await Promise.all([
      ask<PlanQuery>(request, 'Plan', { id }),
      names(ask, request),
    ]);
    const titel = data.verksamhetsplan?.rubrik ?? 'Planen finns inte';
    return { titel, innehall: enkelPlan(data, namn) };
  },
  '/planer': async (ask, request) => {
    const [data, namn] = await Promise.all([
      ask<PlanerQuery>(request, 'Planer', {}),
      names(ask, request),
    ]);
    return { titel: 'Planer', innehall: enklaPlaner(data, namn) };
  },
  '/vardcentrum/:id': async (ask, request, { id = '' }) => {
    const ar = new Date().getFullYear();
    const [{ vardcentrum }, ataganden, namn] = await Promise.all([
      ask<VardcentrumQuery>(request, 'Vardcentrum', { id }),
      ask<VardcentrumAtagandenQuery>(request, 'VardcentrumAtaganden', { id, ar }),
      names(ask, request),
    ]);
    return {
      titel: vardcentrum?.namn ?? 'Vårdcentrumet finns inte',
      innehall: vardcentrum && enkeltVardcentrum(vardcentrum, ataganden.vardcentrum, namn),
    };
  },
  '/verksamhet/:huvudman/:id': async (ask, request, { huvudman = '', id = '' }) => {
    const [{ part }, namn] = await Promise.all([
      ask<VerksamhetQuery>(request, 'Verksamhet', { huvudman, id }),
      names(ask, request),
    ]);
    const innehall = part && enkelVerksamhet(part, nuVid(new Date()), namn);
    const titel = part?.huvudman?.verksamhet?.namn ?? 'Verksamheten kan inte visas';
    return { titel, innehall };
  },
};

async function names(ask: Ask, request: FastifyRequest): Promise<(id: string) => string> {
  const { parter } = await ask<ParterQuery>(request, 'Parter', {});
  const known = new Map(parter.map(({ id, namn }) => [id, namn]));
  return (id) => known.get(id) ?? id;
}

async function sent(
  reply: FastifyReply,
  page: (titel: string, innehall: Html) => string,
  make: () => Promise<Sida>,
): Promise<string> {
  reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache');
  try {
    const { titel, innehall } = await make();
    if (innehall === null) reply.code(404);
    return page(titel, innehall ?? html`<p>Uppgifterna finns inte, eller kom inte fram.</p>`);
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    reply.code(503);
    return page('Kan inte visas just nu', html`<p>${error.message} Försök igen om en stund.</p>`);
  }
}
