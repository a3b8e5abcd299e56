/** A name for a saved file, out of what it holds. */
export function filnamn(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^a-zåäö0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
