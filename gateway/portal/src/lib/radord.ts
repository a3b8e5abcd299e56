/** What a reader calls the rows of a type of the contract: of one, and of several. */
const ord: Readonly<Record<string, readonly [en: string, flera: string]>> = {
  Atgard: ['åtgärd', 'åtgärder'],
  Avtalspart: ['underskrift', 'underskrifter'],
  Beslut: ['beslut', 'beslut'],
  Beslutsinstans: ['beslutsinstans', 'beslutsinstanser'],
  Budget: ['budgetpost', 'budgetposter'],
  Deltagande: ['deltagande', 'deltaganden'],
  Inforande: ['införande av dokument', 'införanden av dokument'],
  Granskning: ['granskning', 'granskningar'],
  Halsouppdragsuppgift: ['uppgift om hälsouppdraget', 'uppgifter om hälsouppdraget'],
  Huvudman: ['uppgift om huvudmannen', 'uppgifter om huvudmannen'],
  Indikatorsvar: ['svar på uppföljning', 'svar på uppföljning'],
  Insats: ['insats', 'insatser'],
  Matvarde: ['mätvärde', 'mätvärden'],
  Organisationsenhet: ['del av organisationen', 'delar av organisationen'],
  Rapport: ['rapport', 'rapporter'],
  Rapportmottagning: ['mottagande av rapport', 'mottaganden av rapporter'],
  Rekommendation: ['rekommendation', 'rekommendationer'],
  Spridning: ['spridning av ett mått', 'spridningar av mått'],
  Uppfoljning: ['uppföljning', 'uppföljningar'],
  Uppgift: ['uppgift ur en källa', 'uppgifter ur källor'],
  Verksamhet: ['verksamhet', 'verksamheter'],
};

/** So many rows of a type, in words: "3 verksamheter". */
export function radord(typ: string, antal: number): string {
  const [en, flera] = ord[typ] ?? ['annan uppgift', 'andra uppgifter'];
  return `${antal} ${antal === 1 ? en : flera}`;
}
