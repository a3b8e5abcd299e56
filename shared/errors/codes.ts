/** Every error code that a client can meet, with what it means. One table, so that no code gets two meanings. */
export const codes = {
  BAD_USER_INPUT:
    'An argument has a value that cannot be used; the message says which and how to mend it.',
  FEL_HUVUDMAN: 'A subgraph was asked about a key that belongs to another huvudman.',
  PART_EJ_REGISTRERAD:
    'A text refers to a party that has not joined the network; that party is null and the rest stands.',
  HUVUDMAN_UNAVAILABLE:
    'A huvudman did not answer, or answered with something unusable; its part is null and the rest stands.',
  SAMVERKAN_UNAVAILABLE:
    'The samverkan subgraph did not answer, or answered with something unusable.',
  SUBGRAPH_UNAVAILABLE:
    'A graph of the supergraph did not answer, or answered with something unusable.',
  DATABAS_UPPTAGEN: 'Another process was writing for too long; nothing was written, try again.',
  ENDAST_LASNING: 'The gateway is read-only: a huvudman writes at its own subgraph.',
  HUVUDMAN_ERROR: 'A huvudman answered, but could not give this field.',
  INTERNAL_SERVER_ERROR:
    'Something unforeseen; the cause is in the log of the server that says so.',
} as const;

export type Code = keyof typeof codes;
