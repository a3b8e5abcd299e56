import { useRef, useState } from 'react';
import { Link } from 'react-router';

const files = import.meta.glob<string>('../queries/*.graphql', {
  query: '?raw',
  import: 'default',
});

/** Shows and copies the GraphQL question behind a view. `namn` is its operation, named as its file. */
export function VisaFragan({ namn, variabler }: { namn: string; variabler: object }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState('');
  const [copied, setCopied] = useState(false);
  const open = async () => {
    const file = `../queries/${namn.charAt(0).toLowerCase()}${namn.slice(1)}.graphql`;
    setText((await files[file]?.()) ?? '');
    setCopied(false);
    dialog.current?.showModal();
  };
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  const explore = `/utforska?fraga=${encodeURIComponent(namn)}&variabler=${encodeURIComponent(JSON.stringify(variabler))}`;
  return (
    <>
      <button type="button" className="diskret" onClick={open}>
        Visa frågan
      </button>
      <dialog ref={dialog} aria-labelledby={`fraga-${namn}`} className="fraga">
        <h2 id={`fraga-${namn}`}>Frågan bakom sidan</h2>
        <p>Samma fråga kan skickas av vem som helst till nätverkets adress, /graphql.</p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable from the keyboard */}
        <pre tabIndex={0}>{text}</pre>
        <p>
          Variabler: <code>{JSON.stringify(variabler)}</code>
        </p>
        <div className="rad">
          <button type="button" onClick={copy}>
            Kopiera frågan
          </button>
          <Link to={explore} className="knapp">
            Öppna i Utforska
          </Link>
          <button type="button" onClick={() => dialog.current?.close()}>
            Stäng
          </button>
          <span role="status">{copied ? 'Kopierad.' : ''}</span>
        </div>
      </dialog>
    </>
  );
}
