import { type ReactNode, useState } from 'react';
import { Felruta, Hinder } from '../Felruta.tsx';
import { Konflikt } from '../Konflikt.tsx';
import { useSession } from '../session.ts';
import { useUtkast } from '../useUtkast.ts';
import { Bindning } from './Bindning.tsx';
import { Faltet, type FaltetProps } from './Faltet.tsx';
import { Formfaltet } from './Formfaltet.tsx';
import { Grupper } from './Grupper.tsx';
import { ledigtId } from './idAv.ts';
import { type Faltgrupp, iGrupper } from './iGrupper.ts';
import { iOrd } from './iOrd.ts';
import { skickaAndring } from './skickaAndring.ts';
import { type Formfalt, type Rad, skalfalt, type Varden } from './typer.ts';
import { urval } from './urval.ts';
import { useNamn } from './useMojliga.ts';
import { elementAv, type Formfel, textAv, vardeAv } from './varden.ts';

export interface FormularProps {
  /** The mutation's name. */
  andring: string;
  /** The row as it was read; null for a new row. */
  rad: Rad | null;
  grupper?: readonly Faltgrupp[];
  /** Values that the page fills in: keys, and values read elsewhere, such as a hash. */
  fasta?: Readonly<Record<string, unknown>>;
  /** Fields that are left out of this form. */
  utom?: readonly string[];
  /** Values for fields that nobody has written in yet, instead of the row's. */
  forifyllt?: Varden;
  /** The text from which the id of a new row is proposed; null for a row with another kind of key. */
  idFran?: ((varden: Varden) => string) | null;
  knapp?: string;
  /** What the mutation commits the user to, in one sentence that the user must confirm. Null where it can be changed again. */
  binder?: ((varden: Varden) => ReactNode) | null;
  /** The reason for the change, where the page knows it. Otherwise the form asks. */
  skal?: (varden: Varden) => string;
  /** Called when the change is saved, with a text to show. */
  onKlart: (text: string, rad: Rad | null) => Promise<void> | void;
  /** Reads the row again. */
  om?: () => Promise<void>;
  /** Fields that this form draws itself, by name. */
  egna?: Readonly<Record<string, (props: FaltetProps) => ReactNode>>;
  /** The key of the draft, where a page has several forms for one mutation. */
  nyckel?: string;
}

/** Inputs name the row's owner, except at samverkan, whose rows have none. */
const agare = (arbetsplats: string) =>
  arbetsplats === 'samverkan' ? {} : { huvudmanId: arbetsplats };

const klartext = 'Ändringen är sparad och syns i nätverket.';

/** The key in a draft for the version of the row that it was begun on. No field has this name. */
const paborjad = ' version';

