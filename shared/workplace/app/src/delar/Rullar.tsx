import type { ReactNode } from 'react';

interface RullarProps {
  /** The accessible name, unique on the page. */
  namn: string;
  children: ReactNode;
}

/** Lets content that is wider than the page scroll sideways, by keyboard too. */
export const Rullar = ({ namn, children }: RullarProps) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable from the keyboard
  <section className="rullar" tabIndex={0} aria-label={namn}>
    {children}
  </section>
);
