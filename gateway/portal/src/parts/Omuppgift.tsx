import { useId, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Kalla } from '../lib/kallor.ts';
import { useKallvisning } from '../lib/kallvisning.ts';
import { usePartsnamn } from '../lib/Parter.tsx';

interface OmuppgiftProps {
  /** What the value is, such as "Vårdplatser på Mottagningen": names the button for who cannot see its place. */
  namn: string;
  /** The id of the party whose value it is; null for the cooperation's own text. */
  agare: string | null;
  /** From when the value is, as a reader says it; null when no source says. */
  fran?: string | null;
  kalla: Kalla | null;
  /** What other sources say instead, a sentence each. */
  motsagelser?: readonly string[];
}

/**
 * What is said about a value: whose it is, from when, from which source, and whether it is sample data or contradicted. By a
 * button where the reader has asked for sources; else sample data only has its mark.
 */
export function Omuppgift(props: OmuppgiftProps) {
  const { kalla, motsagelser = [] } = props;
  if (useKallvisning() || motsagelser.length > 0) return <Knapp {...props} />;
  return kalla?.exempel ? <Exempelmarke /> : null;
}

/** Marks a value that is made up, where there is no room for more. */
export function Exempelmarke() {
  return (
    <span className="ex">
      <span aria-hidden="true">ex</span>
      <span className="bara-lasare">, exempel</span>
    </span>
  );
}

function Knapp(props: OmuppgiftProps) {
  const { namn, kalla, motsagelser = [] } = props;
  const id = useId();
  // Thousands may stand in a table: their text is made when somebody first asks. The button opens it by itself, since
  // browsers look for what it opens only after its click.
  const [asked, setAsked] = useState(false);
  const marks = [kalla?.exempel ? 'exempel' : null, motsagelser.length > 0 ? 'motsagd' : null];
  return (
    <span className="omuppgift">
      <button
        type="button"
        popoverTarget={asked ? id : undefined}
        aria-label={`Om uppgiften: ${namn}`}
        className={`om ${marks.filter(Boolean).join(' ')}`}
        onClick={() => flushSync(() => setAsked(true))}
      >
        i
      </button>
      {asked && (
        <span id={id} popover="auto" role="note" className="ruta">
          <Uppgift {...props} />
        </span>
      )}
    </span>
  );
}

function Uppgift({ namn, agare, fran = null, kalla, motsagelser = [] }: OmuppgiftProps) {
  const partsnamn = usePartsnamn();
  return (
    <>
      <strong>
        <bdi>{namn}</bdi>
      </strong>
      <dl>
        <dt>Lämnad av</dt>
        <dd>{agare === null ? 'Huvudmännen gemensamt' : partsnamn(agare)}</dd>
        <dt>Avser</dt>
        <dd>{fran ?? 'källan säger inte när'}</dd>
        <dt>Källa</dt>
        <dd>
          {kalla === null
            ? 'ingen angiven'
            : [kalla.dokument, kalla.avsnitt].filter(Boolean).join(', ')}
        </dd>
      </dl>
      {kalla?.exempel && <p>Exempeluppgift: påhittad, och finns inte i någon källa.</p>}
      {motsagelser.length > 0 && (
        <>
          <p>Andra källor säger annat:</p>
          <ul>
            {motsagelser.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
