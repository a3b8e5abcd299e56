import { type ReactNode, useRef, useState } from 'react';
import { exempelord, type Kalla, kallorAv, kalltext } from '../lib/kallor.ts';
import { filnamn } from '../lib/saveFile.ts';
import { sparaPng, sparaSvg } from '../lib/sparaBild.ts';
import { Kallrad } from './Kallrad.tsx';
import { Rullruta } from './Rullruta.tsx';

interface FigurProps {
  /** What the picture shows: its caption, and the name of its saved file. */
  namn: string;
  /** The picture, one <svg> with role="img" and a name, or with named links in it. */
  children: ReactNode;
  /** What the marks mean. */
  teckenforklaring?: ReactNode;
  /** The same as a table, for who does not see the picture. */
  tabell: ReactNode;
  /** The source of each value in it; or in words, for what comes from no document. */
  kallor: readonly (Kalla | null | undefined)[] | string;
}

/** A picture or a chart with its caption, its legend, its source, the same as a table, and a way to save it. */
export function Figur({ namn, children, teckenforklaring, tabell, kallor }: FigurProps) {
  const box = useRef<HTMLElement>(null);
  const [problem, setProblem] = useState('');
  const save = async (how: typeof sparaPng | typeof sparaSvg) => {
    const svg = box.current?.querySelector('svg');
    if (!svg) return;
    setProblem('');
    const made = typeof kallor === 'string' ? null : exempelord(kallorAv(kallor));
    const underskrift = [namn, made, kalltext(kallor), location.href].filter(
      (text) => text !== null,
    );
    try {
      await how(svg, filnamn(namn), underskrift);
    } catch {
      setProblem('Webbläsaren kunde inte rita bilden. Spara den som SVG i stället.');
    }
  };
  return (
    <figure className="figur">
      <figcaption>{namn}</figcaption>
      <Rullruta ref={box} className="bild" namn={`${namn}, bild`}>
        {children}
      </Rullruta>
      {teckenforklaring && <div className="teckenforklaring">{teckenforklaring}</div>}
      <Kallrad kallor={kallor} />
      <div className="rad figurfot">
        <button type="button" className="diskret" onClick={() => save(sparaSvg)}>
          Spara som SVG
        </button>
        <button type="button" className="diskret" onClick={() => save(sparaPng)}>
          Spara som PNG
        </button>
        <span role="status">{problem}</span>
      </div>
      <details>
        <summary>Visa som tabell</summary>
        {tabell}
      </details>
    </figure>
  );
}
