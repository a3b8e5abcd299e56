import { type Fel, fel } from '../../../../shared/change/Fel.ts';
import { beloppText, type Ore } from '../../../../shared/values/belopp.ts';
import type { Planstegsslag } from '../../store/rows.generated.ts';
import {
  avstammer,
  faststallelsefel,
  forankrad,
  forankringsfel,
  oforankrade,
  type Plangang,
  type Planorgan,
} from './plangang.ts';

/** An item's cost, and the proposal for who pays it. Amounts are in öre; null is unknown. */
export interface Lyftunderlag {
  kostnad: Ore | null;
  investering: boolean | null;
  forslag: readonly { part: string; belopp: Ore | null }[];
}

/**
 * Why an item may not be put forward with this cost and proposal. An investment, or an item with a cost, may have to be lifted.
 * It then needs its cost, and a proposal that pays the whole of it. Source: checklist rows 75 and 76. Each party sets its own
 * limit for local decisions, and samverkan does not know them, so it cannot assume that any cost is local.
 */
export function lyftfel({ kostnad, investering, forslag }: Lyftunderlag): Fel[] {
  const belopp = forslag.flatMap((one) => (one.belopp === null ? [] : [one.belopp]));
  const summa = belopp.reduce((total, one) => total + one, 0);
  const lyfts = investering === true || (kostnad ?? 0) > 0;
  const missing: Fel[] = [];
  if (lyfts && kostnad === null) {
    missing.push(
      fel(
        'SAKNAR_UPPGIFT',
        'kostnad',
        'En investering beslutas på högre nivå: ange vad den kostar.',
      ),
    );
  }
  if (lyfts && belopp.length === 0) {
    const text =
      'Ange hur kostnaden föreslås delas mellan de berörda parterna: utan förslag kan punkten inte lyftas.';
    missing.push(fel('SAKNAR_UPPGIFT', 'berorda', text));
  }
  if (missing.length > 0 || belopp.length === 0 || summa === kostnad) return missing;
  const text =
    kostnad === null
      ? 'Ange kostnaden som förslagen ska täcka.'
      : `Förslagen blir ${beloppText(summa)}, men kostnaden är ${beloppText(kostnad)}: rätta så att de är lika.`;
  return [fel('OGILTIGT_VARDE', 'berorda', text)];
}

/** A body of officers that prepares matters. `kommunId` is the kommun that it belongs to; null for a body of a whole län. */
export interface Tjansteledning {
  id: string;
  kommunId: string | null;
  lan: string | null;
}

/**
 * The body that prepares a matter: the kommun's own tjänsteledning when the matter concerns one kommun, the län's when it
 * concerns more. Null when it concerns no kommun, or when the body is unknown. Source: checklist row 53 (TL HSVO handles
 * matters of the region and more than one kommun).
 */
export function beredningsorgan(
  kommuner: readonly { id: string; lan: string | null }[],
  ledningar: readonly Tjansteledning[],
): string | null {
  const [first, ...others] = kommuner;
  if (!first) return null;
  const found = ledningar.find(({ kommunId, lan }) =>
    others.length === 0 ? kommunId === first.id : kommunId === null && lan === first.lan,
  );
  return found?.id ?? null;
}

/** A matter that waits for a body. */
export interface Vantande {
  slag: Planstegsslag;
  planId: string;
  punkter: string[];
  text: string;
}

/**
 * The matters for a body's next meeting. Whether a plan can be settled depends on the parties' decisions, which are not known
 * here, so the matter waits as soon as everything in the plan is anchored. Items that may have to be lifted, as investments or
 * items with a cost, wait for the bodies of the län. Source: 6.3.5.4.
 */
export function dagordning(
  organ: Planorgan,
  planer: readonly (Plangang & {
    id: string;
    rubrik: string;
    kostar: readonly string[];
    runt: boolean;
  })[],
): Vantande[] {
  return planer.flatMap((plan): Vantande[] => {
    if (plan.status !== null && plan.status !== 'UTKAST' && plan.status !== 'FORANKRAD') return [];
    const here = { ...organ, runtVardcentrum: plan.runt };
    const waiting = oforankrade(plan).map(({ id }) => id);
    const vid = (slag: Planstegsslag, punkter: string[], text: string): Vantande[] =>
      punkter.length === 0 ? [] : [{ slag, planId: plan.id, punkter, text }];
    if (forankringsfel(plan, here).length === 0 && waiting.length > 0) {
      return vid('FORANKRING', waiting, `Förankra ${plan.rubrik}: ${antal(waiting)}.`);
    }
    if (plan.status !== 'FORANKRAD') return [];
    if (avstammer(organ, plan)) {
      const lifted = plan.kostar.filter((id) => {
        const punkt = plan.punkter.find((one) => one.id === id);
        if (!punkt || !forankrad(plan, punkt.underlagHash)) return false;
        return !plan.steg.some(
          (steg) =>
            steg.slag === 'AVSTAMNING' &&
            steg.organId === organ.id &&
            steg.punkter.some((one) => one.underlagHash === punkt.underlagHash),
        );
      });
      return vid('AVSTAMNING', lifted, `Stäm av ${plan.rubrik}: ${antal(lifted)}.`);
    }
    if (
      waiting.length > 0 ||
      faststallelsefel({ ...plan, punkter: [] }, here, new Map(), []).length > 0
    ) {
      return [];
    }
    const all = plan.punkter.map(({ id }) => id);
    return vid('FASTSTALLELSE', all, `Fastställ ${plan.rubrik} när parterna har beslutat.`);
  });
}

const antal = ({ length }: readonly string[]) => (length === 1 ? 'en punkt' : `${length} punkter`);
