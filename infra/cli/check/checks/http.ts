import { type Check, failedIf, ok } from '../Check.ts';
import { callMember, type GraphqlAnswer, isObject, memberOf } from '../Member.ts';

const typer = ['application/json', 'application/graphql-response+json'];

export const http: Check = {
  id: 'HTTP',
  requirement:
    'POST med JSON besvaras med status 200, content-type application/json, okomprimerat och utan omdirigering',
  remedy:
    'Svara på själva adressen med status 200 och content-type: application/json. Komprimera inte när accept-encoding saknas, och skicka aldrig 3xx: gatewayen följer ingen omdirigering.',
  needs: 'anrop',
  run: async (checked) => {
    const { answer } = await memberOf(checked).ask('query Http { __typename }');
    if (answer.fel !== null) return failedIf([answer.fel]);
    const [typ = ''] = String(answer.headers['content-type'] ?? '').split(';');
    return failedIf([
      ...(answer.status === 200 ? [] : [`status ${answer.status}`]),
      ...(typer.includes(typ.trim()) ? [] : [`content-type är ${typ || 'inget'}`]),
      ...(answer.headers['content-encoding'] === undefined
        ? []
        : [`content-encoding är ${String(answer.headers['content-encoding'])}`]),
      ...(answer.json === undefined ? ['svaret är inte JSON'] : []),
    ]);
  },
};

export const badJson: Check = {
  id: 'BAD_JSON',
  requirement:
    'Ett anrop som inte är JSON nekas med 4xx, och ett som inte är en fråga besvaras utan data',
  remedy: 'Fånga felet när anropet läses och svara 400: varken 200 eller 500.',
  needs: 'anrop',
  run: async (checked) => {
    const sett: string[] = [];
    for (const body of [
      '{"query": "{ __typename',
      'query=x',
      '[]',
      '"text"',
      '{"query": 5}',
      '{}',
    ]) {
      const { fel, status, json } = await memberOf(checked).sendAsGateway(body);
      const nekat = status >= 400 && status < 500;
      const utanData = status === 200 && parses(body) && isObject(json) && json.data == null;
      if (fel !== null) sett.push(`${body}: ${fel}`);
      else if (!nekat && !utanData) sett.push(`${body}: status ${status}`);
    }
    return failedIf(sett);
  },
};

function parses(body: string): boolean {
  try {
    JSON.parse(body);
    return true;
  } catch {
    return false;
  }
}

export const getRefused: Check = {
  id: 'GET_REFUSED',
  requirement: 'GET besvaras med 4xx: en länk eller en bild på en webbsida når ingenting',
  remedy: 'Svara 405 på GET på GraphQL-adressen, eller 401 när intyg och token saknas.',
  needs: 'anrop',
  run: async (checked) => {
    const member = memberOf(checked);
    const query = encodeURIComponent('{ __typename }');
    const answer = await callMember(member.url, { method: 'GET' });
    const fraga = await callMember(`${member.url}?query=${query}`, { method: 'GET' });
    return failedIf(
      [answer, fraga].flatMap(({ status, fel }) => {
        if (fel !== null) return [fel];
        return status >= 400 && status < 500 ? [] : [`status ${status}`];
      }),
    );
  },
};

/** Matches text that an answer must not show: file paths, program internals and database queries. */
const lacker =
  /\bat [\w.<>]+ \(|node_modules|\/(home|srv|usr|app|var|work)\/|\.(ts|js|cs|java|py|go|rs):\d+|stacktrace|SELECT .+ FROM |Traceback/i;

export const errors: Check = {
  id: 'ERRORS',
  requirement:
    'En fråga som inte går att besvara ger ett GraphQL-fel i JSON: message som text, och inget om hur delgrafen är byggd',
  remedy:
    'Svara med { "errors": [{ "message": "…", "extensions": { "code": "…" } }] } och status 200 eller 4xx. Visa ingen stackspårning, sökväg eller SQL, och svara aldrig 500 på en fråga som är fel.',
  needs: 'anrop',
  run: async (checked) => {
    const member = memberOf(checked);
    const answer = [
      ['ett okänt fält', await member.ask('{ finnsInte }')],
      ['en fråga med syntaxfel', await member.ask('{')],
      [
        'en okänd typ i _entities',
        await member.entities([{ __typename: 'FinnsInte', id: '1' }], '__typename'),
      ],
    ] as const;
    return failedIf(
      answer.flatMap(([vad, each]) => felformFel(each).map((sett) => `${vad}: ${sett}`)),
    );
  },
};

function felformFel({ answer, errors: given }: GraphqlAnswer): string[] {
  if (answer.fel !== null) return [answer.fel];
  if (answer.status >= 500) return [`HTTP ${answer.status}`];
  return [
    ...(given.length > 0 ? [] : [`inga errors i svaret (HTTP ${answer.status})`]),
    ...(given.every(({ message }) => typeof message === 'string' && message !== '')
      ? []
      : ['ett fel saknar message']),
    ...(lacker.test(answer.text)
      ? ['svaret visar hur delgrafen är byggd (stackspårning, sökväg eller SQL)']
      : []),
  ];
}

/** An answer that takes more than this share of the time limit is reported as slow. */
const segt = 0.3;

export const deadline: Check = {
  id: 'DEADLINE',
  requirement: 'Varje svar kom inom gatewayens tidsgräns',
  remedy:
    'Hämta alla nycklar med en fråga till databasen i stället för en i taget, och lägg index på nycklarna. Ett svar efter tidsgränsen räknas som inget svar.',
  needs: 'anrop',
  run: (checked) => {
    const { times, tidsgransMs } = memberOf(checked);
    const langst = Math.max(...times);
    if (langst > tidsgransMs) {
      return failedIf([`det längsta svaret tog ${langst} ms, gränsen är ${tidsgransMs} ms`]);
    }
    return ok(
      langst > tidsgransMs * segt ? `segt: det längsta svaret tog ${langst} ms` : undefined,
    );
  },
};
