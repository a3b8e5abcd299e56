import { useRef, useState } from 'react';
import { Link } from 'react-router';
import type { AnyVariables } from 'urql';

const files = import.meta.glob<string>('../queries/*.graphql', {
  query: '?raw',
  import: 'default',
});

/** A question by the name of its operation, which is also its file's, with its variables. */
export interface StalldFraga {
  namn: string;
  variabler?: AnyVariables;
}

/** Shows and copies the GraphQL questions behind a view. */
export function VisaFragan({ fragor }: { fragor: readonly StalldFraga[] }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [texts, setTexts] = useState<readonly string[]>([]);
  const first = fragor[0]?.namn;
  const open = async () => {
    setTexts(await Promise.all(fragor.map(textOf)));
    dialog.current?.showModal();
  };
  return (
    <>
      <button type="button" className="diskret" onClick={open}>
        Visa frågan
      </button>
      <dialog ref={dialog} aria-labelledby={`fraga-${first}`} className="fraga">
        <h2 id={`fraga-${first}`}>
          {fragor.length > 1 ? 'Frågorna bakom sidan' : 'Frågan bakom sidan'}
        </h2>
        <p>Vem som helst kan skicka samma fråga till nätverkets adress, /graphql.</p>
        {fragor.map((fraga, index) => (
          <Fragan key={fraga.namn} fraga={fraga} text={texts[index] ?? ''} />
        ))}
        <button type="button" onClick={() => dialog.current?.close()}>
          Stäng
        </button>
      </dialog>
    </>
  );
}

async function textOf({ namn }: StalldFraga): Promise<string> {
  const file = `../queries/${namn.charAt(0).toLowerCase()}${namn.slice(1)}.graphql`;
  return (await files[file]?.()) ?? '';
}

function Fragan({ fraga, text }: { fraga: StalldFraga; text: string }) {
  const [copied, setCopied] = useState(false);
  const variables = JSON.stringify(fraga.variabler ?? {});
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  const explore = `/utforska?fraga=${encodeURIComponent(fraga.namn)}&variabler=${encodeURIComponent(variables)}`;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable from the keyboard */}
      <pre tabIndex={0}>{text}</pre>
      <p>
        Variabler: <code>{variables}</code>
      </p>
      <div className="rad">
        <button type="button" onClick={copy}>
          Kopiera frågan
        </button>
        <Link to={explore} className="knapp">
          Öppna i Utforska
        </Link>
        <span role="status">{copied ? 'Kopierad.' : ''}</span>
      </div>
    </>
  );
}
