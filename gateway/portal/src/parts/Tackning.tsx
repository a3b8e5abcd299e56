interface TackningProps {
  /** What is covered, such as a function in words. */
  namn: string;
  /** Null is unknown. */
  tackt: boolean | null;
  /** True when `namn` says by itself how it stands. */
  ensam?: boolean;
}

/** A mark that says whether something is covered: by sign, words and colour. */
export function Tackning({ namn, tackt, ensam = false }: TackningProps) {
  const { slag, tecken, ord } = marks[String(tackt) as keyof typeof marks];
  return (
    <span className={`marke ${slag}`}>
      <span aria-hidden="true">{tecken} </span>
      {namn}
      {!ensam && <span className={tackt === true ? 'bara-lasare' : undefined}> {ord}</span>}
    </span>
  );
}

const marks = {
  true: { slag: 'bra', tecken: '✓', ord: 'finns' },
  false: { slag: 'brist', tecken: '✕', ord: 'saknas' },
  null: { slag: 'oklart', tecken: '?', ord: 'okänt' },
} as const;
