/** How large what is written in the log may be. Part of the format: a reader refuses what is larger. */
export const registryLimits = {
  /** An entry's payload, in bytes. */
  entryBytes: 300_000,
  /** Entries of one founding: its payload grows with every founder. */
  genesisBytes: 1_000_000,
  /** An extension's SDL, in bytes. */
  extensionBytes: 100_000,
  /** Addresses of one member. */
  urls: 8,
  urlLength: 500,
  namnLength: 200,
  uppdragLength: 1_000,
} as const;
