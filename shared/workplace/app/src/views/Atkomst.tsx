import { useState } from 'react';
import { begreppen } from '../begrepp/alla.ts';
import type { Begrepp } from '../begrepp/Begrepp.ts';
import { Lasning } from '../begrepp/Lasning.tsx';
import { useRader } from '../begrepp/useRader.ts';
import { Rullar } from '../delar/Rullar.tsx';
import { Hinder } from '../Felruta.tsx';
import type { Formfalt } from '../formular/typer.ts';
import { skicka } from '../fraga.ts';
import { useSession } from '../session.ts';
import { useData, useTitel } from '../useData.ts';

/** Who may see a field, from the widest to the narrowest, as each is called. */
const nivaer = [
  ['offentlig', 'Alla'],
  ['natverk', 'De som arbetar hos någon part i nätverket'],
  ['parter', 'De parter som raden gäller'],
  ['egen', 'Bara ni själva'],
] as const;
type Niva = (typeof nivaer)[number][0];

interface Svar {
  falt: { falt: string; standard: Niva; niva: Niva }[];
  parter: string[];
}

const ordet = (niva: Niva) => nivaer.find(([one]) => one === niva)?.[1] ?? niva;
const plats = (niva: Niva) => nivaer.findIndex(([one]) => one === niva);

/** Who sees which of the huvudman's fields, and what each of them sees. */
export function Atkomst() {
  useTitel('Vem ser vad');
  const { formular } = useSession();
  const { data, fel } = useData('atkomst', () => skicka<Svar>('/atkomstnivaer'));
  const namn = (coordinate: string) => {
    const [typ = '', name = ''] = coordinate.split('.');
    const falten = formular.typer[typ]?.falt ?? inreFalt(formular.typer, typ);
    const etikett = falten.find(({ shown }) => shown === name)?.label ?? name;
    return `${etikett} (${formular.typer[typ]?.heter ?? typ.toLowerCase()})`;
  };
  return (
    <main id="innehall" tabIndex={-1} aria-busy={!data && !fel}>
      <h1>Vem ser vad</h1>
      <p className="ingress">
        Allt som inte står här ser alla. Valen görs av den som driftsätter er delgraf, i
        inställningen ATKOMST, och varje ändring står i loggen över åtkomst.
      </p>
      {fel && <Hinder fel={fel} />}
      {data && (
        <>
          <Rullar namn="Uppgifter som inte alla ser">
            <table>
              <caption>Uppgifter som inte alla ser</caption>
              <thead>
                <tr>
                  <th scope="col">Uppgift</th>
                  <th scope="col">Ser den</th>
                  <th scope="col">Om ni inte väljer</th>
                </tr>
              </thead>
              <tbody>
                {data.falt.map(({ falt, niva, standard }) => (
                  <tr key={falt}>
                    <th scope="row">{namn(falt)}</th>
                    <td>{ordet(niva)}</td>
                    <td>{ordet(standard)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Rullar>
          <SeSom falt={data.falt} />
        </>
      )}
    </main>
  );
}

/** The fields of a type that stands within rows. */
function inreFalt(typer: Readonly<Record<string, { falt: readonly Formfalt[] }>>, typ: string) {
  const alla = (falten: readonly Formfalt[]): readonly Formfalt[] =>
    falten.flatMap((one) => (one.typename === typ ? one.fields : alla(one.fields)));
  return Object.values(typer).flatMap(({ falt }) => alla(falt));
}

/** One's own rows as others see them. */
function SeSom({ falt }: Pick<Svar, 'falt'>) {
  const [niva, setNiva] = useState<Niva>('offentlig');
  const [sokvag, setSokvag] = useState('verksamheter');
  const begrepp = begreppen.find((one) => one.sokvag === sokvag) as Begrepp;
  return (
    <section aria-labelledby="se-som">
      <h2 id="se-som">Se det som andra ser det</h2>
      <div className="formfalt">
        <label htmlFor="niva">Vem som ser</label>
        <select id="niva" value={niva} onChange={(event) => setNiva(event.target.value as Niva)}>
          {nivaer.map(([one, ord]) => (
            <option key={one} value={one}>
              {ord}
            </option>
          ))}
        </select>
      </div>
      <div className="formfalt">
        <label htmlFor="vad">Vad</label>
        <select id="vad" value={sokvag} onChange={(event) => setSokvag(event.target.value)}>
          {begreppen.map((one) => (
            <option key={one.sokvag} value={one.sokvag}>
              {one.rubrik}
            </option>
          ))}
        </select>
      </div>
      <Sedd key={sokvag} begrepp={begrepp} niva={niva} falt={falt} />
    </section>
  );
}

interface SeddProps extends Pick<Svar, 'falt'> {
  begrepp: Begrepp;
  niva: Niva;
}

function Sedd({ begrepp, niva, falt }: SeddProps) {
  const { data, fel, namn, id, typ } = useRader(begrepp);
  const [vald, setVald] = useState('');
  const dolda = new Set(falt.flatMap((one) => (plats(one.niva) > plats(niva) ? [one.falt] : [])));
  const synliga = (typename: string, falten: readonly Formfalt[]): Formfalt[] =>
    falten
      .filter(({ shown }) => !dolda.has(`${typename}.${shown}`))
      .map((one) => ({ ...one, fields: synliga(one.typename ?? '', one.fields) }));
  const rader = (data ?? []).filter(({ version }) => version !== undefined);
  const rad = rader.find((one) => id(one) === vald) ?? rader[0];
  const utkast = begrepp.typ === 'Budget' && rad?.status === 'UTKAST' && niva !== 'egen';
  const borta = typ.falt.filter(({ shown }) => dolda.has(`${begrepp.typ}.${shown}`));
  return (
    <div aria-busy={!data && !fel}>
      {fel && <Hinder fel={fel} />}
      {data && !rad && <p>{begrepp.tomt}</p>}
      {rad && (
        <>
          <div className="formfalt">
            <label htmlFor="rad">Vilken</label>
            <select id="rad" value={id(rad)} onChange={(event) => setVald(event.target.value)}>
              {rader.map((one) => (
                <option key={id(one)} value={id(one)}>
                  {namn(one)}
                </option>
              ))}
            </select>
          </div>
          {utkast ? (
            <p>Utkast till budget visas bara för er själva.</p>
          ) : (
            <Lasning begrepp={begrepp} rad={rad} falten={synliga(begrepp.typ, typ.falt)} />
          )}
          {borta.length > 0 && (
            <p className="okant">Visas inte: {borta.map(({ label }) => label).join(', ')}.</p>
          )}
        </>
      )}
    </div>
  );
}
