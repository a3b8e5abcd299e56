import { useEffect, useRef } from 'react';
import { natverkOf } from '../../../../../shared/client/src/natverk.ts';
import { formatAntal } from '../../lib/format.ts';
import { saveFile } from '../../lib/saveFile.ts';
import { Svarslage } from '../../parts/Svarslage.tsx';
import type { Korning } from './useKorning.ts';

/** The answer to the reader's question, as it came, and who did not answer. */
export function Resultat({ korning: { svar, pagar, hinder } }: { korning: Korning }) {
  const rubrik = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // On a telephone the answer stands below what was pressed, out of view.
    if (svar !== null) rubrik.current?.scrollIntoView({ block: 'nearest' });
  }, [svar]);
  return (
    <section aria-labelledby="svaret" aria-busy={pagar}>
      <h2 id="svaret" ref={rubrik}>
        Svar
      </h2>
      <p role="status">
        {pagar && 'Frågar nätverket …'}
        {!pagar && svar !== null && `Svaret kom efter ${formatAntal(svar.ms)} ms.`}
      </p>
      {hinder !== null && (
        <p role="alert" className="hinder">
          {hinder}
        </p>
      )}
      {svar === null ? (
        <p className="okant">Här visas svaret när frågan har körts.</p>
      ) : (
        <>
          <Svarslage natverk={natverkOf(svar.extensions)} />
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable from the keyboard */}
          <pre tabIndex={0}>{svar.text}</pre>
          <button
            type="button"
            className="diskret"
            onClick={() => saveFile('svar.json', svar.text, 'application/json')}
          >
            Spara som JSON
          </button>
        </>
      )}
    </section>
  );
}
