import { type Bristfall, inErrors, inObjects, inQuery } from './altering.ts';
import { everywhere } from './brokenMember.ts';

const refusesPages = /verksamheter\((first: 0|first: -1|first: 501|after: "%inget märke%")\)/;

/** Wrong values, pages, errors and access. */
export const wrongAnswers: Bristfall[] = [
  [
    'writes amounts as numbers',
    'VALUES',
    { svar: inObjects((o) => ('belopp' in o ? { ...o, belopp: 12.5 } : o)) },
  ],
  [
    'writes ids as numbers',
    'VALUES',
    { svar: inObjects((o) => ('verksamhetId' in o ? { ...o, verksamhetId: 7 } : o)) },
  ],
  [
    'gives more than was asked for',
    'VALUES',
    { svar: inObjects((o) => ('oppnar' in o ? { ...o, hemligt: 1 } : o)) },
  ],
  [
    'gives null where none may stand',
    'VALUES',
    { svar: inObjects((o) => ('oppnar' in o ? { ...o, oppnar: null } : o)) },
  ],
  [
    'leaves out what it does not know',
    'NULLS',
    {
      svar: inObjects(({ organisationsnummer, ...o }) =>
        organisationsnummer ? { ...o, organisationsnummer } : o,
      ),
    },
  ],
  [
    'gives an empty unit for one that is not there',
    'NULLS',
    {
      svar: inObjects((o) =>
        'verksamhet' in o && o.verksamhet === null ? { ...o, verksamhet: {} } : o,
      ),
    },
  ],

  [
    'counts the page instead of all',
    'PAGING',
    { svar: inObjects((o) => (o.pageInfo ? { ...o, totalCount: o.nodes.length } : o)) },
  ],
  [
    'never has a next page',
    'PAGING',
    { svar: inObjects((o) => ('hasNextPage' in o ? { ...o, hasNextPage: false } : o)) },
  ],
  [
    'always has a next page',
    'PAGING',
    { svar: inObjects((o) => ('hasNextPage' in o ? { ...o, hasNextPage: true } : o)) },
  ],
  [
    'gives its units in no order',
    'PAGING',
    { svar: inObjects((o) => (o.pageInfo ? { ...o, nodes: [...o.nodes].reverse() } : o)) },
  ],
  ['takes any page size', 'PAGING_REFUSES', { fraga: inQuery(refusesPages, 'verksamheter') }],
  [
    'refuses a page size without a code',
    'PAGING_REFUSES',
    {
      svar: inErrors(({ extensions, ...error }) => [
        (extensions as { code?: string })?.code === 'BAD_USER_INPUT'
          ? error
          : { ...error, extensions },
      ]),
    },
  ],
  [
    'searches names by upper and lower case',
    'FILTERS',
    { fraga: inQuery(/text: "[^"]+"/, 'text: "VERSALER SOM INTE FINNS"') },
  ],
  [
    'takes no notice of a filter',
    'FILTERS',
    { fraga: inQuery(/kommunkod: "0000"/, 'kommunkod: null') },
  ],

  [
    'shows its stack',
    'ERRORS',
    {
      svar: inErrors((error) => [
        {
          ...error,
          extensions: {
            ...(error.extensions as object),
            stacktrace: ['at run (/srv/app/index.js:12)'],
          },
        },
      ]),
    },
  ],
  [
    'answers 500 to a wrong question',
    'ERRORS',
    { http: (answer, body) => (body.includes('finnsInte') ? { ...answer, status: 500 } : answer) },
  ],
  [
    'does not say who refuses a field',
    'ACCESS',
    {
      svar: inErrors(({ extensions, ...error }) => [
        { ...error, extensions: { code: (extensions as { code: string }).code } },
      ]),
    },
  ],
  ['refuses a field once for each row', 'ACCESS', { svar: inErrors((error) => [error, error]) }],
  [
    'shows what it says that it refuses',
    'ACCESS',
    {
      svar: (json) =>
        json?.errors?.some(
          (e: { extensions?: { code?: string } }) => e.extensions?.code === 'FORBIDDEN',
        )
          ? {
              ...json,
              data: everywhere(json.data, (o) =>
                'systemstod' in o ? { ...o, systemstod: ['X'] } : o,
              ),
            }
          : json,
    },
  ],
  [
    'shows drafts to anyone',
    'DRAFTS',
    { svar: inObjects((o) => ('utfall' in o && 'belopp' in o ? { ...o, status: 'UTKAST' } : o)) },
  ],
];
