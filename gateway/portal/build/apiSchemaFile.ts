import { createRequire } from 'node:module';
import type { Plugin } from 'vite';
import { apiSchema } from './apiSchema.ts';

const name = 'virtual:api-schema';

// Composition loads graphql as CommonJS, and a schema can only be printed by the copy of graphql that it was made with.
const { printSchema } = createRequire(import.meta.url)('graphql') as typeof import('graphql');

/** Gives `virtual:api-schema` the address of the network's schema as a file, for gateways that do not publish it themselves. */
export function apiSchemaFile(): Plugin {
  return {
    name: 'api-schema-file',
    apply: 'build',
    resolveId: (id) => (id === name ? `\0${name}` : null),
    load(id) {
      if (id !== `\0${name}`) return null;
      const source = printSchema(apiSchema());
      const file = this.emitFile({ type: 'asset', name: 'schema.graphql', source });
      return `export default import.meta.ROLLUP_FILE_URL_${file};`;
    },
  };
}
