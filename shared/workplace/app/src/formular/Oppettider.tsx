import { useState } from 'react';
import { dagar, faltId, mest } from './oppettider.ts';
import type { Formfel } from './varden.ts';

interface OppettiderProps {
  falt: Readonly<Record<string, string>>;
  rubrik: string;
  onVarde: (id: string, varde: string) => void;
  fel: readonly Formfel[];
}

/** The hours of a week, one line a day. A day can have several times, such as before and after lunch. */
export function Oppettider({ falt, rubrik, onVarde, fel }: OppettiderProps) {
  const [fler, setFler] = useState<Readonly<Record<number, number>>>({});
  const antal = (veckodag: number) =>
    Math.min(Math.max(1, mest(falt, veckodag), fler[veckodag] ?? 0), 6);
  return (
    <fieldset className="tider">
      <legend>{rubrik}</legend>
      <p className="hjalp">Klockslag som 08:00. Lämna tomt de dagar då det är stängt.</p>
      {dagar.map((namn, index) =>
        Array.from({ length: antal(index + 1) }, (_, nummer) => (
          <div className="dag" key={faltId(index + 1, nummer, 'oppnar')}>
            <strong>{nummer === 0 ? namn : ''}</strong>
            {(['oppnar', 'stanger'] as const).map((del) => {
              const id = faltId(index + 1, nummer, del);
              const wrong = fel.find((one) => one.id === id);
              return (
                <span key={id}>
                  <label htmlFor={id}>
                    {del === 'oppnar' ? 'Öppnar' : 'Stänger'}
                    <span className="bara-lasare">
                      {' '}
                      {namn.toLowerCase()}
                      {nummer > 0 && `, tid ${nummer + 1}`}
                    </span>
                  </label>
                  <input
                    id={id}
                    value={falt[id] ?? ''}
                    inputMode="numeric"
                    maxLength={5}
                    autoComplete="off"
                    aria-invalid={wrong ? true : undefined}
                    aria-describedby={wrong && `${id}-fel`}
                    onChange={(event) => onVarde(id, event.target.value)}
                  />
                  {wrong && (
                    <span className="felord" id={`${id}-fel`}>
                      {wrong.meddelande}
                    </span>
                  )}
                </span>
              );
            })}
            {nummer === antal(index + 1) - 1 && mest(falt, index + 1) > nummer && (
              <button
                type="button"
                className="diskret"
                onClick={() => setFler({ ...fler, [index + 1]: nummer + 2 })}
              >
                Fler tider<span className="bara-lasare"> {namn.toLowerCase()}</span>
              </button>
            )}
          </div>
        )),
      )}
    </fieldset>
  );
}
