import '../style/urval.css';

interface KryssrutaProps {
  etikett: string;
  vald: boolean;
  onVal: (vald: boolean) => void;
}

/** A choice to make or not. */
export function Kryssruta({ etikett, vald, onVal }: KryssrutaProps) {
  return (
    <label className="kryss">
      <input type="checkbox" checked={vald} onChange={(event) => onVal(event.target.checked)} />
      {etikett}
    </label>
  );
}
