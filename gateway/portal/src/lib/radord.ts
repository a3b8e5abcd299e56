/** What a reader calls the rows of a type, of the contract or of what is shared: of one, and of several. */
const ord: Readonly<Record<string, readonly [en: string, flera: string]>> = {
  Ansvar: ['uppgift om ansvar', 'uppgifter om ansvar'],
  Atgard: ['åtgärd', 'åtgärder'],
  Avtal: ['avtal', 'avtal'],
  Avtalsutgava: ['utgåva av ett avtal', 'utgåvor av avtal'],
  Avtalspart: ['underskrift', 'underskrifter'],
  Beslut: ['beslut', 'beslut'],
  Beslutsinstans: ['beslutsinstans', 'beslutsinstanser'],
  Budget: ['budgetpost', 'budgetposter'],
  Checklista: ['checklista', 'checklistor'],
  Deltagande: ['deltagande', 'deltaganden'],
  Dokument: ['gemensamt dokument', 'gemensamma dokument'],
  Inforande: ['införande av dokument', 'införanden av dokument'],
  Granskning: ['granskning', 'granskningar'],
  Halsouppdragsuppgift: ['uppgift om hälsouppdraget', 'uppgifter om hälsouppdraget'],
  Huvudman: ['uppgift om huvudmannen', 'uppgifter om huvudmannen'],
  Indikatorsvar: ['svar på uppföljning', 'svar på uppföljning'],
  Inbjudan: ['inbjudan', 'inbjudningar'],
  Insats: ['insats', 'insatser'],
  Lagbestammelse: ['lagbestämmelse', 'lagbestämmelser'],
  Mal: ['mål', 'mål'],
  Matt: ['mått', 'mått'],
  Matvarde: ['mätvärde', 'mätvärden'],
  Organisationsenhet: ['del av organisationen', 'delar av organisationen'],
  Planpunkt: ['planpunkt', 'planpunkter'],
  Planpunktsutgava: ['utgåva av en planpunkt', 'utgåvor av planpunkter'],
  Rapport: ['rapport', 'rapporter'],
  Rapportkrav: ['krav på rapport', 'krav på rapporter'],
  Rapportmottagning: ['mottagande av rapport', 'mottaganden av rapporter'],
  Rekommendation: ['rekommendation', 'rekommendationer'],
  Sammantrade: ['sammanträde', 'sammanträden'],
  Samverkansorgan: ['samverkansorgan', 'samverkansorgan'],
  Spridning: ['spridning av ett mått', 'spridningar av mått'],
  Strategi: ['strategi', 'strategier'],
  Uppfoljning: ['uppföljning', 'uppföljningar'],
  Uppgift: ['uppgift ur en källa', 'uppgifter ur källor'],
  Utsaga: ['utsaga ur en källa', 'utsagor ur källor'],
  Vardcentrum: ['vårdcentrum', 'vårdcentrum'],
  Verksamhetsplan: ['plan', 'planer'],
  Verksamhet: ['verksamhet', 'verksamheter'],
};

/** So many rows of a type, in words: "3 verksamheter". */
export function radord(typ: string, antal: number): string {
  const [en, flera] = ord[typ] ?? ['annan uppgift', 'andra uppgifter'];
  return `${antal} ${antal === 1 ? en : flera}`;
}
