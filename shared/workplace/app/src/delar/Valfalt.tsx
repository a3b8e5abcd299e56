interface ValfaltProps {
  id: string;
  etikett: string;
  varde: string;
  /** The values and their words. */
  val: readonly (readonly [varde: string, ord: string])[];
  onVal: (varde: string) => void;
}

/** A choice of one value, with its label. */
export const Valfalt = ({ id, etikett, varde, val, onVal }: ValfaltProps) => (
  <div className="formfalt">
    <label htmlFor={id}>{etikett}</label>
    <select id={id} value={varde} onChange={(event) => onVal(event.target.value)}>
      {val.map(([one, ord]) => (
        <option key={one} value={one}>
          {ord}
        </option>
      ))}
    </select>
  </div>
);
