import type { ReactNode } from 'react';

interface RullarProps {
  /** What is in it, in words that no other on the page has. */
  namn: string;
  children: ReactNode;
}

/** Scrolls sideways what is wider than the page, by keyboard too. */
export const Rullar = ({ namn, children }: RullarProps) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable from the keyboard
  <section className="rullar" tabIndex={0} aria-label={namn}>
    {children}
  </section>
);
