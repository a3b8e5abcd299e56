/** Where the reader reports what cannot be used, as the gateway wrote it into the page; null: its operator has not said. */
export const kontakt: string | null =
  document.querySelector<HTMLMetaElement>('meta[name="kontakt"]')?.content || null;
