import { type Fel, fel } from '../../change/Fel.ts';
import type { Huvudmanslag, Styrinstrument } from '../../contract/enums.ts';
import type { Natverkssvar, Partsbeslut, Planpunktsbeslut } from '../../serve/natverksfraga.ts';
import { beloppText, type Ore } from '../../values/belopp.ts';
import type { Beslut } from './Beslut.ts';

/** The mission and money that a party wants to give. The amount is in öre. */
interface NyttUppdrag {
  belopp: Ore | null;
  datum: string;
}

/**
 * Refuses mission and money that the party's own decision does not allow: before its bifall, a second time, above the
 * decided amount, or from a day before the decision.
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
 * Refuses mission and money until every party that the item concerns is known to have said bifall to the item in its
 * present form. A silent party has not said yes, and an unreachable network leaves the answer unknown. `egen` is the
 * party that asks; its own decision is taken from its own database. Source: 'Att leda och samordna ett vårdcentrum',
 * 6.3.5.4 (checklist row 78): only after positive decisions of all concerned do missions and money follow.
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

/** Why one party's bifall is missing, or null. */
function saknasHos({ namn, utfall, underlagHash }: Partsbeslut, gallande: string): string | null {
  if (utfall === null) return `${namn} har inte svarat`;
  if (utfall === 'AVSLAG') return `${namn} har sagt avslag`;
  if (utfall !== 'BIFALL') return `${namn} har inte beslutat`;
  return underlagHash === gallande ? null : `${namn} har sagt bifall till en tidigare lydelse`;
}

/** The instruments of each kind of huvudman. The first is the one that it uses towards its own organisation. */
const instrument: Readonly<Record<Huvudmanslag, readonly [Styrinstrument, ...Styrinstrument[]]>> = {
  REGION: ['VERKSAMHETSUPPDRAG', 'MEDLEMSAVGIFT', 'UPPDRAGSAVTAL'],
  KOMMUN: ['VERKSAMHETSPLAN_OCH_BUDGET', 'MEDLEMSAVGIFT', 'UPPDRAGSAVTAL'],
  KOMMUNALFORBUND: ['VERKSAMHETSPLAN_OCH_BUDGET', 'UPPDRAGSAVTAL'],
  PRIVAT: ['UPPDRAGSAVTAL'],
  IDEELL: ['UPPDRAGSAVTAL'],
};

const iOrd: Readonly<Record<Styrinstrument, string>> = {
  VERKSAMHETSUPPDRAG: 'verksamhetsuppdrag inklusive budget',
  VERKSAMHETSPLAN_OCH_BUDGET: 'verksamhetsplan och budget',
  MEDLEMSAVGIFT: 'medlemsavgift till ett kommunalförbund',
  UPPDRAGSAVTAL: 'uppdragsavtal',
};

/**
 * The instrument by which a huvudman turns a decision into mission and money; the usual one for its kind when it states
 * none. A region gives a verksamhetsuppdrag, and a kommun its plan and budget. As members of a kommunalförbund both pay
 * a fee, which each decides for itself, and towards others they use an agreement. A kommunalförbund steers by its own
 * plan and budget or by agreements, and collects fees but pays none. A private or non-profit party works under an
 * agreement with the huvudman that gives the mission. Source: 'Att leda och samordna ett vårdcentrum', 6.3.2, 6.3.5.4,
 * 6.3.6 and its part on Norrtälje (checklist rows 7, 70, 71 and 73).
 */
export function styrinstrument(slag: Huvudmanslag, angivet: Styrinstrument | null): Styrinstrument {
  return angivet ?? instrument[slag][0];
}

/** Refuses an instrument that a huvudman of that kind cannot use. */
export function instrumentfel(slag: Huvudmanslag, angivet: Styrinstrument | null): Fel[] {
  if (angivet === null || instrument[slag].includes(angivet)) return [];
  const valbara = instrument[slag].map((each) => `${each} (${iOrd[each]})`).join(' eller ');
  const meddelande = `Huvudmannen ger inte uppdrag genom ${iOrd[angivet]}: ange ${valbara}.`;
  return [fel('OGILTIGT_VARDE', 'instrument', meddelande)];
}
