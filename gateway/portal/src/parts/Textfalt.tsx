import { useId } from 'react';
import '../style/urval.css';

interface TextfaltProps {
  etikett: string;
  varde: string;
  onText: (varde: string) => void;
}

/** A field to search by text. */
export function Textfalt({ etikett, varde, onText }: TextfaltProps) {
  const id = useId();
  return (
    <p className="falt">
      <label htmlFor={id}>{etikett}</label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        value={varde}
        onChange={(event) => onText(event.target.value)}
      />
    </p>
  );
}