/** A form for one mutation: its fields in groups, its faults, conflicts with others' changes, and drafts that are kept. */
export function Formular(props: FormularProps) {
  const { andring: mutation, rad, fasta = {}, utom = [], forifyllt = {}, om } = props;
  const session = useSession();
  const andring = session.formular.andringar[mutation];
  if (!andring) throw new Error(`there is no mutation ${mutation}`);
  const typ = session.formular.typer[andring.typ ?? ''];
  const utkast = useUtkast(
    `${session.vem} ${mutation} ${props.nyckel ?? nyckelAv(rad, typ?.nyckel)}`,
  );
  const [fel, setFel] = useState<readonly Formfel[]>([]);
  const [hinder, setHinder] = useState<Error | null>(null);
  const [krock, setKrock] = useState<Rad | null>(null);
  const [fragar, setFragar] = useState(false);
  const [under, setUnder] = useState(false);

  const dolda = [
    ...utom,
    ...Object.keys(fasta),
    ...(typ?.nyckel ?? []).filter((one) => rad || one === 'id'),
  ];
  const falten = andring.falt
    .filter(({ given }) => !dolda.includes(given))
    .map((falt) => medKrav(falt, andring.slag, typ?.falt));
  const namnAv = useNamn(krock ? falten : []);
  const helRad = andring.slag === 'registrerar' && rad !== null;
  const fore = (one: Formfalt, row: Rad | null) => {
    if (!row || !(andring.slag === 'andrar' || helRad)) return '';
    const stands = textAv(one, row[one.shown] ?? row[one.given]);
    // An action may allow fewer values than the row can have. The present value is then no choice.
    const none = one.choices.length > 0 && !one.several && !one.choices.includes(stands);
    return none ? '' : stands;
  };
  const text = (one: Formfalt) =>
    utkast.varden[one.given] ?? forifyllt[one.given] ?? fore(one, rad);
  const kravda = new Set(andring.falt.flatMap((one) => (one.required ? [one.given] : [])));
  const varden: Varden = Object.fromEntries(falten.map((one) => [one.given, text(one)]));
  const andrat = (one: Formfalt, row: Rad | null) => text(one) !== fore(one, row);

  /** The mutation's input, with its faults. `row` is the row that the input changes. */
  const input = (row: Rad | null) => {
    const own: Record<string, unknown> = { ...agare(session.arbetsplats), ...fasta };
    const wrong: Formfel[] = [];
    for (const key of row ? (typ?.nyckel ?? []) : []) own[key] ??= row?.[key];
    if (row?.version !== undefined && andring.slag !== 'skapar') {
      // A draft keeps the version that it was begun on, also after the page is loaded again.
      const begun = row === rad ? utkast.varden[paborjad] : undefined;
      own.version = begun === undefined ? row.version : Number(begun);
    }
    let nothing = true;
    for (const one of falten) {
      // A field that others have changed, and this user has not, keeps the others' value.
      const mine = rad === null || andrat(one, rad);
      const said = mine ? text(one) : fore(one, row);
      if (mine && andrat(one, rad)) nothing = false;
      if (andring.slag === 'andrar' && !mine && !kravda.has(one.given)) continue;
      if (one.given === 'kalla' && row && isExempel(row)) continue;
      const { varde, fel: faults } = vardeAv(one, said, { fore: fore(one, rad) });
      if (varde !== null || andring.slag === 'andrar' || (row && mine)) own[one.given] = varde;
      wrong.push(...faults);
    }
    if (
      nothing &&
      rad &&
      wrong.length === 0 &&
      Object.keys(fasta).length === 0 &&
      falten.length > 0
    ) {
      wrong.push({ id: '', meddelande: 'Du har inte ändrat något.' });
    }
    const skal = props.skal?.(varden) ?? utkast.varden.skal?.trim() ?? '';
    if (skal === '')
      wrong.push({ id: 'skal', meddelande: 'Skriv varför du ändrar, till exempel Sommartider.' });
    return { own: { ...own, skal }, wrong };
  };

  const spara = async (row: Rad | null) => {
    const { own, wrong } = input(row);
    setFragar(false);
    setHinder(null);
    setFel(wrong);
    if (wrong.length > 0) return;
    setUnder(true);
    try {
      const utfall = await medLedigtId(own);
      const conflict = utfall.fel.some(({ kod }) => kod === 'VERSIONSKONFLIKT');
      setKrock(conflict ? utfall.rad : null);
      if (conflict) return;
      setFel(
        utfall.fel.map(({ falt, meddelande }) => ({
          id: (falt === null ? null : elementAv(falt, falten, varden)) ?? '',
          meddelande,
        })),
      );
      if (utfall.fel.length > 0) return;
      utkast.kasta();
      await props.onKlart(utfall.anmarkning ?? klartext, utfall.rad);
    } catch (error) {
      setHinder(error as Error);
    } finally {
      setUnder(false);
    }
  };

  /** Sends the change. If a proposed id is taken, also by a removed row, it tries the next number. */
  const medLedigtId = async (own: Record<string, unknown>) => {
    const falt = `${(typ?.nyckel ?? []).join(' ')} version ${urval(typ?.falt ?? [])}`;
    const nytt = rad === null && typ?.nyckel.includes('id') && fasta.id === undefined;
    const forslag = nytt ? (props.idFran?.(varden) ?? 'rad') : '';
    const upptagna = new Set<string>();
    for (;;) {
      const id = nytt ? { id: ledigtId(forslag, upptagna) } : {};
      const utfall = await skickaAndring(mutation, andring, { ...own, ...id }, falt);
      const taken =
        nytt && utfall.fel.some(({ kod }) => kod === 'ID_UPPTAGET' || kod === 'VERSIONSKONFLIKT');
      if (!taken || upptagna.size > 20) return utfall;
      upptagna.add(String((id as { id?: string }).id));
    }
  };

  const binder = props.binder ?? null;
  const vidare = () => {
    if (binder === null) return void spara(rad);
    const { wrong } = input(rad);
    setFel(wrong);
    setHinder(null);
    setFragar(wrong.length === 0);
  };
  const skriv = (name: string, one: string) => {
    const version = rad?.version;
    utkast.skrivAlla({
      ...(version === undefined || paborjad in utkast.varden ? {} : { [paborjad]: `${version}` }),
      [name]: one,
    });
    setFragar(false);
  };

  return (
    <>
      {hinder && <Hinder fel={hinder} />}
      <Felruta fel={fel} />
      {krock && (
        <Konflikt
          skillnader={falten
            .filter((one) => andrat(one, rad) && text(one) !== fore(one, krock))
            .map((one) => ({
              falt: one.label,
              mitt: iOrd(one, text(one), namnAv),
              nu: iOrd(one, fore(one, krock), namnAv),
            }))}
          onBehall={() => void spara(krock)}
          onKasta={() => {
            utkast.kasta();
            setKrock(null);
            void om?.();
          }}
        />
      )}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          vidare();
        }}
      >
        <Grupper
          grupper={iGrupper(falten, props.grupper ?? [])}
          rita={(one) => {
            const Falt = props.egna?.[one.given] ?? Formfaltet;
            return (
              <Falt
                key={one.given}
                falt={one}
                path={one.given}
                text={text(one)}
                onText={(said) => skriv(one.given, said)}
                fel={fel}
              />
            );
          }}
          oppna={(one) =>
            fel.some(({ id }) => id === one.given || id.startsWith(`${one.given}-`)) ||
            one.given in utkast.varden
          }
        />
        {!props.skal && (
          <Faltet
            falt={skalfalt}
            path="skal"
            text={utkast.varden.skal ?? ''}
            onText={(said) => skriv('skal', said)}
            fel={fel}
          />
        )}
        {binder && fragar ? (
          <Bindning
            knapp={props.knapp ?? 'Spara'}
            onJa={() => void spara(rad)}
            onNej={() => setFragar(false)}
          >
            {binder(varden)}
          </Bindning>
        ) : (
          <p className="rad">
            <button type="submit" className="huvud" disabled={under}>
              {binder
                ? `Fortsätt: ${(props.knapp ?? 'spara').toLowerCase()}`
                : (props.knapp ?? 'Spara')}
            </button>
            {Object.keys(utkast.varden).length > 0 && (
              <button
                type="button"
                className="diskret"
                onClick={() => {
                  utkast.kasta();
                  setFel([]);
                  setKrock(null);
                }}
              >
                Ångra det jag skrivit
              </button>
            )}
          </p>
        )}
      </form>
    </>
  );
}

/** A change may leave fields out, but it may not empty a field that the row requires. */
function medKrav(falt: Formfalt, slag: string | null, known: readonly Formfalt[] = []): Formfalt {
  if (falt.given === 'kalla') return { ...falt, required: false };
  const row = known.find(({ given }) => given === falt.given);
  return slag === 'andrar' && row?.required ? { ...falt, required: true } : falt;
}

const nyckelAv = (rad: Rad | null, nyckel: readonly string[] = []) =>
  rad === null ? 'ny' : nyckel.map((name) => rad[name]).join('/');

const isExempel = (rad: Rad) => (rad.kalla as { exempel?: boolean } | null)?.exempel === true;
