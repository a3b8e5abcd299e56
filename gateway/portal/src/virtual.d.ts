declare module 'virtual:api-schema' {
  /** Where the network's schema lies as text. */
  const address: string;
  export default address;
}
