/** How people sign in to a subgraph through an issuer: OpenID Connect, authorization code with PKCE. */
export interface SignIn {
  /** The subgraph's client id at the issuer. */
  clientId: string;
  /**
   * The file with the client secret. Null: the client has no secret, and only its redirect address and PKCE identify
   * it.
   */
  clientSecretFile: string | null;
  /** The issuer's name on the page where people choose it, such as "Tierps kommun". */
  namn: string;
  /** The scopes to ask for, separated by spaces. */
  scope: string;
  /**
   * The token that states who the user is: an access token for this subgraph, or the ID token of an issuer whose access
   * tokens cannot be read.
   */
  identity: 'access_token' | 'id_token';
  /** Extra parameters of the request for the token for this subgraph, such as `resource` or `scope`. */
  egen: Readonly<Record<string, string>>;
  /**
   * Extra parameters of the request for the token for the network. Null: no such token is requested, and the network is
   * read anonymously.
   */
  natverk: Readonly<Record<string, string>> | null;
}
