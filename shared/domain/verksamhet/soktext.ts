/**
 * A name or a search phrase in the form for comparison: trimmed, composed (å as one character), lower case by Swedish
 * rules.
 */
export function soktext(name: string): string {
  return name.normalize('NFC').trim().toLocaleLowerCase('sv');
}
