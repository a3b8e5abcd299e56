import { useEffect, useState } from 'react';
import { useSession } from '../session.ts';
import { type Kalla, kallaFor, lasta, type Mojlig } from './referenser.ts';
import type { Formfalt } from './typer.ts';

const galler = 30_000;

function las(kalla: Kalla, jag: string): Promise<Mojlig[]> {
  const known = lasta.get(kalla.nyckel);
  if (known && Date.now() - known.sedan < galler) return known.svar;
  const svar = kalla.las(jag).then(olika);
  lasta.set(kalla.nyckel, { sedan: Date.now(), svar });
  svar.catch(() => lasta.delete(kalla.nyckel));
  return svar;
}

/** Adds a number to equal names, so that each name stands for one thing. */
function olika(alla: readonly Mojlig[]): Mojlig[] {
  const seen = new Map<string, number>();
  return [...alla]
    .sort((a, b) => a.namn.localeCompare(b.namn, 'sv'))
    .map(({ id, namn }) => {
      const before = seen.get(namn) ?? 0;
      seen.set(namn, before + 1);
      return { id, namn: before === 0 ? namn : `${namn} (${before + 1})` };
    });
}

/** The choices of a source; null until they are read. `fel` says why they cannot be read. */
export function useMojliga(kalla: Kalla | null): { alla: Mojlig[] | null; fel: Error | null } {
  const { arbetsplats } = useSession();
  const [state, setState] = useState<{ alla: Mojlig[] | null; fel: Error | null }>({
    alla: null,
    fel: null,
  });
  const nyckel = kalla?.nyckel;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says which source it is
  useEffect(() => {
    if (!kalla) return;
    let open = true;
    las(kalla, arbetsplats).then(
      (alla) => open && setState({ alla, fel: null }),
      (fel) => open && setState({ alla: null, fel }),
    );
    return () => {
      open = false;
    };
  }, [nyckel, arbetsplats]);
  return state;
}

/** Every source that the fields need, also within groups. */
function kallorI(falten: readonly Formfalt[]): Kalla[] {
  return falten.flatMap((falt) => {
    const own = kallaFor(falt);
    return [...(own ? [own] : []), ...kallorI(falt.fields)];
  });
}

/** The names of what fields refer to, for pages that only show them; null until a name is known. */
export function useNamn(falten: readonly Formfalt[]) {
  const { arbetsplats } = useSession();
  const [namn, setNamn] = useState<ReadonlyMap<string, string>>(new Map());
  const kallor = [...new Map(kallorI(falten).map((one) => [one.nyckel, one])).values()];
  const nycklar = kallor.map(({ nyckel }) => nyckel).join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the keys say which sources they are
  useEffect(() => {
    let open = true;
    for (const kalla of kallor) {
      las(kalla, arbetsplats)
        .then((alla) => {
          if (!open) return;
          const own = alla.map(({ id, namn: one }) => [`${kalla.nyckel} ${id}`, one] as const);
          setNamn((known) => new Map([...known, ...own]));
        })
        // A name that cannot be read is left out; its row is shown all the same.
        .catch(() => {});
    }
    return () => {
      open = false;
    };
  }, [nycklar, arbetsplats]);
  return (falt: Formfalt, id: string) => {
    const kalla = kallaFor(falt);
    if (!kalla) return null;
    return namn.get(`${kalla.nyckel} ${id}`) ?? (kalla.nyckel === 'instanser' ? id : 'namn okänt');
  };
}
