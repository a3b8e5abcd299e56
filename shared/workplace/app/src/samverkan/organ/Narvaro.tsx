import type { Formfalt } from '../../formular/typer.ts';
import { rader } from '../../formular/varden.ts';
import type { Organ } from '../vardcentrumfragor.ts';

interface NarvaroProps {
  ledamoter: Organ['ledamoter'];
  falt: Formfalt;
  /** The numbers of the seats that attended, one a line; '' where nothing is recorded. */
  text: string;
  onText: (text: string) => void;
}

/** Which seats attended. It records seats and never names. */
export function Narvaro({ ledamoter, falt, text, onText }: NarvaroProps) {
  const valda = rader(text);
  if (ledamoter.length === 0) return null;
  return (
    <fieldset className="grupp flerval" id="narvaro" tabIndex={-1}>
      <legend>{falt.label} (frivilligt)</legend>
      <p className="hjalp">{falt.help}</p>
      {ledamoter.map(({ part, roll, antal }, n) => (
        <label className="kryss" key={`${part?.id} ${roll}`}>
          <input
            type="checkbox"
            checked={valda.includes(String(n))}
            onChange={({ target }) => {
              const andra = valda.filter((one) => one !== String(n));
              onText((target.checked ? [...andra, String(n)] : andra).join('\n'));
            }}
          />
          {part?.namn ?? 'Part okänd'}: {roll}
          {antal !== null && `, ${antal}`}
        </label>
      ))}
      <button type="button" onClick={() => onText([...ledamoter.keys()].join('\n'))}>
        Alla var närvarande
      </button>
    </fieldset>
  );
}
