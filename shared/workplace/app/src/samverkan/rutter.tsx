import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import type { Begrepp } from '../begrepp/Begrepp.ts';
import { En } from '../begrepp/En.tsx';
import { Lista } from '../begrepp/Lista.tsx';
import { Ny } from '../begrepp/Ny.tsx';

type Sidor = typeof import('./sidor.ts');

/** A page of samverkan's workplace, loaded when it is first opened. */
const sida = (path: string, valj: (sidor: Sidor) => ComponentType): RouteObject => ({
  path,
  lazy: async () => ({ Component: valj(await import('./sidor.ts')) }),
});

/** A page of the common shape, for the kind of row at an index of samverkan's list. Bodies have a page of their own. */
const gemensam = (
  path: string,
  Gemensam: ComponentType<{ begrepp: Begrepp }>,
  valj: (sidor: Sidor) => Begrepp | undefined,
): RouteObject =>
  sida(path, (sidor) => {
    const begrepp = valj(sidor);
    return () => (begrepp ? <Gemensam key={begrepp.typ} begrepp={begrepp} /> : null);
  });

const radslag = (sokvag: string) => (sidor: Sidor) =>
  sidor.begreppen.find((one) => one.sokvag === sokvag);

/** The routes that only samverkan's workplace has. */
export const samverkansrutter: RouteObject[] = [
  sida('/vardcentra', ({ Vardcentra }) => Vardcentra),
  sida('/vardcentra/nytt', ({ VardcentrumAndra }) => VardcentrumAndra),
  sida('/vardcentra/:id', ({ Vardcentrumet }) => Vardcentrumet),
  sida('/vardcentra/:id/andra', ({ VardcentrumAndra }) => VardcentrumAndra),
  sida('/vardcentra/:id/historik', ({ Historik }) => Historik),
  sida('/vardcentra/:id/ny-plan', ({ NyPlan }) => NyPlan),
  sida('/planer/:id', ({ Plan }) => Plan),
  sida('/planer/:id/ny-punkt', ({ NyPunkt }) => NyPunkt),
  sida('/planer/:id/punkter/:punkt', ({ Punkten }) => Punkten),
  gemensam('/organ', Lista, ({ organ }) => organ),
  gemensam('/organ/ny', Ny, ({ organ }) => organ),
  sida('/organ/:id', ({ Organet }) => Organet),
  gemensam('/organ/:id/andra', En, ({ organ }) => organ),
  sida('/organ/:id/dagordning', ({ Dagordning }) => Dagordning),
  ...['avtalstexter', 'gemensamma-dokument'].flatMap((sokvag) => [
    gemensam(`/${sokvag}`, Lista, radslag(sokvag)),
    gemensam(`/${sokvag}/ny`, Ny, radslag(sokvag)),
    gemensam(`/${sokvag}/:id/:steg?`, En, radslag(sokvag)),
  ]),
];
