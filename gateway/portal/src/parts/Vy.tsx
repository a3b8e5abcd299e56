import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Kallvisning } from '../lib/kallvisning.ts';
import type { Fraga } from '../lib/useFraga.ts';
import { useSokparameter } from '../lib/useSokparameter.ts';
import { useTitle } from '../lib/useTitle.ts';
import { Laddar } from './Laddar.tsx';
import { Svarslage } from './Svarslage.tsx';
import { type StalldFraga, VisaFragan } from './VisaFragan.tsx';

interface VyProps<Data> {
  /** The page's heading; null while it is not known. */
  titel: string | null;
  /** What the page is for; left out where it says so itself. */
  ingress?: ReactNode;
  fraga: Fraga<Data>;
  /** What the page asks besides, to be shown with its question. */
  fler?: readonly StalldFraga[];
  /** The page, once there is an answer. */
  children: (data: Data) => ReactNode;
}

/**
 * What every page that asks the network has in common: its heading, who is missing, its structure while it loads, what to
 * do when there is no answer, and the questions behind it.
 */
export function Vy<Data>({ titel, ingress, fraga, fler = [], children }: VyProps<Data>) {
  useTitle(titel ?? (fraga.hinder === null ? null : 'Kan inte visas just nu'));
  const [kallor, setKallor] = useSokparameter('kallor');
  const { data, laddar, hinder, natverk, delfel, igen } = fraga;
  const samverkanSaknas = delfel.some(({ code }) => code === 'SAMVERKAN_UNAVAILABLE');
  return (
    <article aria-busy={laddar}>
      <h1>{titel ?? (hinder === null ? 'Hämtar …' : 'Kan inte visas just nu')}</h1>
      {ingress && <p className="ingress">{ingress}</p>}
      <Svarslage natverk={natverk} />
      {data !== null && samverkanSaknas && (
        <p role="alert" className="hinder">
          En del av det som är gemensamt för parterna kom inte fram: det visas som okänt. Hämta igen
          om en stund.
        </p>
      )}
      {data !== null && <Kallvisning value={kallor !== ''}>{children(data)}</Kallvisning>}
      {data === null && hinder === null && <Laddar />}
      {hinder !== null && (
        <div role="alert" className="hinder">
          <p>{hinder}</p>
          {samverkanSaknas && (
            <p>
              Under tiden går det att <Link to="/sok">söka verksamhet</Link> och se{' '}
              <Link to="/halsa">vilka huvudmän som svarar</Link>.
            </p>
          )}
          <button type="button" onClick={igen}>
            Försök igen
          </button>
        </div>
      )}
      <p className="vyfot">
        <button
          type="button"
          className="diskret"
          aria-pressed={kallor !== ''}
          onClick={() => setKallor(kallor === '' ? 'ja' : '')}
        >
          {kallor === '' ? 'Visa källan till varje uppgift' : 'Dölj källorna'}
        </button>
        <VisaFragan fragor={[fraga, ...fler]} />
        <button type="button" className="diskret" onClick={igen}>
          Hämta igen
        </button>
      </p>
    </article>
  );
}
