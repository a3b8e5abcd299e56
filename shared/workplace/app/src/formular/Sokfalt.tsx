import { useState } from 'react';
import { type Kontroll, Kryss } from './Faltet.tsx';
import type { Kalla, Mojlig } from './referenser.ts';
import type { Formfalt } from './typer.ts';
import { useMojliga } from './useMojliga.ts';
import { rader } from './varden.ts';

/** Up to this many choices are shown as a list; more than that are searched by name. */
const overblickbart = 15;

interface SokfaltProps {
  falt: Formfalt;
  kalla: Kalla;
  kontroll: Kontroll;
  /** The chosen id, or `?` and the text when it matches no name. Several ids stand on a line each. */
  text: string;
  onText: (text: string) => void;
}

/** Chooses what a field refers to by its name. The id is never shown. */
export function Sokfalt({ falt, kalla, kontroll, text, onText }: SokfaltProps) {
  const { alla, fel } = useMojliga(kalla);
  if (fel) return <Tyst text={text} meddelande={fel.message} kontroll={kontroll} />;
  if (!alla) return <input {...kontroll} value="Läser …" readOnly aria-busy />;
  // A huvudman that has not entered its instances writes the name of one.
  if (
    alla.length === 0 &&
    falt.references === null &&
    falt.typename === null &&
    falt.given === 'instans'
  ) {
    return <input {...kontroll} value={text} onChange={(event) => onText(event.target.value)} />;
  }
  if (falt.several && alla.length === 0) return <p>Det finns inget att välja än.</p>;
  if (!falt.several) {
    return <Ett kontroll={kontroll} alla={alla} text={text} onText={onText} />;
  }
  if (alla.length <= overblickbart) {
    const val = alla.map(({ id, namn }) => [id, namn] as const);
    return <Kryss id={kontroll.id} alla={val} text={text} onText={onText} />;
  }
  return <Flera falt={falt} kontroll={kontroll} alla={alla} text={text} onText={onText} />;
}

interface TystProps {
  text: string;
  meddelande: string;
  kontroll: Kontroll;
}

const Tyst = ({ text, meddelande, kontroll }: TystProps) => (
  <>
    <input {...kontroll} value={text === '' ? '' : 'Valt tidigare'} readOnly />
    <p className="okant">
      Det går inte att välja just nu. {meddelande}
      {text !== '' && ' Det som är valt står kvar.'}
    </p>
  </>
);

interface AllaProps {
  kontroll: Kontroll;
  alla: readonly Mojlig[];
  text: string;
  onText: (text: string) => void;
}

function Ett({ kontroll, alla, text, onText }: AllaProps) {
  if (alla.length <= overblickbart) {
    const known = text === '' || alla.some(({ id }) => id === text);
    return (
      <select {...kontroll} value={text} onChange={(event) => onText(event.target.value)}>
        <option value="">Välj</option>
        {alla.map(({ id, namn }) => (
          <option key={id} value={id}>
            {namn}
          </option>
        ))}
        {!known && <option value={text}>Valt tidigare</option>}
      </select>
    );
  }
  const chosen = alla.find(({ id }) => id === text)?.namn;
  const shown = chosen ?? (text.startsWith('?') ? text.slice(1) : text && 'Valt tidigare');
  return (
    <>
      <input
        {...kontroll}
        type="search"
        list={`${kontroll.id}-namn`}
        placeholder="Sök på namn"
        autoComplete="off"
        value={shown}
        onChange={({ target: { value } }) => {
          const found = alla.find(({ namn }) => lika(namn, value));
          onText(found?.id ?? (value === '' ? '' : `?${value}`));
        }}
      />
      <datalist id={`${kontroll.id}-namn`}>
        {alla.map(({ id, namn }) => (
          <option key={id} value={namn} />
        ))}
      </datalist>
    </>
  );
}

const lika = (a: string, b: string) =>
  a.localeCompare(b.trim(), 'sv', { sensitivity: 'base' }) === 0;

function Flera({ falt, kontroll, alla, text, onText }: AllaProps & { falt: Formfalt }) {
  const [sokt, setSokt] = useState('');
  const valda = rader(text);
  const kvar = alla.filter(({ id }) => !valda.includes(id));
  return (
    <>
      <ul className="valda">
        {valda.map((one) => {
          const namn = alla.find(({ id }) => id === one)?.namn ?? 'Valt tidigare';
          return (
            <li key={one}>
              {namn}{' '}
              <button
                type="button"
                className="diskret"
                onClick={() => onText(valda.filter((each) => each !== one).join('\n'))}
              >
                Ta bort<span className="bara-lasare"> {namn}</span>
              </button>
            </li>
          );
        })}
      </ul>
      <label htmlFor={`${kontroll.id}-sok`}>Lägg till {falt.label.toLowerCase()}</label>
      <input
        id={`${kontroll.id}-sok`}
        type="search"
        list={`${kontroll.id}-namn`}
        placeholder="Sök på namn"
        autoComplete="off"
        value={sokt}
        onChange={({ target: { value } }) => {
          const found = kvar.find(({ namn }) => lika(namn, value));
          setSokt(found ? '' : value);
          if (found) onText([...valda, found.id].join('\n'));
        }}
      />
      <datalist id={`${kontroll.id}-namn`}>
        {kvar.map(({ id, namn }) => (
          <option key={id} value={namn} />
        ))}
      </datalist>
    </>
  );
}
