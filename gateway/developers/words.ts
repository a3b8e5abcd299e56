import type { ClientLimits } from '../../shared/limits/serverLimits.ts';

/** The languages of the pages for developers. */
export type Language = 'sv' | 'en';

/** A text in both. */
export type Words = Readonly<Record<Language, string>>;

const words = (sv: string, en: string): Words => ({ sv, en });

/** What each limit counts. */
export const limitWords: Readonly<Record<keyof ClientLimits, Words>> = {
  bodyBytes: words('byte i en förfrågan', 'bytes of a request'),
  tokens: words('ord och tecken i frågans text', "tokens of a query's text"),
  nesting: words('parenteser inuti varandra', 'brackets inside each other'),
  operations: words('operationer i ett dokument', 'operations in a document'),
  fragments: words('fragment i ett dokument', 'fragments in a document'),
  directives: words('direktiv i ett dokument', 'directives in a document'),
  aliases: words('alias i ett dokument', 'aliases in a document'),
  breadth: words('fält på samma plats', 'entries of one selection set'),
  depth: words('fält inuti varandra', 'fields inside each other'),
  fields: words('fält i allt, med fragmenten utskrivna', 'fields in all, fragments expanded'),
  repeats: words(
    'gånger ett fält får stå på samma plats',
    'times one field may occur in one place',
  ),
  introspections: words('frågor efter hela schemat', 'introspections of the whole schema'),
  introspectionDepth: words(
    'typers listor inuti varandra i en fråga om schemat',
    "types' lists inside each other in an introspection",
  ),
  variableValues: words('värden i variablerna', 'values in the variables'),
  variableDepth: words('nivåer i variablerna', 'levels in the variables'),
  listLength: words('värden i en lista i variablerna', 'values in one list of the variables'),
  cost: words(
    'i förväntad kostnad för ett svar, i ett nät utan medlemmar',
    'in expected cost of an answer, in a network without members',
  ),
  costPerMember: words('mer i kostnad för varje medlem', 'more in cost for each member'),
  costPerAddress: words('i kostnad per minut från en adress', 'in cost a minute from one address'),
  costPerToken: words('i kostnad per minut med en token', 'in cost a minute with one token'),
  requestsPerAddress: words(
    'förfrågningar per minut från en adress',
    'requests a minute from one address',
  ),
  filesPerAddress: words(
    'av portalens filer per minut från en adress',
    "of the portal's files a minute from one address",
  ),
  requestsPerToken: words(
    'förfrågningar per minut med en token',
    'requests a minute with one token',
  ),
  concurrentPerAddress: words(
    'samtidiga förfrågningar från en adress',
    'requests at once from one address',
  ),
  connectionsPerAddress: words(
    'öppna förbindelser från en adress',
    'open connections from one address',
  ),
  answerBytes: words('byte i ett svar', 'bytes of an answer'),
  unreadBytesPerAddress: words(
    'byte svar som en adress inte har tagit emot',
    'bytes of answers that one address has not taken in',
  ),
  unreadBytes: words(
    'byte svar som ingen har tagit emot',
    'bytes of answers that nobody has taken in',
  ),
  headersMs: words(
    'millisekunder för huvuden att komma fram',
    'milliseconds for headers to arrive',
  ),
  requestMs: words(
    'millisekunder för en förfrågan att komma fram',
    'milliseconds for a request to arrive',
  ),
};

