import { delgraf } from '../../subgraphs/privat-rehab-fyris/delgraf.ts';
import { type Bristfall, inEntities, inErrors, inObjects, isEntities } from './altering.ts';

/** Wrong HTTP, and wrong answers to references. */
export const wrongEntities: Bristfall[] = [
  [
    'answers HTML',
    'HTTP',
    { http: (answer) => ({ ...answer, headers: { 'content-type': 'text/html' } }) },
  ],
  [
    'compresses what nobody asked it to',
    'HTTP',
    {
      http: (answer) => ({
        ...answer,
        headers: { ...answer.headers, 'content-encoding': 'identity' },
      }),
    },
  ],
  [
    'redirects',
    'HTTP',
    {
      http: (answer, body) =>
        body.includes('query Http')
          ? { status: 307, headers: { location: '/annan' }, body: '' }
          : answer,
    },
  ],
  [
    'answers 500 to bad JSON',
    'BAD_JSON',
    {
      http: (answer, body) =>
        body === '{"query": "{ __typename' ? { ...answer, status: 500 } : answer,
    },
  ],
  [
    'answers 200 to what is not JSON',
    'BAD_JSON',
    { http: (answer, body) => (body === 'query=x' ? { ...answer, status: 200 } : answer) },
  ],
  [
    'answers GET',
    'GET_REFUSED',
    { http: (answer, body) => (body === '' ? { ...answer, status: 200 } : answer) },
  ],

  [
    'calls itself another',
    'KEYS_RETURNED',
    {
      svar: inObjects((o) =>
        o.__typename === 'Verksamhet' && Object.keys(o).length < 4
          ? { ...o, huvudmanId: 'tierp' }
          : o,
      ),
    },
  ],
  [
    'gives its entities in another order',
    'ENTITIES_IN_ORDER',
    {
      svar: (json, body) =>
        body?.variables?.representations?.length === 5
          ? inEntities((all) => [...all].reverse())?.(json, body)
          : json,
    },
  ],
  [
    'answers a doubled reference once',
    'ENTITIES_IN_ORDER',
    { svar: inEntities((all) => (all.length === 5 ? all.slice(0, 4) : all)) },
  ],
  [
    'gives an error for an unknown key',
    'UNKNOWN_KEY',
    {
      svar: (json, body) =>
        body?.variables?.representations?.some((r: { planpunktId?: string }) => r.planpunktId)
          ? { ...json, errors: [{ message: 'finns inte' }] }
          : json,
    },
  ],
  [
    'gives something for an unknown key',
    'UNKNOWN_KEY',
    {
      svar: (json, body) =>
        body?.variables?.representations?.some((r: { planpunktId?: string }) => r.planpunktId)
          ? { data: { _entities: body.variables.representations } }
          : json,
    },
  ],
  [
    "answers for another's key",
    'WRONG_OWNER',
    {
      fraga: (body) =>
        isEntities(body)
          ? JSON.parse(JSON.stringify(body).replaceAll('en-annan-huvudman', delgraf.id))
          : body,
    },
  ],
  [
    "loses everything for another's key",
    'WRONG_OWNER',
    {
      svar: (json, body) =>
        JSON.stringify(body ?? '').includes('en-annan-huvudman')
          ? { data: { _entities: null }, errors: json.errors }
          : json,
    },
  ],
  [
    'refuses with a code of its own',
    'WRONG_OWNER',
    {
      svar: inErrors(({ extensions, ...error }) => [
        {
          ...error,
          extensions:
            (extensions as { code?: string })?.code === 'FEL_HUVUDMAN'
              ? { code: 'NEJ' }
              : extensions,
        },
      ]),
    },
  ],
];
