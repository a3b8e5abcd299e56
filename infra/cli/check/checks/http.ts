import { type Check, felOm } from '../Check.ts';
import { medlemAv } from '../Provad.ts';

const typer = ['application/json', 'application/graphql-response+json'];

export const http: Check = {
  id: 'HTTP',
  krav: 'POST med JSON besvaras med status 200, content-type application/json, okomprimerat och utan omdirigering',
  laga: 'Svara på själva adressen med status 200 och content-type: application/json. Komprimera inte när accept-encoding saknas, och skicka aldrig 3xx: gatewayen följer ingen omdirigering.',
  kraver: 'anrop',
  prova: async (provad) => {
    const { svar } = await medlemAv(provad).fraga('query Http { __typename }');
    if (svar.fel !== null) return felOm([svar.fel]);
    const [typ = ''] = String(svar.headers['content-type'] ?? '').split(';');
    return felOm([
      ...(svar.status === 200 ? [] : [`status ${svar.status}`]),
      ...(typer.includes(typ.trim()) ? [] : [`content-type är ${typ || 'inget'}`]),
      ...(svar.headers['content-encoding'] === undefined
        ? []
        : [`content-encoding är ${String(svar.headers['content-encoding'])}`]),
      ...(svar.json === undefined ? ['svaret är inte JSON'] : []),
    ]);
  },
};
