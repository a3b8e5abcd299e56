/** Where a figure or a statement comes from. `exempel` is true for sample data. */
export interface Kalla {
  dokument: string;
  avsnitt?: string | null;
  exempel: boolean;
}

/** The source of every value that no document gives: sample data, marked as such. */
export const exempelkalla: Kalla = {
  dokument: 'Exempeldata för Vårdnät, ingen verklig uppgift',
  exempel: true,
};
