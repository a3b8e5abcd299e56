import { isRimligt, matstorhet } from '../../../../../shared/contract/rimligt.ts';
import type { Matt, Mattpart, Spridning, Varde } from './Spridning.ts';

type Huvudman = NonNullable<Mattpart['huvudman']>;
type Kallspridning = NonNullable<Huvudman['spridningar']>[number];

/**
 * The months for which any party or unit has a value, newest first; up to `nu` (YYYY-MM): a month to come has been measured
 * by nobody, and would be shown first.
 */
export function manaderI(
  parter: readonly Mattpart[],
  nu = new Date().toISOString().slice(0, 7),
): string[] {
  const periods = parter.flatMap(({ huvudman }) =>
    [huvudman, ...(huvudman?.verksamheter?.nodes ?? [])].flatMap((one) =>
      (one?.matvarden ?? []).flatMap(({ period, varde }) => (isNumber(varde) ? [period] : [])),
    ),
  );
  return [...new Set(periods)]
    .filter((period) => period <= nu && isRimligt('budgetar', Number(period.slice(0, 4))))
    .sort()
    .reverse();
}

/**
 * How the measure is spread over each party's units: that month as the units themselves report, and in other times as the
 * sources state when they give no value for each unit. Parties without either are left out.
 */
export function spridningarI(
  parter: readonly Mattpart[],
  matt: Matt,
  manad: string | null,
): Spridning[] {
  return parter.flatMap(({ id, huvudman }) => {
    if (!huvudman) return [];
    const reported = manad === null ? null : reportedIn(id, huvudman, matt, manad);
    const stated = (huvudman.spridningar ?? []).map((one) => statedBy(id, one, matt));
    return reported ? [reported, ...stated] : stated;
  });
}

function reportedIn(part: string, huvudman: Huvudman, matt: Matt, manad: string): Spridning | null {
  const mal = matt.malvarde ?? null;
  const own = (huvudman.matvarden ?? []).find(({ period }) => period === manad);
  const varden = (huvudman.verksamheter?.nodes ?? []).flatMap((unit): Varde[] => {
    const found = (unit.matvarden ?? []).find(({ period }) => period === manad);
    // A unit that reports the measure at other times is one of them: its value this month is unknown.
    if (!found && (unit.matvarden ?? []).length === 0) return [];
    const varde = rimligt(found?.varde, matt);
    const orimligt = varde === null && isNumber(found?.varde);
    const nar = varde === null ? null : reaches(matt, mal, varde, varde);
    const kalla = found?.kalla ?? null;
    const namn = unit.namn ?? unit.id;
    return [
      { namn, enhet: unit.id, antal: 1, varde, orimligt, minst: varde, hogst: varde, nar, kalla },
    ];
  });
  if (varden.length === 0 && !own) return null;
  return {
    id: `${part} ${manad}`,
    part,
    period: manad,
    mal,
    medel: rimligt(own?.varde, matt),
    antal: varden.length,
    utanUppgift: varden.filter(({ varde }) => varde === null).length,
    varden,
    kalla: own?.kalla ?? varden[0]?.kalla ?? null,
  };
}

function statedBy(part: string, stated: Kallspridning, matt: Matt): Spridning {
  const mal = rimligt(stated.mal, matt);
  const kalla = stated.kalla ?? null;
  const varden = (stated.grupper ?? []).map((group): Varde => {
    const [minst, hogst] = [rimligt(group.minst, matt), rimligt(group.hogst, matt)];
    const antal = rimligtAntal(group.antal);
    const nar = reaches(matt, mal, minst, hogst);
    const namn = group.ordalydelse ?? 'enheter som källan inte namnger';
    const orimligt = [
      [group.minst, minst],
      [group.hogst, hogst],
    ].some(([stated, kept]) => isNumber(stated) && kept === null);
    return { namn, enhet: null, antal, varde: null, orimligt, minst, hogst, nar, kalla };
  });
  const reached = rimligtAntal(stated.antalSomNarMalet);
  if (reached !== null && mal !== null) {
    const bounds = matt.malriktning === 'HOGST' ? [null, mal] : [mal, null];
    varden.unshift({
      namn: `${reached} enheter når målet; källan namnger dem inte`,
      enhet: null,
      antal: reached,
      varde: null,
      orimligt: false,
      minst: bounds[0] ?? null,
      hogst: bounds[1] ?? null,
      nar: true,
      kalla,
    });
  }
  return {
    id: `${part} ${stated.id}`,
    part,
    period: stated.period ?? (isNumber(stated.ar) ? `${stated.ar}` : 'okänd tid'),
    mal,
    medel: rimligt(stated.medel, matt),
    antal: rimligtAntal(stated.antalEnheter),
    utanUppgift: rimligtAntal(stated.antalUtanUppgift),
    varden,
    kalla,
  };
}

/** Whether values between those bounds reach a target; null when there is none or the bounds leave it open. */
function reaches(matt: Matt, mal: number | null, minst: number | null, hogst: number | null) {
  if (mal === null || !matt.malriktning) return null;
  if (matt.malriktning === 'MINST') {
    if (minst !== null && minst >= mal) return true;
    return hogst !== null && hogst < mal ? false : null;
  }
  if (hogst !== null && hogst <= mal) return true;
  return minst !== null && minst > mal ? false : null;
}

/** A value in the measure's unit; null when it is unknown or cannot be. */
function rimligt(varde: number | null | undefined, { enhet }: Matt): number | null {
  return isNumber(varde) && isRimligt(matstorhet(enhet), varde) ? varde : null;
}

const rimligtAntal = (antal: number | null | undefined) =>
  isNumber(antal) && isRimligt('antal', antal) ? antal : null;

const isNumber = (value: number | null | undefined): value is number => typeof value === 'number';
