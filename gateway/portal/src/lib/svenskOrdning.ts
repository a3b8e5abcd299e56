/** Compares two words as a Swedish dictionary orders them: å, ä and ö last. */
export const svenskOrdning: (a: string, b: string) => number = new Intl.Collator('sv').compare;
