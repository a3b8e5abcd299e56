import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { noOrigins } from '../../../shared/serve/http/Origins.ts';
import type { Portal } from '../Portal.ts';
import { dagEfter } from '../src/lib/helgdagar.ts';
import { forstaSidan } from '../src/lib/lista.ts';
import { nuVid } from '../src/lib/oppettider.ts';
import type {
  AndringarQuery,
  AvtalQuery,
  EnheterQuery,
  HalsaQuery,
  HuvudmannenQuery,
  HuvudmanQuery,
  JamforHuvudmanQuery,
  OversiktQuery,
  ParterQuery,
  PlanerQuery,
  PlanQuery,
  TillganglighetQuery,
  VardcentrumAtagandenQuery,
  VardcentrumQuery,
  VerksamhetQuery,
} from '../src/queries/queries.generated.ts';
import { type Ask, askPortal, NoAnswer } from './askPortal.ts';
import {
  enkelHalsa,
  enkelJamforelse,
  enkelSokning,
  enkelTillganglighet,
  enklaAndringar,
  enklaAvtal,
} from './enkelLista.ts';
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
  stil,
  stilmall,
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
    app.get<{ Params: Params }>(`/enkel${path}`, async (request, reply) => {
      reply.helmet({ contentSecurityPolicy: { useDefaults: false, directives: summary } });
      return sent(reply, enkelsida, () => make(ask, request, request.params));
    });
  }
  app.get(stilmall, (_request, reply) =>
    reply.type('text/css; charset=utf-8').header('cache-control', 'max-age=3600').send(stil),
  );
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
      reply.helmet(framed);
      // The policy says who may; a header that knows of no list would let nobody.
      reply.removeHeader('x-frame-options');
      const whole = request.url.slice('/embed'.length);
      const page = (titel: string, innehall: Html) => inbaddad(titel, innehall, whole);
      return sent(reply, page, () => make(ask, request, request.params));
    });
  }
}

/** A summary runs nothing, has a style, and can be searched. */
const summary = {
  defaultSrc: ["'none'"],
  styleSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
};

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
  '/sok': async (ask, request) => {
    const parties = await ask<ParterQuery>(request, 'Parter', {});
    const first = forstaSidan.enheter(parties.parter.length);
    const data = await ask<EnheterQuery>(request, 'Enheter', { first });
    const text = parameter(request, 'text') ?? '';
    const innehall = enkelSokning(data, text, nuVid(new Date()), namesIn(parties));
    return { titel: 'Sök verksamhet', innehall };
  },
  '/tillganglighet': async (ask, request) => {
    const parties = await ask<ParterQuery>(request, 'Parter', {});
    const matt = parameter(request, 'matt') ?? 'telefontillganglighet';
    const first = forstaSidan.mattvarden(parties.parter.length);
    const data = await ask<TillganglighetQuery>(request, 'Tillganglighet', {
      matt,
      lan: null,
      first,
    });
    const innehall = enkelTillganglighet(data, matt, namesIn(parties));
    return { titel: 'Tillgänglighet i vården', innehall };
  },
  '/jamfor': async (ask, request) => {
    const data = await ask<JamforHuvudmanQuery>(request, 'JamforHuvudman', {});
    return { titel: 'Jämför', innehall: enkelJamforelse(data) };
  },
  '/andringar': async (ask, request) => {
    const parties = await ask<ParterQuery>(request, 'Parter', {});
    const fran = dagEfter(nuVid(new Date()).dag, -30);
    const data = await ask<AndringarQuery>(request, 'Andringar', {
      fran: `${fran}T00:00:00Z`,
      first: forstaSidan.andringar(parties.parter.length),
      vardcentrum: null,
    });
    const innehall = enklaAndringar(data, fran, namesIn(parties));
    return { titel: 'Vad har ändrats', innehall };
  },
  '/avtal': async (ask, request) => {
    const data = await ask<AvtalQuery>(request, 'Avtal', {});
    return { titel: 'Avtal', innehall: enklaAvtal(data) };
  },
  '/halsa': async (ask, request) => {
    const data = await ask<HalsaQuery>(request, 'Halsa', {});
    return { titel: 'Nätverkets hälsa', innehall: enkelHalsa(data) };
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

/** What stands after a question mark in the address by that name; null when it stands there twice, or not. */
function parameter({ query }: FastifyRequest, name: string): string | null {
  const value = Object(query)[name];
  return typeof value === 'string' ? value : null;
}

async function names(ask: Ask, request: FastifyRequest): Promise<(id: string) => string> {
  return namesIn(await ask<ParterQuery>(request, 'Parter', {}));
}

function namesIn({ parter }: ParterQuery): (id: string) => string {
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
