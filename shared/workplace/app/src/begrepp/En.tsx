import { useState } from 'react';
import { Link, useLocation, useNavigate, useParams } from 'react-router';
import { Hinder } from '../Felruta.tsx';
import { Formular } from '../formular/Formular.tsx';
import type { Rad } from '../formular/typer.ts';
import { farGora, useSession } from '../session.ts';
import { useTitel } from '../useData.ts';
import type { Begrepp, Steg } from './Begrepp.ts';
import { Historik } from './Historik.tsx';
import { Lasning } from './Lasning.tsx';
import { useRader } from './useRader.ts';
import { visningar } from './visningar.tsx';

/** One thing: its form, or its values for users who may not change it; its actions; and its history. */
export function En({ begrepp }: { begrepp: Begrepp }) {
  const { id = '', steg: valt } = useParams();
  const { data, okant, fel, om, namn, id: idAv } = useRader(begrepp);
  const rad = data?.find((one) => idAv(one) === id) ?? null;
  const steg = begrepp.steg?.find((one) => stegsokvag(one) === valt) ?? null;
  useTitel(steg?.text ?? (rad ? namn(rad) : begrepp.rubrik));
  return (
    <main id="innehall" tabIndex={-1} aria-busy={!data && !fel}>
      {fel && <Hinder fel={fel} />}
      {okant && <p className="okant">{okant}</p>}
      {data && !rad && (
        <>
          <h1>Det finns inte</h1>
          <p>
            <Link to={`/${begrepp.sokvag}`}>{begrepp.rubrik}</Link>
          </p>
        </>
      )}
      {rad && steg && <Stegsida begrepp={begrepp} steg={steg} rad={rad} namn={namn(rad)} id={id} />}
      {rad && !steg && (
        <Sida key={id} begrepp={begrepp} rad={rad} namn={namn(rad)} id={id} om={om} />
      )}
    </main>
  );
}

interface SidaProps {
  begrepp: Begrepp;
  rad: Rad;
  namn: string;
  id: string;
}

function Sida({ begrepp, rad, namn, id, om }: SidaProps & { om: () => Promise<void> }) {
  const session = useSession();
  const { state } = useLocation() as { state: { sparat?: string } | null };
  const [sparat, setSparat] = useState<string | null>(state?.sparat ?? null);
  const Visning = visningar[begrepp.typ];
  const last = begrepp.last?.(rad) ?? null;
  const andras = (begrepp.andras?.(rad) ?? true) && !last;
  const skrivbar = begrepp.andra !== undefined && farGora(session, begrepp.andra) && andras;
  const steg = (begrepp.steg ?? []).filter(
    (one) => farGora(session, one.andring) && (one.visas?.(rad) ?? true),
  );
  return (
    <>
      <h1>{namn}</h1>
      <p>
        <Link to={`/${begrepp.sokvag}`}>{begrepp.rubrik}</Link>
      </p>
      {last && <p className="varning">{last}</p>}
      {andras && begrepp.andra && !skrivbar && (
        <p className="varning">Din roll får läsa men inte ändra det här.</p>
      )}
      {sparat && (
        <p className="sparat" role="status">
          {sparat}
        </p>
      )}
      {Visning && <Visning rad={rad} />}
      {skrivbar && begrepp.andra ? (
        <Formular
          key={rad.version ?? 0}
          andring={begrepp.andra}
          rad={rad}
          grupper={begrepp.grupper}
          utom={[...(begrepp.utom ?? []), ...(begrepp.utomI?.(rad) ?? [])]}
          fasta={begrepp.fasta?.(rad) ?? {}}
          forifyllt={begrepp.forifyllt?.(rad) ?? {}}
          om={om}
          onKlart={async (text) => {
            setSparat(text);
            await om();
          }}
        />
      ) : (
        <Lasning
          begrepp={begrepp}
          rad={rad}
          falten={session.formular.typer[begrepp.typ]?.falt ?? []}
        />
      )}
      {steg.length > 0 && (
        <ul className="rad steg">
          {steg.map((one) => (
            <li key={stegsokvag(one)}>
              <Link
                className="knapp"
                to={`/${begrepp.sokvag}/${encodeURIComponent(id)}/${stegsokvag(one)}`}
              >
                {one.text}
              </Link>
            </li>
          ))}
        </ul>
      )}
      {rad.version !== undefined && <Historik typ={begrepp.typ} id={id} version={rad.version} />}
    </>
  );
}

const stegsokvag = ({ sokvag, andring }: Steg) => sokvag ?? andring;

function Stegsida({ begrepp, steg, rad, namn, id }: SidaProps & { steg: Steg }) {
  const navigate = useNavigate();
  const till = `/${begrepp.sokvag}/${encodeURIComponent(id)}`;
  const { binder } = steg;
  return (
    <>
      <h1>{steg.text}</h1>
      <p>
        <Link to={till}>{namn}</Link>
      </p>
      <Formular
        andring={steg.andring}
        nyckel={id}
        rad={steg.rad ? steg.rad(rad) : rad}
        grupper={steg.grupper ?? []}
        utom={steg.utom ?? []}
        forifyllt={steg.forifyllt?.(rad) ?? {}}
        fasta={steg.fasta?.(rad) ?? {}}
        knapp={steg.text}
        binder={binder ? (varden) => binder(rad, varden) : null}
        onKlart={(text) => navigate(till, { state: { sparat: text } })}
      />
    </>
  );
}
