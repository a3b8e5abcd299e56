import { useCallback, useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import { exempeltext } from './exempel.ts';

/** A text that takes the place of what stands in the editor. */
interface Inlagt {
  text: string;
}

/** The question that the reader works on. */
export interface Fragetext {
  /** The example that it began as; empty for none. */
  namn: string;
  text: string;
  /** What was last put there otherwise than by the reader's typing. A new object each time, also for the same text. */
  inlagt: Inlagt;
  /** The variables as written. */
  variabler: string;
  /** Takes what the reader has typed. */
  setText: (text: string) => void;
  /** Puts a text in the place of what the reader has typed. */
  ersatt: (text: string) => void;
  setVariabler: (variabler: string) => void;
  /** Takes an example in the place of what stands there. */
  valj: (namn: string) => void;
  /** Puts the question into the page's address, so that a link leads to it. */
  spara: () => Promise<void>;
}

/** Longer questions are left out of the address: some servers and mail programs cut it off. */
const maxInAddress = 6_000;

const start = 'query {\n  parter {\n    id\n    namn\n  }\n}\n';

/** Keeps the question: `?fraga=` is an example's name, `?text=` its text when it is another, `?variabler=` their JSON. */
export function useFragetext(): Fragetext {
  const [search, setSearch] = useSearchParams();
  const namn = search.get('fraga') ?? '';
  const given = search.get('text');
  const stated = search.get('variabler') ?? '';
  const [text, setText] = useState(given ?? '');
  const [inlagt, setInlagt] = useState<Inlagt>({ text });
  const [variabler, setVariabler] = useState(stated);
  const saved = useRef(false);
  const ersatt = useCallback((other: string) => {
    setText(other);
    setInlagt({ text: other });
  }, []);
  useEffect(() => {
    // What the reader has just put into the address stands in the editor already, and may have been typed on since.
    if (saved.current) {
      saved.current = false;
      return;
    }
    let here = true;
    setVariabler(pretty(stated));
    if (given !== null) ersatt(given);
    else void exempeltext(namn).then((found) => here && ersatt(found ?? start));
    return () => {
      here = false;
    };
  }, [namn, given, stated, ersatt]);
  const go = (values: Record<string, string>) => {
    const typ = search.get('typ') ?? '';
    const kept = Object.entries({ ...values, typ }).filter(([, value]) => value !== '');
    setSearch(Object.fromEntries(kept), { preventScrollReset: true });
  };
  return {
    namn,
    text,
    inlagt,
    variabler,
    setText,
    ersatt,
    setVariabler,
    valj: (fraga) => go({ fraga }),
    spara: async () => {
      const unchanged = (await exempeltext(namn))?.trim() === text.trim();
      const own = !unchanged && text.length <= maxInAddress ? text : '';
      const sameVariables = variabler === stated || variabler === pretty(stated);
      if (own === (given ?? '') && sameVariables) return;
      saved.current = true;
      go({ fraga: namn, text: own, variabler: sameVariables ? stated : variabler });
    },
  };
}

/** JSON with line breaks; a text that is not JSON, or says nothing, as it is. */
function pretty(json: string): string {
  try {
    const value = JSON.parse(json);
    return Object.keys(value).length === 0 ? '' : JSON.stringify(value, null, 2);
  } catch {
    return json;
  }
}
