/** Something that holds between two days, inclusive; null on either side is unknown or no end, and then never excludes. */
export interface Giltighet {
  gallerFran: string | null;
  gallerTill: string | null;
}

/** Whether it holds on a day (YYYY-MM-DD). */
export function giltig({ gallerFran, gallerTill }: Giltighet, datum: string): boolean {
  return (
    (gallerFran === null || gallerFran <= datum) && (gallerTill === null || gallerTill >= datum)
  );
}
