import { describe, expect, test } from '@jest/globals';
import { composeSupergraph } from './composeSupergraph.ts';

const link = `extend schema @link(
  url: "https://specs.apollo.dev/federation/v2.9"
  import: ["@key", "@shareable", "@external", "@requires"]
)`;
const kontrakt = `${link}
  "A principal."
  type Huvudman @key(fields: "id") {
    "Its id."
    id: ID!
    "Its name."
    namn: String
  }`;
const samverkan = `${link}
  "Questions."
  type Query {
    "The principal with that id."
    huvudman(id: ID!): Huvudman
  }
  type Huvudman @key(fields: "id", resolvable: false) { id: ID! }`;

function codesOf(graphs: { kontrakt?: string; samverkan?: string }) {
  const { errors } = composeSupergraph({ kontrakt, samverkan, ...graphs });
  return errors?.map(({ code, coordinate }) => (coordinate ? `${code} ${coordinate}` : code));
}

describe('composeSupergraph', () => {
  test('composes sound graphs, with addresses that nothing answers at', () => {
    const { supergraphSdl, errors } = composeSupergraph({ kontrakt, samverkan });
    expect(errors).toBeUndefined();
    expect(supergraphSdl).toContain('url: "http://kontrakt.invalid/"');
    expect(supergraphSdl).toContain('url: "http://samverkan.invalid/"');
  });

  test('puts in the addresses that it is given', () => {
    const urls = { kontrakt: 'http://scatter:4010/', samverkan: 'http://samverkan:4001/' };
    const { supergraphSdl } = composeSupergraph({ kontrakt, samverkan }, urls);
    expect(supergraphSdl).toContain('url: "http://scatter:4010/"');
    expect(supergraphSdl).toContain('url: "http://samverkan:4001/"');
  });

  test("gives the contract's violations, all of them, before composing", () => {
    const more = 'extend type Huvudman { slag: String! grannar: [Huvudman!] }';
    expect(codesOf({ kontrakt: `${kontrakt} ${more}` })).toEqual([
      'FOREIGN_ENTITY Huvudman.grannar',
      'CROSSING_FIELD_NOT_NULLABLE Huvudman.slag',
      'MISSING_DESCRIPTION Huvudman.slag',
      'MISSING_DESCRIPTION Huvudman.grannar',
    ]);
  });

  test("gives Apollo's errors with Apollo's codes", () => {
    const more = '"A place." type Plats { "Its name." namn: String }';
    const graphs = { kontrakt: `${kontrakt} ${more}`, samverkan: `${samverkan} ${more}` };
    expect(codesOf(graphs)).toEqual(['INVALID_FIELD_SHARING']);
  });

  test('gives a syntax error as an error that names the graph', () => {
    const { errors } = composeSupergraph({ kontrakt, samverkan: `${link} type` });
    expect(errors).toMatchObject([
      { code: 'INVALID_GRAPHQL', message: expect.stringContaining('[samverkan] Syntax Error') },
    ]);
  });

  test.each(['Mutation', 'Subscription'])('refuses a supergraph with %s', (root) => {
    const more = `"Writes." type ${root} { "A write." a: Int }`;
    expect(codesOf({ samverkan: `${samverkan} ${more}` })).toEqual([`NOT_READ_ONLY ${root}`]);
  });
});
