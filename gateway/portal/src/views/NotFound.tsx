import { Link } from 'react-router';
import { useTitle } from '../lib/useTitle.ts';

/** The page for an address that the portal does not have. */
export function NotFound() {
  useTitle('Sidan finns inte');
  return (
    <>
      <h1>Sidan finns inte</h1>
      <p>
        Adressen leder ingenstans. Gå till <Link to="/">översikten</Link> eller{' '}
        <Link to="/sok">sök</Link>.
      </p>
    </>
  );
}
