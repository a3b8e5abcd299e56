import type { Handelseslag } from '../../../../shared/contract/enums.ts';
import type { Planstegsslag } from '../../store/rows.generated.ts';
import { svarPerPart } from '../Deltagarsvar.ts';

/** A party's answer about its own decision and what followed, as @requires brings it. */
export interface Tidslinjesvar {
  utfall?: string | null;
  instans?: string | null;
  datum?: string | null;
  paragraf?: string | null;
  steg?: readonly Steg[] | null;
  uppdrag?: { datum?: string | null } | null;
  uppgiftslamnare?: { huvudmanId?: string | null } | null;
}

interface Steg {
  utfall: string;
  instans?: string | null;
  datum?: string | null;
  paragraf?: string | null;
}

/** A step that a joint body took with the item's plan, from samverkan's own rows. */
export interface Organsteg {
  slag: Planstegsslag;
  organ: string;
  datum: string;
  paragraf: string;
}

/** An event on one day (YYYY-MM-DD), at a party or, where that is null, in a joint body. */
export interface Tidslinjepost {
  part: string | null;
  datum: string;
  slag: Handelseslag;
  vem: string | null;
  text: string;
}

/** The events of a plan item, and the parties whose events are unknown. */
export interface Tidslinje {
  handelser: Tidslinjepost[];
  saknas: string[];
}

const kinds: Readonly<Record<string, readonly [Handelseslag, string]>> = {
  BEREDS: ['FICK_VETA', 'började bereda punkten'],
  BIFALL: ['BESLUTADE', 'sade bifall'],
  AVSLAG: ['BESLUTADE', 'sade avslag'],
  ATERREMISS: ['BESLUTADE', 'återremitterade punkten'],
};

const bodySteps: Readonly<Record<Planstegsslag, readonly [Handelseslag, string]>> = {
  FORANKRING: ['FICK_VETA', 'förankrade punkten'],
  AVSTAMNING: ['BEDOMDE', 'stämde av punkten'],
  FASTSTALLELSE: ['BESLUTADE', 'fastställde planen med punkten'],
};

/**
 * The events of an item, oldest first: which party came to know, decided and did what, and the joint bodies' steps. A party
 * that has not answered, or does not show its decision to the caller, is missing. Events without a date are left out. A party
 * without recorded steps is shown by its present decision. Source: checklist rows 77 (who checks), 79 and 83 (a decision has
 * instance, date and paragraph).
 */
export function tidslinje(
  berorda: readonly string[],
  svar: readonly (Tidslinjesvar | null)[] | null | undefined,
  organsteg: readonly Organsteg[] = [],
): Tidslinje {
  const answers = svarPerPart(berorda, svar, ({ uppgiftslamnare }) => uppgiftslamnare?.huvudmanId);
  const shared = organsteg.map(({ slag: step, organ: vem, datum, paragraf }): Tidslinjepost => {
    const [slag, text] = bodySteps[step];
    return { part: null, datum, slag, vem, text: `${text}, ${paragraf}` };
  });
  const own = [...answers].flatMap(([part, beslut]): Tidslinjepost[] => {
    const steps = beslut.steg?.length ? beslut.steg : beslut.utfall ? [beslut as Steg] : [];
    const decided = steps.flatMap(({ utfall, instans = null, datum, paragraf }) => {
      const kind = kinds[utfall];
      if (!kind || datum == null) return [];
      const [slag, text] = kind;
      return [{ part, datum, slag, vem: instans, text: paragraf ? `${text}, ${paragraf}` : text }];
    });
    const datum = beslut.uppdrag?.datum;
    const given = { part, slag: 'GJORDE', vem: null, text: 'gav uppdrag och medel' } as const;
    return datum == null ? decided : [...decided, { ...given, datum }];
  });
  return {
    handelser: [...shared, ...own].sort((a, b) => a.datum.localeCompare(b.datum)),
    saknas: berorda.filter((id) => !answers.has(id)),
  };
}
