/** The size limits of the registry's log. They are part of its format: a reader refuses larger entries. */
export const registryLimits = {
  /** An entry's payload, in bytes. */
  entryBytes: 300_000,
  /** The payload of a founding entry, in bytes. It grows with every founder. */
  genesisBytes: 1_000_000,
  /** An extension's SDL, in bytes. */
  extensionBytes: 100_000,
  /** Addresses of one member. */
  urls: 8,
  urlLength: 500,
  namnLength: 200,
  uppdragLength: 1_000,
} as const;
