import { type ReactNode, useEffect, useRef } from 'react';

interface BindningProps {
  /** What the action commits the user to, in one sentence. */
  children: ReactNode;
  knapp: string;
  onJa: () => void;
  onNej: () => void;
}

/** Says what an action commits the user to, and asks for a confirmation. */
export function Bindning({ children, knapp, onJa, onNej }: BindningProps) {
  const ruta = useRef<HTMLDivElement>(null);
  useEffect(() => ruta.current?.focus(), []);
  return (
    <div className="varning" role="alert" tabIndex={-1} ref={ruta}>
      <p>{children}</p>
      <p className="rad">
        <button type="button" className="huvud" onClick={onJa}>
          {knapp}
        </button>
        <button type="button" onClick={onNej}>
          Avbryt
        </button>
      </p>
    </div>
  );
}
