import { parse, print } from 'graphql';
import { useEffect, useId, useState } from 'react';
import { useTitle } from '../lib/useTitle.ts';
import { Del } from '../parts/Del.tsx';
import '../style/utforska.css';
import { Editor } from './utforska/Editor.tsx';
import { exempel } from './utforska/exempel.ts';
import { Resultat } from './utforska/Resultat.tsx';
import { readSchema, type Schema } from './utforska/readSchema.ts';
import { Schemavy } from './utforska/Schemavy.tsx';
import { useFragetext } from './utforska/useFragetext.ts';
import { useKorning } from './utforska/useKorning.ts';
import { readVariabler, variabelfel } from './utforska/variabelfel.ts';

/** Lets the reader ask the network anything in GraphQL, with the portal's own questions as examples. */
export function Utforska() {
  useTitle('Utforska');
  const schema = useSchema();
  const { namn, text, inlagt, variabler, setText, ersatt, setVariabler, valj, spara } =
    useFragetext();
  const korning = useKorning();
  const fel = variabelfel(variabler);
  const ids = { exempel: useId(), variabler: useId(), fel: useId() };
  const kor = () => {
    if (fel !== null || text.trim() === '') return;
    void spara();
    korning.kor({ namn, text, variabler: readVariabler(variabler) });
  };
  const formatera = () => {
    try {
      ersatt(`${print(parse(text))}\n`);
    } catch {
      // A text that cannot be read is left as it is: the editor marks where it is wrong.
    }
  };
  return (
    <article className="utforska">
      <h1>Utforska</h1>
      <p className="ingress">
        Ställ egna frågor till nätverket, i språket GraphQL. Välj någon av portalens egna frågor som
        exempel och ändra den.
      </p>
      <p className="falt">
        <label htmlFor={ids.exempel}>Exempel</label>
        <select
          id={ids.exempel}
          value={exempel.includes(namn) ? namn : ''}
          onChange={({ target }) => valj(target.value)}
        >
          <option value="">Välj en fråga</option>
          {exempel.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      </p>
      <div className="arbetsyta">
        <div>
          <h2>Fråga</h2>
          <Editor
            etikett="Fråga i GraphQL"
            inlagt={inlagt}
            onText={setText}
            onKor={kor}
            schema={schema?.schema ?? null}
          />
          <p className="hjalp tangenter">
            Ctrl + mellanslag ger förslag, Ctrl + Enter kör frågan, Tab lämnar fältet.
          </p>
          <label htmlFor={ids.variabler}>Variabler, som JSON</label>
          <textarea
            id={ids.variabler}
            rows={3}
            spellCheck={false}
            value={variabler}
            aria-invalid={fel !== null}
            aria-describedby={fel === null ? undefined : ids.fel}
            onChange={({ target }) => setVariabler(target.value)}
          />
          {fel !== null && (
            <p id={ids.fel} className="hinder" role="alert">
              {fel}
            </p>
          )}
          <div className="rad">
            <button type="button" className="huvud" onClick={kor}>
              Kör frågan
            </button>
            <button type="button" onClick={formatera}>
              Snygga till
            </button>
            {korning.pagar && (
              <button type="button" onClick={korning.avbryt}>
                Avbryt
              </button>
            )}
          </div>
          <p className="hjalp">
            En nätverksadress kan vara inställd så att bara frågor som är kända i förväg besvaras.
            Då fungerar exemplen som de står, medan en ändrad fråga nekas. Vad som är fel i en
            frågas form beskriver GraphQL på engelska.
          </p>
        </div>
        <Resultat korning={korning} />
      </div>
      <Del id="beskrivning" rubrik="Vad som går att fråga om" kort="fält för fält, på engelska">
        <Schemavy schema={schema} />
      </Del>
    </article>
  );
}

function useSchema(): Schema | null | undefined {
  const [schema, setSchema] = useState<Schema | null | undefined>(undefined);
  useEffect(() => {
    let here = true;
    void readSchema()
      .catch(() => null)
      .then((read) => here && setSchema(read));
    return () => {
      here = false;
    };
  }, []);
  return schema;
}
