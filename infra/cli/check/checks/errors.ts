import { type Check, felOm } from '../Check.ts';
import type { GraphqlSvar } from '../Medlem.ts';
import { medlemAv } from '../Provad.ts';

/** What an answer must not show: where the program stands, what it is made of, what it asks its database. */
const lacker =
  /\bat [\w.<>]+ \(|node_modules|\/(home|srv|usr|app|var|work)\/|\.(ts|js|cs|java|py|go|rs):\d+|stacktrace|SELECT .+ FROM |Traceback/i;

export const errors: Check = {
  id: 'ERRORS',
  krav: 'En fråga som inte går att besvara ger ett GraphQL-fel i JSON: message som text, och inget om hur delgrafen är byggd',
  laga: 'Svara med { "errors": [{ "message": "…", "extensions": { "code": "…" } }] } och status 200 eller 4xx. Visa ingen stackspårning, sökväg eller SQL, och svara aldrig 500 på en fråga som är fel.',
  kraver: 'anrop',
  prova: async (provad) => {
    const medlem = medlemAv(provad);
    const svar = [
      ['ett okänt fält', await medlem.fraga('{ finnsInte }')],
      ['en fråga med syntaxfel', await medlem.fraga('{')],
      [
        'en okänd typ i _entities',
        await medlem.entiteter([{ __typename: 'FinnsInte', id: '1' }], '__typename'),
      ],
    ] as const;
    return felOm(svar.flatMap(([vad, each]) => felformFel(each).map((sett) => `${vad}: ${sett}`)));
  },
};

function felformFel({ svar, errors: given }: GraphqlSvar): string[] {
  if (svar.fel !== null) return [svar.fel];
  if (svar.status >= 500) return [`HTTP ${svar.status}`];
  return [
    ...(given.length > 0 ? [] : [`inga errors i svaret (HTTP ${svar.status})`]),
    ...(given.every(({ message }) => typeof message === 'string' && message !== '')
      ? []
      : ['ett fel saknar message']),
    ...(lacker.test(svar.text)
      ? ['svaret visar hur delgrafen är byggd (stackspårning, sökväg eller SQL)']
      : []),
  ];
}
