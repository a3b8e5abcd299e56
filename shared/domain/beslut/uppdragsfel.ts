import { type Fel, fel } from '../../change/Fel.ts';
import type { Natverkssvar, Partsbeslut, Planpunktsbeslut } from '../../serve/natverksfraga.ts';
import { beloppText, type Ore } from '../../values/belopp.ts';
import type { Beslut } from './Beslut.ts';

/** Mission and money as a party wants to give them; amount in öre. */
export interface NyttUppdrag {
  belopp: Ore | null;
  datum: string;
}

/**
 * Refuses mission and money that a party's own decision does not carry: before it has said bifall, a second time, above
 * the amount decided on, or from before the decision.
 */
export function egetBeslutsfel(
  { utfall, uppdrag, belopp, datum }: Beslut,
  nytt: NyttUppdrag,
): Fel[] {
  if (utfall !== 'BIFALL') {
    const meddelande = 'Huvudmannen har inte själv sagt bifall till punkten: besluta först.';
    return [fel('FEL_TILLSTAND', 'planpunktId', meddelande)];
  }
  if (uppdrag !== null) {
    const meddelande = `Uppdrag och medel gavs redan ${uppdrag.datum}: ändrade villkor beslutas som en ny punkt i planen.`;
    return [fel('FEL_TILLSTAND', 'planpunktId', meddelande)];
  }
  const wrong: Fel[] = [];
  if (nytt.belopp !== null && (nytt.belopp < 0 || nytt.belopp > (belopp ?? 0))) {
    const beslutat = belopp === null ? 'inget belopp' : beloppText(belopp);
    const meddelande = `Beslutet omfattar ${beslutat}: ange ett belopp inom det.`;
    wrong.push(fel('OGILTIGT_VARDE', 'belopp', meddelande));
  }
  if (datum !== null && nytt.datum < datum) {
    const meddelande = `datum är ${nytt.datum}, före beslutet ${datum}: ange från när uppdraget gäller.`;
    wrong.push(fel('OGILTIGT_VARDE', 'datum', meddelande));
  }
  return wrong;
}

/**
 * Refuses mission and money until every party that the item concerns is known to have said bifall to it as it now
 * stands. Silence is not yes, and neither is a network that could not be asked. `egen` is the party that asks; its own
 * decision counts as it stands in its own database. Source: 'Att leda och samordna ett vårdcentrum', 6.3.5.4 (checklist
 * row 78): only after positive decisions of all concerned do missions and money follow.
 */
export function uppdragsfel(
  egen: { huvudmanId: string; underlagHash: string | null },
  svar: Natverkssvar<Planpunktsbeslut>,
): Fel[] {
  const nej = (meddelande: string) => [fel('FEL_TILLSTAND', 'planpunktId', meddelande)];
  if (!svar.svarade) {
    return nej(
      `Det går inte att se om alla berörda har sagt bifall: ${svar.orsak}. Försök igen när nätverket svarar.`,
    );
  }
  if (svar.varde === null) return nej('Ingen plan har den punkten: kontrollera planpunktId.');
  const { underlagHash, beslut } = svar.varde;
  if (!beslut.some(({ part }) => part === egen.huvudmanId)) {
    return nej('Punkten berör inte huvudmannen, som därför inte ger uppdrag för den.');
  }
  if (egen.underlagHash !== underlagHash) {
    return nej(
      'Punkten har ändrats sedan huvudmannen sa bifall: bered och besluta på nytt med punktens nya underlagHash.',
    );
  }
  const saknas = beslut.flatMap((one) =>
    one.part === egen.huvudmanId ? [] : (saknasHos(one, underlagHash) ?? []),
  );
  if (saknas.length === 0) return [];
  return nej(
    `Uppdrag och medel följer först när alla berörda har sagt bifall: ${saknas.join(', ')}.`,
  );
}

/** What is missing from one party, or null. */
function saknasHos({ namn, utfall, underlagHash }: Partsbeslut, gallande: string): string | null {
  if (utfall === null) return `${namn} har inte svarat`;
  if (utfall === 'AVSLAG') return `${namn} har sagt avslag`;
  if (utfall !== 'BIFALL') return `${namn} har inte beslutat`;
  return underlagHash === gallande ? null : `${namn} har sagt bifall till en tidigare lydelse`;
}
