import type { Bristfall } from './altering.ts';
import { inObjects } from './altering.ts';

/** Schemas that are not the contract's. */
export const wrongSchemas: Bristfall[] = [
  ['gives a schema that cannot be parsed', 'SCHEMA_READABLE', { sdl: () => 'type {' }],
  [
    'does not say its version',
    'CONTRACT_VERSION',
    {
      svar: inObjects((o) =>
        'kontraktsversion' in o
          ? { ...o, kontraktsversion: o.__typename ? o.kontraktsversion : null }
          : o,
      ),
    },
  ],
  ['lacks a type', 'SCHEMA_TYPES', { sdl: (sdl) => sdl.replace(/scalar Manad\b/, 'scalar Annan') }],
  [
    'has a type of another kind',
    'SCHEMA_TYPES',
    { sdl: (sdl) => sdl.replace('type Arsbelopp', 'interface Arsbelopp') },
  ],
  [
    'has a key without the owner',
    'SCHEMA_KEYS',
    { sdl: (sdl) => sdl.replace('@key(fields: "huvudmanId id")', '@key(fields: "id")') },
  ],
  [
    'lacks a field',
    'SCHEMA_FIELDS',
    { sdl: (sdl) => sdl.replace('samlokaliserad: Boolean', 'annat: Boolean') },
  ],
  [
    'has a field that is never null',
    'SCHEMA_FIELDS',
    { sdl: (sdl) => sdl.replace(/systemstod: \[String!\]/, 'systemstod: [String!]!') },
  ],
  [
    'has another default',
    'SCHEMA_ARGUMENTS',
    { sdl: (sdl) => sdl.replace('first: Int = 50', 'first: Int = 10') },
  ],
  ['lacks an argument', 'SCHEMA_ARGUMENTS', { sdl: (sdl) => sdl.replace('first: Int = 50, ', '') }],
  [
    'lacks a field of an input',
    'SCHEMA_INPUTS',
    { sdl: (sdl) => sdl.replace(/vardcentrumId: ID(?!!)/, 'annat: ID') },
  ],
  [
    'has an enum value of its own',
    'SCHEMA_ENUMS',
    { sdl: (sdl) => sdl.replace(/\bGLES\b/, 'GLES EGEN') },
  ],
  ['lacks an enum value', 'SCHEMA_ENUMS', { sdl: (sdl) => sdl.replace(/\bGLES\b/, 'ANNAN') }],
];
