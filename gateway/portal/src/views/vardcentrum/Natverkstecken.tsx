import type { ReactNode } from 'react';
import { Partmarke } from './Partmarke.tsx';

/** What the marks of the picture of the network mean. */
export function Natverkstecken() {
  return (
    <ul className="forklaring natverkstecken">
      <Tecken text="Region">{part('REGION')}</Tecken>
      <Tecken text="Kommun">{part('KOMMUN')}</Tecken>
      <Tecken text="Privat vårdgivare">{part('PRIVAT')}</Tecken>
      <Tecken text="Kommunalförbund eller annan">{part('KOMMUNALFORBUND')}</Tecken>
      <Tecken text="Tät samverkan">{line('lank tat')}</Tecken>
      <Tecken text="Gles samverkan">{line('lank gles')}</Tecken>
      <Tecken text="Okänt hur tät">{line('lank okand')}</Tecken>
      <Tecken text="Betalar en del, eller ger uppdraget">{line('betalar')}</Tecken>
    </ul>
  );
}

const part = (slag: string) => (
  <g transform="translate(16 8) scale(0.6)">
    <Partmarke x={0} y={0} slag={slag} klass="deltar" />
  </g>
);
const line = (className: string) => <path d="M1,8H31" className={className} />;

function Tecken({ text, children }: { text: string; children: ReactNode }) {
  return (
    <li>
      <svg viewBox="0 0 32 16" width="32" height="16" aria-hidden="true">
        {children}
      </svg>
      {text}
    </li>
  );
}
