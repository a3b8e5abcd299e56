import type { ReactNode } from 'react';

/** What the marks of the pictures mean; `linje` for the one over time. */
export function Teckenforklaring({ linje = false }: { linje?: boolean }) {
  return (
    <ul className="forklaring">
      <li>
        <Tecken>
          <circle cx={8} cy={8} r={6} className="punkt nar" />
        </Tecken>
        når målet
      </li>
      <li>
        <Tecken>
          <circle cx={8} cy={8} r={6} className="punkt missar" />
        </Tecken>
        missar målet
      </li>
      {!linje && (
        <li>
          <Tecken>
            <rect x={0} y={2} width={16} height={12} rx={3} className="grupp oviss" />
          </Tecken>
          flera enheter som källan inte namnger
        </li>
      )}
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
      <li>
        <Tecken>
          <path d="M8,0v16" className="mallinje" />
        </Tecken>
        mål
      </li>
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
