import { useRef, useState } from 'react';
import { askGateway, type Svar } from './askGateway.ts';

/** How a question that the reader asks stands. */
export interface Korning {
  svar: Svar | null;
  /** Whether an answer is waited for. */
  pagar: boolean;
  /** Why there is no answer, in Swedish; null when nothing is wrong. */
  hinder: string | null;
  kor: (fraga: { namn: string; text: string; variabler: Record<string, unknown> }) => void;
  avbryt: () => void;
}

/** Asks the gateway what the reader writes, one question at a time: a new one takes the place of the one under way. */
export function useKorning(): Korning {
  const [svar, setSvar] = useState<Svar | null>(null);
  const [pagar, setPagar] = useState(false);
  const [hinder, setHinder] = useState<string | null>(null);
  const current = useRef<AbortController | null>(null);
  const kor: Korning['kor'] = async (fraga) => {
    current.current?.abort();
    const controller = new AbortController();
    current.current = controller;
    setPagar(true);
    setHinder(null);
    try {
      setSvar(await askGateway({ ...fraga, signal: controller.signal }));
    } catch {
      if (current.current !== controller) return;
      setHinder(
        controller.signal.aborted
          ? 'Frågan avbröts innan svaret kom.'
          : 'Nätverkets adress svarade inte. Kontrollera anslutningen och försök igen.',
      );
    }
    if (current.current === controller) setPagar(false);
  };
  return { svar, pagar, hinder, kor, avbryt: () => current.current?.abort() };
}
