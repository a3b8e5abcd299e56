import { Link } from 'react-router';

interface EnhetslankProps {
  huvudmanId: string;
  id: string;
  namn: string | null | undefined;
}

/** The address of a unit's page. */
export const enhetsadress = (huvudmanId: string, id: string) =>
  `/verksamhet/${encodeURIComponent(huvudmanId)}/${encodeURIComponent(id)}`;

/** A unit by name, with the way to its page; by its id while its name is unknown. */
export function Enhetslank({ huvudmanId, id, namn }: EnhetslankProps) {
  return (
    <Link to={enhetsadress(huvudmanId, id)}>
      <bdi>{namn ?? id}</bdi>
    </Link>
  );
}
