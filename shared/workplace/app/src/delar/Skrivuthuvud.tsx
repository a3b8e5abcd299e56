interface SkrivuthuvudProps {
  /** What kind of document it is. */
  vad: string;
  utgava: number | null;
  /** What is decided on, by its hash; null where the paper holds several. */
  hash?: string | null;
}

/** What stands on top of a paper and not on the screen: what it is, which edition, when it was printed, and its hash. */
export const Skrivuthuvud = ({ vad, utgava, hash = null }: SkrivuthuvudProps) => (
  <p className="bara-utskrift skrivuthuvud">
    {vad}
    {utgava !== null && `, utgåva ${utgava}`}. Utskrivet {new Date().toLocaleDateString('sv-SE')}.
    {hash !== null && (
      <>
        {' '}
        Underlagets kontrollsumma: <span className="hash">{hash}</span>
      </>
    )}
  </p>
);
