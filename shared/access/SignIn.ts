/** How a subgraph has people sign in with an issuer: OpenID Connect, authorization code with PKCE. */
export interface SignIn {
  /** The subgraph as the issuer knows it. */
  clientId: string;
  /** The file with what it proves itself by; null: nothing, its redirect address alone (PKCE is used either way). */
  clientSecretFile: string | null;
  /** The issuer as people read it on the page where they choose, such as "Tierps kommun". */
  namn: string;
  /** What is asked for, divided by spaces. */
  scope: string;
  /**
   * The token that says who one is here: an access token for this subgraph, or the ID token of an issuer whose access
   * tokens cannot be read.
   */
  identity: 'access_token' | 'id_token';
  /** What is sent along to get the token for this subgraph, such as `resource` or `scope`. */
  egen: Readonly<Record<string, string>>;
  /** What is sent along to get the token for the network; null: none is asked for, and the network is read as anybody. */
  natverk: Readonly<Record<string, string>> | null;
}
