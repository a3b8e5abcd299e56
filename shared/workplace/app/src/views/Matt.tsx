import { useState } from 'react';
import { Sparfot } from '../delar/Sparfot.tsx';
import { Felruta, Hinder } from '../Felruta.tsx';
import { Faltet } from '../formular/Faltet.tsx';
import { kallaFor } from '../formular/referenser.ts';
import { type Formfalt, faltAv, skalfalt } from '../formular/typer.ts';
import { useMojliga } from '../formular/useMojliga.ts';
import { type Formfel, textAv, vardeAv } from '../formular/varden.ts';
import { type Fel, fraga } from '../fraga.ts';
import { farGora, useSession } from '../session.ts';
import { useData, useTitel } from '../useData.ts';
import { useUtkast } from '../useUtkast.ts';

interface Matvarde {
  period: string;
  varde: number | null;
  enhet: string;
  version: number;
}

const query = `query ($matt: ID!, $verksamhetId: String!, $fran: Manad!, $till: Manad!) {
  egnaMatvarden(matt: $matt, verksamhetId: $verksamhetId, fran: $fran, till: $till) { period varde enhet version }
}`;
const mutation = `mutation ($input: RegistreraMatvarden!) {
  svar: registreraMatvarden(input: $input) { fel { falt kod meddelande } }
}`;

/** A measure's values for a year, month by month. An empty month is not reported, which is not zero. */
export function Matt() {
  useTitel('Mått');
  const session = useSession();
  const falten = session.formular.typer.Matvarde?.falt ?? [];
  const idag = new Date();
  const [matt, setMatt] = useState('');
  const [enhet, setEnhet] = useState('');
  const [ar, setAr] = useState(String(idag.getFullYear()));
  const arfalt: Formfalt = { ...skalfalt, given: 'ar', label: 'År', help: 'År.', input: 'integer' };
  const valt = matt !== '' && !matt.startsWith('?') && /^(19|20)\d\d$/.test(ar);
  return (
    <main id="innehall" tabIndex={-1}>
      <h1>Mått</h1>
      <p className="ingress">Välj mått och år, och skriv värdet för varje månad.</p>
      <Faltet
        falt={{ ...faltAv(falten, 'matt'), required: true, help: 'Mått.' }}
        path="matt"
        text={matt}
        onText={setMatt}
        fel={[]}
      />
      <Faltet
        falt={{ ...faltAv(falten, 'verksamhetId'), required: false }}
        path="verksamhetId"
        text={enhet}
        onText={setEnhet}
        fel={[]}
      />
      <Faltet falt={arfalt} path="ar" text={ar} onText={setAr} fel={[]} />
      {valt && <Ar key={`${matt} ${enhet} ${ar}`} matt={matt} enhet={enhet} ar={ar} />}
    </main>
  );
}

interface ArProps {
  matt: string;
  enhet: string;
  ar: string;
}

