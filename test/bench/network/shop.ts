/**
 * Four small subgraphs with the schema of the public benchmark of gateways (graphql-hive/graphql-gateways-benchmark), written anew:
 * as many users, products and reviews, with texts as long as theirs. Its query is the one that is measured there.
 */
const words =
  'Mottagningen har öppet på vardagar och tar emot den som bor i kommunen eller som vistas där en tid under året. ';
const text = (length: number) => words.repeat(Math.ceil(length / words.length)).slice(0, length);

const products = [
  ['Table', 899, 100, true],
  ['Couch', 1299, 1000, false],
  ['Glass', 15, 20, false],
  ['Chair', 499, 100, false],
  ['TV', 1299, 1000, true],
  ['Lamp', 6999, 300, true],
  ['Grill', 3999, 2000, true],
  ['Fridge', 100_000, 6000, false],
  ['Sofa', 9999, 800, true],
].map(([name, price, weight, inStock], index) => ({
  upc: String(index + 1),
  ...{ name, price, weight, inStock },
}));
const users = Array.from({ length: 6 }, (_, index) => ({
  id: String(index + 1),
  name: `Användare ${index + 1}`,
  username: `user${index + 1}`,
  birthday: 1_234_567_890,
}));
/** The length of each review, and the product that it is of. */
const reviews = (
  [
    [445, '1'],
    [289, '1'],
    [277, '1'],
    [143, '1'],
    [445, '2'],
    [289, '2'],
    [277, '2'],
    [143, '2'],
    [143, '3'],
    [143, '4'],
    [861, '4'],
  ] as const
).map(([length, upc], index) => ({ id: String(index + 1), body: text(length), product: { upc } }));

const head = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@provides", "@requires", "@shareable"])`;

type Entity = { id?: string; upc?: string; price?: number; weight?: number };
const byId = (list: readonly { id: string }[]) => (entity: Entity) =>
  list.find(({ id }) => id === entity.id);
const author = { id: '1', username: 'user1' };
const reviewed = (review: (typeof reviews)[number]) => ({ ...review, author });

/** The subgraphs by name: SDL, and resolvers as `buildSubgraphSchema` takes them. */
export const shop: Readonly<Record<string, { sdl: string; resolvers: object }>> = {
  accounts: {
    sdl: `${head}
      type Query { me: User user(id: ID!): User users: [User] }
      type User @key(fields: "id") { id: ID! name: String username: String @shareable birthday: Int }`,
    resolvers: {
      Query: {
        me: () => users[0],
        user: (_: unknown, entity: Entity) => byId(users)(entity),
        users: () => users,
      },
      User: { __resolveReference: byId(users) },
    },
  },
  products: {
    sdl: `${head}
      type Query { topProducts(first: Int = 5): [Product] }
      type Product @key(fields: "upc") { upc: String! name: String price: Int weight: Int }`,
    resolvers: {
      Query: {
        topProducts: (_: unknown, { first }: { first: number }) => products.slice(0, first),
      },
      Product: {
        __resolveReference: ({ upc }: Entity) => products.find((one) => one.upc === upc),
      },
    },
  },
  reviews: {
    sdl: `${head}
      type Review @key(fields: "id") { id: ID! body: String product: Product author: User @provides(fields: "username") }
      type User @key(fields: "id") { id: ID! username: String @external reviews: [Review] }
      type Product @key(fields: "upc") { upc: String! reviews: [Review] }`,
    resolvers: {
      Review: { __resolveReference: byId(reviews), author: () => author },
      User: {
        __resolveReference: ({ id }: Entity) => ({ id }),
        reviews: () => reviews.slice(0, 2).map(reviewed),
      },
      Product: {
        __resolveReference: ({ upc }: Entity) => ({ upc }),
        reviews: ({ upc }: Entity) =>
          reviews.filter(({ product }) => product.upc === upc).map(reviewed),
      },
    },
  },
  inventory: {
    sdl: `${head}
      type Product @key(fields: "upc") { upc: String! weight: Int @external price: Int @external inStock: Boolean shippingEstimate: Int @requires(fields: "price weight") }`,
    resolvers: {
      Product: {
        __resolveReference: (entity: Entity) => ({
          ...entity,
          inStock: products.find(({ upc }) => upc === entity.upc)?.inStock,
        }),
        shippingEstimate: ({ price = 0, weight = 0 }: Entity) =>
          price > 1000 ? 0 : Math.floor(weight / 2),
      },
    },
  },
};

/** The public benchmark's query. */
export const shopQuery = `fragment User on User { id username name }
fragment Review on Review { id body }
fragment Product on Product { inStock name price shippingEstimate upc weight }
query TestQuery {
  users {
    ...User
    reviews { ...Review product { ...Product reviews { ...Review author { ...User reviews { ...Review product { ...Product } } } } } }
  }
  topProducts {
    ...Product
    reviews { ...Review author { ...User reviews { ...Review product { ...Product } } } }
  }
}`;

const shown = ({ upc, name, price, weight, inStock }: (typeof products)[number]) => ({
  ...{ inStock, name, price },
  shippingEstimate: Number(price) > 1000 ? 0 : Math.floor(Number(weight) / 2),
  ...{ upc, weight },
});
const productOf = (upc: string) => products[Number(upc) - 1] as (typeof products)[number];
const short = ({ id, body }: { id: string; body: string }) => ({ id, body });
const [first] = users;
const own = reviews
  .slice(0, 2)
  .map((review) => ({ ...short(review), product: shown(productOf(review.product.upc)) }));
const writer = { id: '1', username: 'user1', name: first?.name, reviews: own };
const ofProduct = (upc: string) =>
  reviews
    .filter(({ product }) => product.upc === upc)
    .map((review) => ({ ...short(review), author: writer }));

/** What the `data` of its answer must be. */
export const shopAnswer = {
  users: users.map(({ id, username, name }) => ({
    ...{ id, username, name },
    reviews: reviews.slice(0, 2).map((review) => ({
      ...short(review),
      product: {
        ...shown(productOf(review.product.upc)),
        reviews: ofProduct(review.product.upc),
      },
    })),
  })),
  topProducts: products.slice(0, 5).map((product) => ({
    ...shown(product),
    reviews: ofProduct(product.upc),
  })),
};
