import { renderToStaticMarkup } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import { Laddar } from './parts/Laddar.tsx';
import { Ram } from './parts/Ram.tsx';
import type { Sida } from './sidor.ts';

/** A page's beginning as HTML, as it looks until its answers come. Run by the build only. */
export function skal({ adress, titel, ingress }: Sida): string {
  return renderToStaticMarkup(
    <StaticRouter location={adress}>
      <Ram pathname={adress}>
        <article aria-busy>
          <h1>{titel ?? 'Hämtar …'}</h1>
          <p className="ingress">{ingress}</p>
          <Laddar />
        </article>
      </Ram>
    </StaticRouter>,
  );
}

export { sidor } from './sidor.ts';
