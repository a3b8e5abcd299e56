/** What the parts of a ring mean. */
export function Teckenforklaring() {
  return (
    <ul className="forklaring ring">
      {marks.map(({ slag, text }) => (
        <li key={slag}>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <rect x="2" y="2" width="12" height="12" className={slag} />
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
}

const marks = [
  { slag: 'tackt', text: 'Funktionen finns på plats och går att boka' },
  { slag: 'saknas', text: 'Funktionen saknas' },
  { slag: 'okand', text: 'Okänt: någon har inte svarat' },
];
