import { Link } from 'react-router';
import { usePartsnamn } from '../lib/Parter.tsx';

/** A party by name, with the way to its page. */
export function Partlank({ id }: { id: string }) {
  const namn = usePartsnamn();
  return (
    <Link to={`/huvudman/${encodeURIComponent(id)}`}>
      <bdi>{namn(id)}</bdi>
    </Link>
  );
}
