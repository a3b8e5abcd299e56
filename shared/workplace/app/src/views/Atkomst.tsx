import { useState } from 'react';
import { begreppen } from '../begrepp/alla.ts';
import type { Begrepp } from '../begrepp/Begrepp.ts';
import { Lasning } from '../begrepp/Lasning.tsx';
import { useRader } from '../begrepp/useRader.ts';
import { Rullar } from '../delar/Rullar.tsx';
import { Valfalt } from '../delar/Valfalt.tsx';
import { Hinder } from '../Felruta.tsx';
import type { Formfalt } from '../formular/typer.ts';
import { fraga, skicka } from '../fraga.ts';
import { farGora, useSession } from '../session.ts';
import { useData, useTitel } from '../useData.ts';
import { Atkomstval } from './Atkomstval.tsx';
import { type Faltniva, type Niva, nivaer, ordet, plats, utanFormular } from './atkomstord.ts';

const valda = '{ atkomstval { falt version } }';

interface Svar {
  falt: Faltniva[];
  parter: string[];
}

/** Who sees each of the huvudman's fields, and the rows as each group of readers sees them. */
export function Atkomst() {
  useTitel('Vem ser vad');
  const session = useSession();
  const { formular } = session;
  const [sparat, setSparat] = useState('');
  const { data, fel, om } = useData('atkomst', async () => {
    const svar = await skicka<Svar>('/atkomstnivaer');
    // At samverkan, for one, nothing may be chosen, so there are no choices to read.
    const val = svar.falt.some(({ nivaer: mojliga }) => mojliga.length > 1)
      ? await fraga<{ atkomstval: { falt: string; version: number }[] }>(valda, {})
      : { atkomstval: [] };
    const versioner = new Map(val.atkomstval.map((one) => [one.falt, one.version] as const));
    return { ...svar, versioner };
  });
  /** The label of a field; null for a field that is on no page. */
  const etikett = (coordinate: string): string | null => {
    const [typ = '', name = ''] = coordinate.split('.');
    const falten = formular.typer[typ]?.falt ?? inreFalt(formular.typer, typ);
    const label = falten.find(({ shown }) => shown === name)?.label;
    if (label === undefined) return utanFormular[coordinate] ?? null;
    return `${label} (${formular.typer[typ]?.heter ?? delenAv(formular.typer, typ)})`;
  };
  const namn = (coordinate: string) => etikett(coordinate) ?? coordinate;
  const skilda = data?.falt.filter(
    ({ niva, standard }) => niva !== 'offentlig' || standard !== 'offentlig',
  );
  return (
    <main id="innehall" tabIndex={-1} aria-busy={!data && !fel}>
      <h1>Vem ser vad</h1>
      <p className="ingress">
        Allt som inte står här ser alla. En administratör hos er väljer på den här sidan, i stället
        för kontraktet och inställningen ATKOMST. Varje val står i historiken och i loggen över
        åtkomst.
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
                  <th scope="col">Utan ert val</th>
                </tr>
              </thead>
              <tbody>
                {skilda?.map(({ falt, niva, standard }) => (
                  <tr key={falt}>
                    <th scope="row">{namn(falt)}</th>
                    <td>{ordet(niva)}</td>
                    <td>{ordet(standard)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Rullar>
          <p role="status">{sparat}</p>
          {farGora(session, 'valjAtkomst') && (
            <Atkomstval
              falt={data.falt.filter((one) => etikett(one.falt) !== null)}
              versioner={data.versioner}
              namn={namn}
              onSparat={async (text) => {
                setSparat(text);
                await om();
              }}
            />
          )}
          <SeSom falt={data.falt} />
        </>
      )}
    </main>
  );
}

/** The label of a type inside a row: that of the field that holds it. */
function delenAv(typer: Readonly<Record<string, { falt: readonly Formfalt[] }>>, typ: string) {
  const alla = (falten: readonly Formfalt[]): readonly Formfalt[] =>
    falten.flatMap((one) => [one, ...alla(one.fields)]);
  const falt = Object.values(typer).flatMap((one) => alla(one.falt));
  return falt.find((one) => one.typename === typ)?.label.toLowerCase() ?? typ;
}

/** The fields of a type inside a row. */
function inreFalt(typer: Readonly<Record<string, { falt: readonly Formfalt[] }>>, typ: string) {
  const alla = (falten: readonly Formfalt[]): readonly Formfalt[] =>
    falten.flatMap((one) => (one.typename === typ ? one.fields : alla(one.fields)));
  return Object.values(typer).flatMap(({ falt }) => alla(falt));
}

/** The own rows, as others see them. */
function SeSom({ falt }: Pick<Svar, 'falt'>) {
  const [niva, setNiva] = useState<Niva>('offentlig');
  const [sokvag, setSokvag] = useState('verksamheter');
  const begrepp = begreppen.find((one) => one.sokvag === sokvag) as Begrepp;
  return (
    <section aria-labelledby="se-som">
      <h2 id="se-som">Se det som andra ser det</h2>
      <Valfalt
        id="niva"
        etikett="Vem som ser"
        varde={niva}
        val={nivaer}
        onVal={(one) => setNiva(one as Niva)}
      />
      <Valfalt
        id="vad"
        etikett="Vad"
        varde={sokvag}
        val={begreppen.map((one) => [one.sokvag, one.rubrik] as const)}
        onVal={setSokvag}
      />
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
          <Valfalt
            id="rad"
            etikett="Vilken"
            varde={id(rad)}
            val={rader.map((one) => [id(one), namn(one)] as const)}
            onVal={setVald}
          />
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
