import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';

/** Until its container is measured, as on a page that is written without a browser. */
const unmeasured = 640;

/** Draws a chart to the width that there is for it, and again when that changes. */
export function Diagram({ children }: { children: (bredd: number) => ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const [bredd, setBredd] = useState(unmeasured);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => {
      // Nothing is measured while it is folded away, or laid out on paper.
      if (element.clientWidth > 0) setBredd(element.clientWidth);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={box} className="diagram">
      {children(bredd)}
    </div>
  );
}
