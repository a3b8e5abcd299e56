import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { type GraphQLSchema, printSchema } from 'graphql';

/** The current schema for clients, with its descriptions, as a file at /schema.graphql. */
export class SchemaFile {
  #schema: GraphQLSchema | null = null;
  readonly #made = new Map<string, unknown>();

  /** Shows another schema from now on. */
  follow(schema: GraphQLSchema): void {
    this.#schema = schema;
    this.#made.clear();
  }

  /** Adds its address to a server. */
  serve(app: FastifyInstance): void {
    app.get('/schema.graphql', async ({ headers }, reply) => {
      const { text, etag } = this.#file();
      reply.headers({ etag, 'cache-control': 'public, max-age=300' });
      if (headers['if-none-match'] === etag) return reply.code(304).send();
      return reply.type('application/graphql; charset=utf-8').send(text);
    });
  }

  /** What `make` derives from the schema, kept by name until the schema changes. It is made when it is first asked for, which most gateways never are. */
  made<Made>(name: string, make: (schema: GraphQLSchema) => Made): Made {
    if (!this.#schema) throw new Error('no supergraph is loaded');
    if (!this.#made.has(name)) this.#made.set(name, make(this.#schema));
    return this.#made.get(name) as Made;
  }

  #file() {
    return this.made('file', (schema) => {
      const text = `${printSchema(schema)}\n`;
      const hash = createHash('sha256').update(text).digest('base64url');
      return { text, etag: `"${hash}"` };
    });
  }
}
