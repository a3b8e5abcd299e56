import { useId } from 'react';
import '../style/urval.css';

interface ValProps {
  etikett: string;
  /** The words of no choice; its value is the empty text. */
  alla: string;
  val: readonly (readonly [varde: string, ord: string])[];
  varde: string;
  onVal: (varde: string) => void;
}

/** A choice of one out of a list, or of all. A value that the list lacks, as an old link may carry, is still shown. */
export function Val({ etikett, alla, val, varde, onVal }: ValProps) {
  const id = useId();
  const known = varde === '' || val.some(([one]) => one === varde);
  return (
    <p className="falt">
      <label htmlFor={id}>{etikett}</label>
      <select id={id} value={varde} onChange={(event) => onVal(event.target.value)}>
        <option value="">{alla}</option>
        {!known && <option value={varde}>{varde}</option>}
        {val.map(([one, ord]) => (
          <option key={one} value={one}>
            {ord}
          </option>
        ))}
      </select>
    </p>
  );
}
