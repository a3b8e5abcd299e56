import type { ReactNode } from 'react';
import type { Spridning } from './Spridning.ts';

interface TeckenforklaringProps {
  /** What the picture shows: marks that are not in it are not explained. */
  spridningar: readonly Spridning[];
  /** Whether it is the picture over time. */
  linje?: boolean;
}

/** What the marks of a picture mean. */
export function Teckenforklaring({ spridningar, linje = false }: TeckenforklaringProps) {
  const varden = spridningar.flatMap(({ varden }) => varden);
  const unnamed = varden.some(({ enhet }) => enhet === null);
  const marks = (nar: boolean) => varden.some((one) => one.nar === nar);
  return (
    <ul className="forklaring">
      {marks(true) && (
        <li>
          <Tecken>
            <circle cx={8} cy={8} r={6} className="punkt nar" />
          </Tecken>
          når målet
        </li>
      )}
      {marks(false) && (
        <li>
          <Tecken>
            <circle cx={8} cy={8} r={6} className="punkt missar" />
          </Tecken>
          missar målet
        </li>
      )}
      {!linje && unnamed && (
        <li>
          <Tecken>
            <rect x={0} y={2} width={16} height={12} rx={3} className="grupp oviss" />
          </Tecken>
          flera enheter som källan inte namnger
        </li>
      )}
      {spridningar.some(({ medel }) => medel !== null) && (
        <li>
          <Tecken>
            {linje ? (
              <path d="M0,8h16" className="medellinje" />
            ) : (
              <path d="M8,2l6,12h-12z" className="medel" />
            )}
          </Tecken>
          medelvärde enligt huvudmannen
        </li>
      )}
      {spridningar.some(({ mal }) => mal !== null) && (
        <li>
          <Tecken>
            <path d="M8,0v16" className="mallinje" />
          </Tecken>
          mål
        </li>
      )}
    </ul>
  );
}

function Tecken({ children }: { children: ReactNode }) {
  return (
    <svg viewBox="0 0 16 16" width={16} height={16} className="spridning tecken" aria-hidden="true">
      {children}
    </svg>
  );
}
