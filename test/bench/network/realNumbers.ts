/** The numbers of the questions that real subgraphs hold the data of. */
export const realNumbers = Array.from({ length: 12 }, (_, nr) => nr);
