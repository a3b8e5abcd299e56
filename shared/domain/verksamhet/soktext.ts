/** A name or a search phrase as it is compared: trimmed, lower case by Swedish rules. */
export function soktext(name: string): string {
  return name.trim().toLocaleLowerCase('sv');
}
