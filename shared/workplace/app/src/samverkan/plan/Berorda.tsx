import type { FaltetProps } from '../../formular/Faltet.tsx';
import { grupper, listtext } from '../../formular/varden.ts';
import type { Part } from './planfragor.ts';

interface BerordaProps extends FaltetProps {
  /** The choices: the parties of the vårdcentrum, and those that the item already concerns. */
  parter: readonly Part[];
}

/** The parties that an item concerns, each with its proposed amount, one line a party. */
export function Berorda({ falt, path, text, onText, fel, parter }: BerordaProps) {
  const rader = grupper(text);
  const wrong = fel.filter(({ id }) => id === path || id.startsWith(`${path}-`));
  const forslag = falt.fields.find(({ given }) => given === 'forslag');
  return (
    <fieldset className={wrong.length > 0 ? 'formfalt fel grupp' : 'grupp'} id={path} tabIndex={-1}>
      <legend>{falt.label}</legend>
      <p className="hjalp">
        Kryssa för dem som beslutar om punkten, och skriv vad var och en föreslås betala.
      </p>
      {wrong.map(({ meddelande }) => (
        <p className="felord" key={meddelande}>
          {meddelande}
        </p>
      ))}
      {parter.map(({ id, namn }) => {
        const own = rader.find(({ part }) => part === id);
        const andra = rader.filter(({ part }) => part !== id);
        return (
          <div className="berord" key={id}>
            <label className="kryss">
              <input
                type="checkbox"
                checked={own !== undefined}
                onChange={({ target }) =>
                  onText(listtext(target.checked ? [...rader, { part: id, forslag: '' }] : andra))
                }
              />
              {namn}
            </label>
            {own && (
              <span className="med-enhet">
                <input
                  className="belopp"
                  aria-label={`${forslag?.label ?? 'Föreslås betala'}, ${namn}`}
                  inputMode="decimal"
                  autoComplete="off"
                  value={own.forslag ?? ''}
                  onChange={({ target }) =>
                    onText(
                      listtext(
                        rader.map((one) =>
                          one.part === id ? { ...one, forslag: target.value } : one,
                        ),
                      ),
                    )
                  }
                />
                <span aria-hidden="true">kr</span>
              </span>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
