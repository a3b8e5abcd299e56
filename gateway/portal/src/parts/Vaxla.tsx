import '../style/urval.css';

interface VaxlaProps {
  /** What is chosen between, for who cannot see it. */
  namn: string;
  val: readonly (readonly [varde: string, ord: string])[];
  varde: string;
  onVal: (varde: string) => void;
}

/** A choice between a few ways to look at the same thing. */
export function Vaxla({ namn, val, varde, onVal }: VaxlaProps) {
  return (
    <fieldset className="vaxla">
      <legend className="bara-lasare">{namn}</legend>
      {val.map(([one, ord]) => (
        <button key={one} type="button" aria-pressed={one === varde} onClick={() => onVal(one)}>
          {ord}
        </button>
      ))}
    </fieldset>
  );
}
