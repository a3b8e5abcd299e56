import { useSearchParams } from 'react-router';

/**
 * One part of the page's state, kept in its address so that a link carries it and Back undoes it. The default stands in
 * no address. `ersatt` replaces the entry of the history, for what changes at every key.
 */
export function useSokparameter(
  name: string,
  standard = '',
  { ersatt = false } = {},
): [string, (value: string) => void] {
  const [search, setSearch] = useSearchParams();
  const set = (value: string) =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        if (value === standard) after.delete(name);
        else after.set(name, value);
        return after;
      },
      { replace: ersatt, preventScrollReset: true },
    );
  return [search.get(name) ?? standard, set];
}
