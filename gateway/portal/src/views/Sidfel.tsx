import { useTitle } from '../lib/useTitle.ts';

/** Stands where a page could not be shown: its code did not arrive, or it failed on what it was given. */
export function Sidfel() {
  useTitle('Sidan kunde inte visas');
  return (
    <div role="alert">
      <h1>Sidan kunde inte visas</h1>
      <p>
        Den kan ha ändrats sedan du öppnade den, eller så bröts anslutningen. Ladda om sidan. Visas
        den ändå inte: säg till den som driver tjänsten, och ange adressen.
      </p>
      <button type="button" onClick={() => location.reload()}>
        Ladda om
      </button>
    </div>
  );
}
