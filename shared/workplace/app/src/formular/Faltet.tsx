import type { ReactNode } from 'react';
import { ordet } from './iOrd.ts';
import { kallaFor } from './referenser.ts';
import { Sokfalt } from './Sokfalt.tsx';
import type { Formfalt } from './typer.ts';
import { elementId, type Formfel, rader } from './varden.ts';

export interface FaltetProps {
  falt: Formfalt;
  /** The field's path in the input, such as `bemanning[0].roll`. */
  path: string;
  text: string;
  onText: (text: string) => void;
  fel: readonly Formfel[];
  /** Choices with their texts, instead of the field's own. */
  val?: readonly (readonly [varde: string, ord: string])[];
}

/** The accessibility attributes of a control. */
export interface Kontroll {
  id: string;
  required: boolean;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

const typer: Readonly<Record<string, string>> = {
  date: 'date',
  month: 'month',
  time: 'datetime-local',
};
const siffror: Readonly<Record<string, 'decimal' | 'numeric'>> = {
  kronor: 'decimal',
  percent: 'decimal',
  number: 'decimal',
  integer: 'numeric',
};

/** The help text of a field; null when it only repeats the label. */
export const hjalpAv = ({ label, help }: Formfalt) =>
  help === `${label}.` || help.startsWith('Ett av ') ? null : help;

/** One field of a form that is not a group: its label, its help, its control and its fault. */
export function Faltet({ falt, path, text, onText, fel, val }: FaltetProps) {
  const id = elementId(path);
  const wrong = fel.find((one) => one.id === id);
  const hjalp = hjalpAv(falt);
  const beskrivs = [wrong && `${id}-fel`, hjalp && `${id}-hjalp`].filter(Boolean).join(' ');
  const kontroll: Kontroll = {
    id,
    required: falt.required,
    'aria-describedby': beskrivs === '' ? undefined : beskrivs,
    'aria-invalid': wrong ? true : undefined,
  };
  const kalla = kallaFor(falt);
  const flerval = falt.several && (falt.input === 'choice' || kalla !== null);
  const namn = `${falt.label}${falt.required ? '' : ' (frivilligt)'}`;
  const omkring = (
    <>
      {hjalp && (
        <p className="hjalp" id={`${id}-hjalp`}>
          {hjalp}
          {falt.several && !flerval && ' En per rad.'}
        </p>
      )}
      {wrong && (
        <p className="felord" id={`${id}-fel`}>
          {wrong.meddelande}
        </p>
      )}
    </>
  );
  const klass = wrong ? 'formfalt fel' : 'formfalt';
  if (flerval) {
    return (
      <fieldset
        className={`${klass} flerval`}
        id={id}
        tabIndex={-1}
        aria-describedby={kontroll['aria-describedby']}
      >
        <legend>{namn}</legend>
        {omkring}
        {kalla ? (
          <Sokfalt falt={falt} kalla={kalla} kontroll={kontroll} text={text} onText={onText} />
        ) : (
          <Kryss
            id={id}
            alla={falt.choices.map((one) => [one, ordet(falt.typename, one)])}
            text={text}
            onText={onText}
          />
        )}
      </fieldset>
    );
  }
  return (
    <div className={klass}>
      <label htmlFor={id}>{namn}</label>
      {omkring}
      {val || kalla === null ? (
        <Kontrollen falt={falt} kontroll={kontroll} text={text} onText={onText} val={val} />
      ) : (
        <Sokfalt falt={falt} kalla={kalla} kontroll={kontroll} text={text} onText={onText} />
      )}
    </div>
  );
}

interface KontrollenProps extends Pick<FaltetProps, 'falt' | 'text' | 'onText'> {
  kontroll: Kontroll;
  val: FaltetProps['val'] | undefined;
}

function Kontrollen({ falt, kontroll, text, onText, val }: KontrollenProps) {
  const choices = val ?? valAv(falt);
  if (choices) {
    return (
      <select {...kontroll} value={text} onChange={(event) => onText(event.target.value)}>
        <option value="">{falt.input === 'yes-no' ? 'Inte känt' : 'Välj'}</option>
        {choices.map(([one, ord]) => (
          <option key={one} value={one}>
            {ord}
          </option>
        ))}
      </select>
    );
  }
  const common = { ...kontroll, value: text, maxLength: falt.maxLength ?? undefined };
  if (falt.several || (falt.maxLength ?? 0) > 500) {
    return (
      <textarea
        {...common}
        maxLength={falt.several ? undefined : common.maxLength}
        rows={falt.several ? 3 : 5}
        onChange={(event) => onText(event.target.value)}
      />
    );
  }
  return (
    <span className="med-enhet">
      <input
        {...common}
        type={typer[falt.input] ?? 'text'}
        inputMode={siffror[falt.input]}
        autoComplete="off"
        onChange={(event) => onText(event.target.value)}
      />
      {falt.unit !== '' && <span aria-hidden="true">{falt.unit}</span>}
    </span>
  );
}

function valAv({ input, choices, typename }: Formfalt): FaltetProps['val'] {
  if (input === 'yes-no') {
    return [
      ['true', 'Ja'],
      ['false', 'Nej'],
    ];
  }
  return input === 'choice'
    ? choices.map((one) => [one, ordet(typename, one)] as const)
    : undefined;
}

interface KryssProps {
  id: string;
  alla: readonly (readonly [varde: string, ord: string])[];
  text: string;
  onText: (text: string) => void;
}

/** Checkboxes for a field that takes several of a few choices. */
export function Kryss({ id, alla, text, onText }: KryssProps): ReactNode {
  const valda = rader(text);
  return alla.map(([one, ord]) => (
    <label key={one} className="kryss">
      <input
        type="checkbox"
        id={`${id}-${one}`}
        checked={valda.includes(one)}
        onChange={({ target }) => {
          const left = valda.filter((each) => each !== one);
          onText((target.checked ? [...left, one] : left).join('\n'));
        }}
      />
      {ord}
    </label>
  ));
}
