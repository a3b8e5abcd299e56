/** What units are searched by; an empty text picks all. */
export interface Urval {
  text: string;
  funktion: string;
  typ: string;
  kommun: string;
  huvudman: string;
  oppet: boolean;
  lediga: boolean;
}
