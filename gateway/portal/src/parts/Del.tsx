import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

interface DelProps {
  /** Its place in the page's address: #id opens it. */
  id: string;
  rubrik: string;
  /** What is in it, in a few words that say the most without opening it. */
  kort?: ReactNode;
  children: ReactNode;
}

/** A part of a page that is opened when it is asked for: by its heading, or by an address that leads to it. */
export function Del({ id, rubrik, kort, children }: DelProps) {
  const box = useRef<HTMLDetailsElement>(null);
  useMal(id, box);
  return (
    <details ref={box} id={id} className="del">
      <summary>
        <h2>{rubrik}</h2>
        {kort && <span className="kort">{kort}</span>}
      </summary>
      <div className="delinnehall">{children}</div>
    </details>
  );
}

/** Opens a folded part of the page, and goes to it, when the page's address leads to it by its id. */
export function useMal(id: string, box: RefObject<HTMLDetailsElement | null>): void {
  const { hash, key } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same address followed again opens it again
  useEffect(() => {
    if (hash !== `#${encodeURIComponent(id)}` || !box.current) return;
    for (let at: Element | null = box.current; at; at = at.parentElement) {
      if (at instanceof HTMLDetailsElement) at.open = true;
    }
    box.current.scrollIntoView();
  }, [hash, id, key]);
}
