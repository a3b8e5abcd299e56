interface TackningProps {
  /** What is covered, such as a function in words. */
  namn: string;
  /** Null is unknown. */
  tackt: boolean | null;
}

/** A mark that says whether something is covered: by sign, words and colour. */
export function Tackning({ namn, tackt }: TackningProps) {
  const [slag, tecken, text] = marks[String(tackt) as keyof typeof marks];
  return (
    <span className={`marke ${slag}`}>
      <span aria-hidden="true">{tecken} </span>
      {namn}
      {text}
    </span>
  );
}

const marks = {
  true: [
    'bra',
    '✓',
    <span key="t" className="bara-lasare">
      {' '}
      finns
    </span>,
  ],
  false: ['brist', '✕', ' saknas'],
  null: ['oklart', '?', ' okänt'],
} as const;
