import type { Formfel } from '../formular/varden.ts';

interface BeloppscellProps {
  id: string;
  /** The accessible name: the table's headings for this cell. */
  namn: string;
  text: string;
  onText: (text: string) => void;
  fel: readonly Formfel[];
}

/** A table cell with an amount to write, and its fault. */
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
