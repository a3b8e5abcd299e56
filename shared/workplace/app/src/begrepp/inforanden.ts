import { ordet } from '../formular/iOrd.ts';
import type { Rad } from '../formular/typer.ts';
import { fraga } from '../fraga.ts';
import { type Begrepp, idag } from './Begrepp.ts';
import { efter, franNatverket } from './natverket.ts';

interface Dokument {
  dokument: { id: string; titel: string; inforanden: { huvudmanId: string }[] }[];
}

/** The shared documents that concern the huvudman, and how far it has come in adopting each. */
export const inforanden: Begrepp = {
  typ: 'Inforande',
  sokvag: 'dokument',
  rubrik: 'Gemensamma dokument',
  ingress: 'De dokument som gäller er, och hur långt ni har kommit med att införa dem.',
  tomt: 'Inga gemensamma dokument gäller er.',
  las: async (falten, { arbetsplats }) => {
    const [{ inforanden: own }, { data, okant }] = await Promise.all([
      fraga<{ inforanden: Rad[] }>(`{ inforanden { ${falten} } }`),
      franNatverket<Dokument>('{ dokument { id titel inforanden { huvudmanId } } }', {}),
    ]);
    const egna = efter(own, 'dokumentId');
    const galler = (data?.dokument ?? []).filter(({ inforanden: alla }) =>
      alla.some(({ huvudmanId }) => huvudmanId === arbetsplats),
    );
    const titlar = new Map(data?.dokument.map(({ id, titel }) => [id, titel]));
    const rader = own.map((rad) => ({ ...rad, titel: titlar.get(String(rad.dokumentId)) ?? null }));
    const andra = galler
      .filter(({ id }) => !egna.has(id))
      .map(({ id, titel }) => ({ dokumentId: id, titel, status: null }));
    return { rader: [...rader, ...andra], okant };
  },
  namn: ({ titel }) => String(titel ?? 'Dokument vars namn inte är känt just nu'),
  mer: ({ status, datum }) =>
    status === null
      ? 'Inget angivet'
      : `${ordet('Inforandestatus', String(status))}${datum ? ` sedan ${datum}` : ''}`,
  grupper: [{ rubrik: 'Införandet', falt: ['status', 'datum'] }],
  andra: 'registreraInforande',
  forifyllt: ({ version }): Record<string, string> =>
    version === undefined ? { datum: idag() } : {},
};
