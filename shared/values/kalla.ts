/** Where a figure or a statement comes from. `exempel` is true when it is made up as sample data. */
export interface Kalla {
  dokument: string;
  avsnitt?: string | null;
  exempel: boolean;
}

/** The source of everything that no document gives: sample data, plainly marked. */
export const exempelkalla: Kalla = {
  dokument: 'Exempeldata för Vårdnät, ingen verklig uppgift',
  exempel: true,
};
