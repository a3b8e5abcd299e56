/** Kinds of rows in words, for one row and for several. Pages use it too, so it imports nothing. */
export const kindsInWords: Readonly<Record<string, readonly [one: string, several: string]>> = {
  Verksamhet: ['en verksamhet', 'verksamheter'],
  Budget: ['en budgetpost', 'budgetposter'],
  Deltagande: ['sitt deltagande', 'deltaganden'],
  Avtalspart: ['sin del av ett avtal', 'delar av avtal'],
  Beslut: ['ett beslut om en plan', 'beslut om planer'],
  Uppfoljning: ['en uppföljning', 'uppföljningar'],
  Inforande: ['införandet av ett dokument', 'införanden av dokument'],
  Indikatorsvar: ['svaret på en indikator', 'svar på indikatorer'],
  Matvarde: ['ett mätvärde', 'mätvärden'],
  Rapport: ['en rapport', 'rapporter'],
  Rapportmottagning: ['mottagandet av en rapport', 'mottaganden av rapporter'],
  Bekraftelse: ['svaret om ett påstående', 'svar om påståenden'],
  Granskning: ['en granskning', 'granskningar'],
  Rekommendation: ['svaret på en rekommendation', 'svar på rekommendationer'],
  Atgard: ['en åtgärd', 'åtgärder'],
  Uppgift: ['en uppgift ur en källa', 'uppgifter ur källor'],
  Insats: ['en insats', 'insatser'],
  Spridning: ['en spridning av ett mått', 'spridningar av mått'],
  Beslutsinstans: ['en beslutande instans', 'beslutande instanser'],
  Atkomstval: ['vem som ser en uppgift', 'val av vem som ser uppgifter'],
  Organisationsenhet: ['en del av organisationen', 'delar av organisationen'],
  Verksamhetsplan: ['en plan', 'planer'],
  Planpunkt: ['en punkt i en plan', 'punkter i planer'],
  Planpunktsutgava: ['en utgåva av en planpunkt', 'utgåvor av planpunkter'],
  Avtal: ['ett avtal', 'avtal'],
  Avtalsutgava: ['en utgåva av ett avtal', 'utgåvor av avtal'],
  Vardcentrum: ['ett vårdcentrum', 'vårdcentrum'],
  Inbjudan: ['en inbjudan', 'inbjudningar'],
  Samverkansorgan: ['ett samverkansorgan', 'samverkansorgan'],
  Sammantrade: ['ett sammanträde', 'sammanträden'],
  Dokument: ['ett gemensamt dokument', 'gemensamma dokument'],
};

const list = new Intl.ListFormat('sv');

/** What has changed, such as "ett beslut om en plan och 3 verksamheter". */
export function changesInWords(kinds: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const kind of kinds) {
    const known = kindsInWords[kind] ? kind : '';
    counts.set(known, (counts.get(known) ?? 0) + 1);
  }
  return list.format(
    [...counts].map(([kind, n]) => {
      const [one, several] = kindsInWords[kind] ?? ['en annan uppgift', 'andra uppgifter'];
      return n === 1 ? one : `${n} ${several}`;
    }),
  );
}
