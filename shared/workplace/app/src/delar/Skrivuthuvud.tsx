interface SkrivuthuvudProps {
  /** The kind of document. */
  vad: string;
  utgava: number | null;
  /** The hash of what is decided on; null where the paper holds several documents. */
  hash?: string | null;
}

/** A heading for paper only: which document and edition this is, when it was printed, and its hash. */
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