/** The texts of the pages, beside their tables. */
export const pageWords = {
  title: words('För utvecklare', 'For developers'),
  schemaTitle: words('Schemat', 'The schema'),
  other: words('In English', 'På svenska'),
  back: words('Till portalen', 'To the portal (in Swedish)'),
  lead: words(
    'Nätverket svarar på frågor i GraphQL, och ger samma uppgifter som filer. Här står hur du frågar, vad ett svar betyder och vilka gränser som gäller.',
    'The network answers questions in GraphQL, and gives the same data as files. This page says how to ask, what an answer means, and which limits hold.',
  ),
  ask: words('Fråga', 'Ask'),
  askText: words(
    'Skicka frågan som JSON till /graphql. Det som är öppet för alla behöver ingen token. Pröva på sidan Utforska.',
    'Send the question as JSON to /graphql. What is public needs no token. Try it on the page Utforska.',
  ),
  client: words(
    'Säg vem du är i huvudet apollographql-client-name eller graphql-client-name: då vet den som driver tjänsten vem en ändring rör.',
    'Say who you are in the header apollographql-client-name or graphql-client-name: then the operator knows whom a change concerns.',
  ),
  schema: words('Schema', 'Schema'),
  schemaText: words(
    'Varje typ och fält är beskrivet, på engelska.',
    'Each type and field is described.',
  ),
  schemaLink: words('Läs schemat', 'Read the schema'),
  sdlLink: words('Hämta det som SDL', 'Get it as SDL'),
  files: words('Filer', 'Files'),
  filesText: words(
    'Varje fil finns som CSV och JSON på en adress som består. Varje rad säger vem som äger den, vad den vilar på och om den är exempeldata. En part som inte svarade har en egen rad som säger det.',
    'Each file exists as CSV and JSON at a permanent address. Each row says who owns it, what it rests on, and whether it is sample data. A party that did not answer has a row that says so.',
  ),
  partial: words('Svar där någon saknas', 'Answers in which somebody is missing'),
  partialText: words(
    'Varje uppgift kommer från sin ägare medan frågan besvaras. Svarar en ägare inte, är dess fält null, ett fel med koden HUVUDMAN_UNAVAILABLE namnger den, och resten av svaret gäller. Visa det som kom, säg vem som saknas, och räkna aldrig null som noll. HTTP-status är 200. Under extensions.natverk står vilka som tillfrågades och hur var och en svarade:',
    'Each value comes from its owner while the question is answered. When an owner does not answer, its fields are null, an error with the code HUVUDMAN_UNAVAILABLE names it, and the rest of the answer holds. Show what came, say who is missing, and never count null as zero. The HTTP status is 200. extensions.natverk lists who was asked and how each answered:',
  ),
  reasons: words('Varför, när något saknas:', 'Why, when something is missing:'),
  keys: words('Nycklar för en cache', 'Keys for a cache'),
  keysText: words(
    'En cache får slå ihop två rader bara när de har samma nyckel. Fråga efter nyckelns fält i varje rad. En typ som inte står här har ingen nyckel: behåll den i raden som den står i. Paketet vardnat-client har nycklarna för Apollo Client och urql.',
    'A cache may merge two rows only when they have the same key. Ask for the fields of the key in each row. A type that is not listed has no key: store it within the row that contains it. The package vardnat-client has the keys for Apollo Client and urql.',
  ),
  limits: words('Gränser', 'Limits'),
  limitsText: words(
    'Varje svar säger hur mycket som är kvar (RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset). Vid 429 säger Retry-After hur många sekunder du ska vänta.',
    'Each answer says how much is left (RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset). At 429, Retry-After says how many seconds to wait.',
  ),
  codes: words('Felkoder', 'Error codes'),
  codesText: words(
    'Koden står under errors[].extensions.code. Meddelandet intill är på svenska och kan ändras; koden ändras inte. Betydelsen står på engelska.',
    'The code is in errors[].extensions.code. The message beside it is in Swedish and may change; the code does not.',
  ),
  changes: words('Kontraktets versioner', 'Versions of the contract'),
  changesText: words(
    'En ny version lägger bara till. Inget fält tas bort eller byter form.',
    'A new version only adds. No field is removed, and none changes its form.',
  ),
  first: words('Den första.', 'The first.'),
  code: words('Kod', 'Code'),
  meaning: words('Betydelse', 'Meaning'),
  limit: words('Högst', 'At most'),
  what: words('Vad', 'What'),
  setting: words('Namn', 'Name'),
  type: words('Typ', 'Type'),
  fields: words('Fält', 'Fields'),
  file: words('Fil', 'File'),
  form: words('Hämta', 'Get'),
  version: words('Version', 'Version'),
  adds: words('Tillkom', 'Added'),
  status: words('Status', 'Status'),
} satisfies Readonly<Record<string, Words>>;