function Ar({ matt, enhet, ar }: ArProps) {
  const session = useSession();
  const falten = session.formular.typer.Matvarde?.falt ?? [];
  const varde = faltAv(falten, 'varde');
  const enhetsfalt = faltAv(falten, 'enhet');
  const nyckel = `matvarden ${matt} ${enhet} ${ar}`;
  const {
    data,
    fel: hindret,
    om,
  } = useData(nyckel, () =>
    fraga<{ egnaMatvarden: Matvarde[] }>(query, {
      ...{ matt, verksamhetId: enhet, fran: `${ar}-01`, till: `${ar}-12` },
    }),
  );
  const namn = useMojliga(kallaFor(faltAv(falten, 'matt'))).alla?.find(
    ({ id }) => id === matt,
  )?.namn;
  const utkast = useUtkast(`${session.vem} ${nyckel}`);
  const [fel, setFel] = useState<readonly Formfel[]>([]);
  const [hinder, setHinder] = useState<Error | null>(null);
  const [sparat, setSparat] = useState<string | null>(null);
  const kanda = new Map(data?.egnaMatvarden.map((one) => [one.period, one]));
  const skrivbar = farGora(session, 'registreraMatvarden');
  const manader = Array.from({ length: 12 }, (_, n) => `${ar}-${String(n + 1).padStart(2, '0')}`);
  const fore = (period: string) => textAv(varde, kanda.get(period)?.varde);
  const text = (period: string) => utkast.varden[period] ?? fore(period);
  const andrade = manader.filter((period) => text(period) !== fore(period));
  const enheten = utkast.varden.enhet ?? data?.egnaMatvarden.at(-1)?.enhet ?? '';

  const spara = async () => {
    const egna: Formfel[] = [];
    const varden = andrade.map((period) => {
      const last = vardeAv({ ...varde, label: manad(period) }, text(period), {
        path: `v-${period}`,
      });
      egna.push(...last.fel);
      const version = kanda.get(period)?.version;
      return {
        ...{ matt, verksamhetId: enhet, period, varde: last.varde, enhet: enheten.trim() },
        ...(version === undefined ? {} : { version }),
      };
    });
    if (enheten.trim() === '')
      egna.push({ id: 'enhet', meddelande: 'Enhet saknas, till exempel procent.' });
    const skal = utkast.varden.skal?.trim() ?? '';
    if (skal === '')
      egna.push({
        id: 'skal',
        meddelande: 'Skriv varför du ändrar, till exempel Månadens mätning.',
      });
    setFel(egna);
    setHinder(null);
    setSparat(null);
    if (egna.length > 0) return;
    try {
      const input = { huvudmanId: session.arbetsplats, varden, skal };
      const { svar } = await fraga<{ svar: { fel: Fel[] } }>(mutation, { input });
      setFel(
        svar.fel.map(({ falt, meddelande }) => {
          const { plats } = /^varden\[(?<plats>\d+)\]/.exec(falt ?? '')?.groups ?? {};
          const period = plats === undefined ? undefined : andrade[Number(plats)];
          return { id: period ? `v-${period}` : (falt ?? ''), meddelande };
        }),
      );
      if (svar.fel.length > 0) return;
      utkast.kasta();
      setSparat(
        `${varden.length} ${varden.length === 1 ? 'värde är sparat' : 'värden är sparade'}.`,
      );
      await om();
    } catch (error) {
      setHinder(error as Error);
    }
  };

  if (hindret) return <Hinder fel={hindret} />;
  return (
    <form
      noValidate
      aria-busy={!data}
      onSubmit={(event) => {
        event.preventDefault();
        void spara();
      }}
    >
      <h2>
        {namn ?? 'Måttet'} {ar}
      </h2>
      {hinder && <Hinder fel={hinder} />}
      <Felruta fel={fel} />
      {sparat && (
        <p className="sparat" role="status">
          {sparat}
        </p>
      )}
      <fieldset className="manader" disabled={!skrivbar}>
        <legend>Värden. {varde.help}</legend>
        {manader.map((period) => (
          <Faltet
            key={period}
            falt={{ ...varde, label: manad(period), help: `${manad(period)}.`, required: true }}
            path={`v-${period}`}
            text={text(period)}
            onText={(one) => utkast.skriv(period, one)}
            fel={fel}
          />
        ))}
      </fieldset>
      {skrivbar && andrade.length > 0 && (
        <>
          <Faltet
            falt={enhetsfalt}
            path="enhet"
            text={enheten}
            onText={(one) => utkast.skriv('enhet', one)}
            fel={fel}
          />
          <Sparfot utkast={utkast} antal={andrade.length} ord={['värde', 'värden']} fel={fel} />
        </>
      )}
    </form>
  );
}

const manad = (period: string) =>
  new Date(`${period}-01T12:00:00Z`).toLocaleDateString('sv-SE', { month: 'long' });
