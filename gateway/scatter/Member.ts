/** A huvudman's subgraph as the gateway knows it. */
export interface Member {
  /** The huvudman's id. */
  id: string;
  /** Its GraphQL endpoint. */
  url: string;
}
