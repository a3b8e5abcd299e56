import { useState } from 'react';
import { Faltet, type FaltetProps, hjalpAv } from './Faltet.tsx';
import { gruppIOrd } from './iOrd.ts';
import { Oppettider } from './Oppettider.tsx';
import type { Formfalt } from './typer.ts';
import { useNamn } from './useMojliga.ts';
import { elementId, grupp, grupper, listtext } from './varden.ts';

/** One field of a form of any kind: a value, a week's hours, a group of fields, or a list of groups. */
export function Formfaltet(props: FaltetProps) {
  const { falt, text, onText, fel } = props;
  if (falt.typename === 'Oppettid') {
    const own = grupp(text);
    return (
      <Oppettider
        falt={own}
        rubrik={falt.label}
        fel={fel}
        onVarde={(id, varde) => onText(JSON.stringify({ ...own, [id]: varde }))}
      />
    );
  }
  if (falt.input !== 'group') return <Faltet {...props} />;
  return falt.several ? <Lista {...props} /> : <Grupp {...props} />;
}

/** The fields of a group, except those that have a mutation of their own. */
const skrivbara = ({ fields }: Formfalt) =>
  fields.filter(({ given, ownChange }) => given !== 'kalla' && !ownChange);

function Grupp({ falt, path, text, onText, fel }: FaltetProps) {
  const hjalp = hjalpAv(falt);
  return (
    <fieldset className="grupp" id={elementId(path)} tabIndex={-1}>
      <legend>{falt.label}</legend>
      {hjalp && <p className="hjalp">{hjalp}</p>}
      <Fel id={elementId(path)} fel={fel} />
      <Inre falt={falt} path={path} text={text} onText={onText} fel={fel} />
    </fieldset>
  );
}

const Fel = ({ id, fel }: { id: string; fel: FaltetProps['fel'] }) =>
  fel
    .filter((one) => one.id === id)
    .map(({ meddelande }) => (
      <p className="felord" key={meddelande}>
        {meddelande}
      </p>
    ));

function Inre({ falt, path, text, onText, fel }: FaltetProps) {
  const own = grupp(text);
  return skrivbara(falt).map((one) => (
    <Formfaltet
      key={one.given}
      falt={one}
      path={`${path}.${one.given}`}
      text={own[one.given] ?? ''}
      onText={(varde) => onText(JSON.stringify({ ...own, [one.given]: varde }))}
      fel={fel}
    />
  ));
}

/** A list of groups. A group is folded to one line, and open when it is new or has a fault. */
function Lista({ falt, path, text, onText, fel }: FaltetProps) {
  const items = grupper(text);
  const namnAv = useNamn(falt.fields);
  const [nya, setNya] = useState<ReadonlySet<number>>(new Set());
  const id = elementId(path);
  // The help for a list describes the syntax of a file, which is of no use in a form.
  const hjalp = falt.help.includes(': ') ? null : hjalpAv(falt);
  return (
    <fieldset className="grupp" id={id} tabIndex={-1}>
      <legend>{falt.label}</legend>
      {hjalp && <p className="hjalp">{hjalp}</p>}
      <Fel id={id} fel={fel} />
      {falt.typename === 'Helgtid' && items.length === 0 && (
        <label className="kryss">
          <input
            type="checkbox"
            checked={text === '[]'}
            onChange={({ target }) => onText(target.checked ? '[]' : '')}
          />
          Stängt på röda dagar
        </label>
      )}
      {items.map((own, nummer) => {
        const at = `${path}[${nummer}]`;
        const wrong = fel.some((one) => one.id.startsWith(`${elementId(at)}-`));
        const rad = gruppIOrd(falt, own, namnAv);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a group has no other name than its place
          <details key={nummer} open={wrong || nya.has(nummer) || undefined} className="post">
            <summary>
              {falt.label} {nummer + 1}: {rad}
            </summary>
            <Inre
              falt={falt}
              path={at}
              text={JSON.stringify(own)}
              onText={(one) => onText(listtext(items.with(nummer, grupp(one))))}
              fel={fel}
            />
            <button
              type="button"
              className="diskret"
              onClick={() => onText(listtext(items.toSpliced(nummer, 1)))}
            >
              Ta bort<span className="bara-lasare"> {rad}</span>
            </button>
          </details>
        );
      })}
      <button
        type="button"
        onClick={() => {
          setNya(new Set([...nya, items.length]));
          onText(listtext([...items, {}]));
        }}
      >
        Lägg till<span className="bara-lasare"> i {falt.label.toLowerCase()}</span>
      </button>
    </fieldset>
  );
}
