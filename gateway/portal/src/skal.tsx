import { renderToStaticMarkup } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import { Laddar } from './parts/Laddar.tsx';
import { Ram } from './parts/Ram.tsx';
import type { Sida } from './sidor.ts';
import { Tillganglighetsredogorelse } from './views/Tillganglighetsredogorelse.tsx';

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

/** The accessibility statement whole: the law asks for it of readers without scripts too. */
export const redogorelse = {
  adress: '/tillganglighetsredogorelse',
  titel: 'Tillgänglighetsredogörelse',
  vy: 'Tillganglighetsredogorelse',
  html: () =>
    renderToStaticMarkup(
      <StaticRouter location="/tillganglighetsredogorelse">
        <Ram pathname="/tillganglighetsredogorelse">
          <Tillganglighetsredogorelse />
        </Ram>
      </StaticRouter>,
    ),
};

export { sidor } from './sidor.ts';
