import type { ReactNode, Ref } from 'react';

interface RullrutaProps {
  /** What is in the box, for who cannot see it. */
  namn: string;
  className?: string;
  ref?: Ref<HTMLElement>;
  children: ReactNode;
}

/** A box whose content scrolls sideways within it where it is too wide, also by the arrow keys. */
export function Rullruta({ namn, className = 'rullar', ref, children }: RullrutaProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable from the keyboard
    <section ref={ref} className={className} tabIndex={0} aria-label={namn}>
      {children}
    </section>
  );
}
