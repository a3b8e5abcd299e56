/**
 * The same network as plain Federation 2 composes it, with neither a scatter nor one graph that is answered by many: each
 * party has entity types of its own behind shared interfaces, so that the planner knows whom to ask. What stands below an
 * entity is of shared types, which is less work for the planner and for the executor than types of each party's own.
 */
const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable"])
`;

const enums = `
enum Huvudmanslag { KOMMUN PRIVAT }
`;

/** The subgraph of samverkan. */
export function egnaTyperSamverkan(parter: readonly string[]): string {
  const own = parter.map(
    (id) => `
type Deltagande_${id} implements Deltagande @key(fields: "vardcentrumId huvudmanId") { vardcentrumId: ID! huvudmanId: ID! part: Part! }
type Huvudman_${id} implements Huvudman @key(fields: "id", resolvable: false) { id: ID! }
type Beslut_${id} implements Beslut @key(fields: "planpunktId huvudmanId", resolvable: false) { planpunktId: ID! huvudmanId: ID! }`,
  );
  return `${link}${enums}
type Query {
  vardcentrum(id: ID!): Vardcentrum
  parter: [Part!]!
  part(id: ID!): Part
  verksamhetsplan(id: ID!): Verksamhetsplan
}
type Vardcentrum { id: ID! namn: String! kommunkoder: [String!]! deltagare: [Deltagande!]! }
type Part { id: ID! namn: String! slag: Huvudmanslag! huvudman: Huvudman }
type Verksamhetsplan { id: ID! rubrik: String! ar: Int! punkter: [Planpunkt!]! }
type Planpunkt { id: ID! nummer: String rubrik: String! beslut: [Beslut!]! }
interface Deltagande { vardcentrumId: ID! huvudmanId: ID! part: Part! }
interface Huvudman { id: ID! }
interface Beslut { planpunktId: ID! huvudmanId: ID! }
${own.join('\n')}
`;
}

const kontrakt = {
  deltagande: 'status: Deltagandestatus roll: String verksamheter: [Verksamhet!]',
  huvudman:
    'verksamheter(filter: VerksamhetFilter, first: Int = 50, after: String): VerksamhetConnection',
  beslut:
    'utfall: Beslutsutfall belopp: Belopp datum: Datum instans: String uppgiftslamnare: Uppgiftslamnare',
};

/** The subgraph of one party. */
export function egnaTyperPart(id: string): string {
  const { deltagande, huvudman, beslut } = kontrakt;
  const deltagandenyckel = 'vardcentrumId: ID! huvudmanId: ID!';
  const beslutsnyckel = 'planpunktId: ID! huvudmanId: ID!';
  return `${link}
scalar Belopp
scalar Datum
enum Deltagandestatus { OBESVARAT ACCEPTERAT AVBOJT UPPSAGT }
enum Beslutsutfall { EJ_BEHANDLAT BEREDS BIFALL AVSLAG ATERREMISS }
enum Verksamhetstyp { HALSOCENTRAL HEMSJUKVARD REHABILITERING FAMILJECENTRAL }
enum Driftsform { EGEN_REGI PA_UPPDRAG GEMENSAM }
enum Funktion { ALLMANMEDICIN GERIATRIK BARNMEDICIN REHABILITERING }
input VerksamhetFilter { text: String }
type Verksamhet @shareable { id: ID! namn: String! typ: Verksamhetstyp! driftsform: Driftsform funktioner: [Funktionsutbud!]! platser: [Plats!]! }
type Funktionsutbud @shareable { funktion: Funktion! paPlats: Boolean! bokningsbar: Boolean! }
type Plats @shareable { adress: String postort: String kommunkod: String }
type VerksamhetConnection @shareable { totalCount: Int! nodes: [Verksamhet!]! pageInfo: PageInfo! }
type PageInfo @shareable { hasNextPage: Boolean! endCursor: String }
type Uppgiftslamnare @shareable { huvudmanId: ID! }
interface Deltagande { ${deltagandenyckel} ${deltagande} }
interface Huvudman { id: ID! ${huvudman} }
interface Beslut { ${beslutsnyckel} ${beslut} }
type Deltagande_${id} implements Deltagande @key(fields: "vardcentrumId huvudmanId") { ${deltagandenyckel} ${deltagande} }
type Huvudman_${id} implements Huvudman @key(fields: "id") { id: ID! ${huvudman} }
type Beslut_${id} implements Beslut @key(fields: "planpunktId huvudmanId") { ${beslutsnyckel} ${beslut} }
`;
}
