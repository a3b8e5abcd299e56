import { useState } from 'react';
import { readUtseende, setUtseende, type Utseende } from '../lib/utseende.ts';

/** Lets the reader choose light or dark. */
export function ValjUtseende() {
  const [utseende, setChosen] = useState(readUtseende);
  const choose = (value: Utseende) => {
    setChosen(value);
    setUtseende(value);
  };
  return (
    <label className="rad utseende">
      Utseende
      <select value={utseende} onChange={(event) => choose(event.target.value as Utseende)}>
        <option value="">Som enheten</option>
        <option value="ljust">Ljust</option>
        <option value="morkt">Mörkt</option>
      </select>
    </label>
  );
}
