/** Stands where a value is unknown: never an empty cell, never a zero. */
export function Okant({ ord = 'okänt' }: { ord?: string }) {
  return <span className="okant">{ord}</span>;
}
