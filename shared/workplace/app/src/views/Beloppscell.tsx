import type { Formfel } from '../formular/varden.ts';

interface BeloppscellProps {
  id: string;
  /** What the amount is, for those who do not see the table. */
  namn: string;
  text: string;
  onText: (text: string) => void;
  fel: readonly Formfel[];
}

/** An amount that is written in a table's cell, with what is wrong with it. */
export function Beloppscell({ id, namn, text, onText, fel }: BeloppscellProps) {
  const wrong = fel.find((one) => one.id === id);
  return (
    <>
      <input
        id={id}
        className="belopp"
        aria-label={namn}
        aria-invalid={wrong ? true : undefined}
        aria-describedby={wrong && `${id}-fel`}
        inputMode="decimal"
        autoComplete="off"
        value={text}
        onChange={(event) => onText(event.target.value)}
      />
      {wrong && (
        <p className="felord" id={`${id}-fel`}>
          {wrong.meddelande}
        </p>
      )}
    </>
  );
}
