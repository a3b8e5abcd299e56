/** Opens what is folded while a page is printed, for nobody can open it on paper. Gives how to stop doing so. */
export function oppnaForUtskrift(): () => void {
  let opened: HTMLDetailsElement[] = [];
  const open = () => {
    const folded = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')];
    for (const details of folded) details.open = true;
    opened = [...opened, ...folded];
  };
  const close = () => {
    for (const details of opened) details.open = false;
    opened = [];
  };
  const query = matchMedia('print');
  const change = () => (query.matches ? open() : close());
  query.addEventListener('change', change);
  addEventListener('beforeprint', open);
  addEventListener('afterprint', close);
  return () => {
    query.removeEventListener('change', change);
    removeEventListener('beforeprint', open);
    removeEventListener('afterprint', close);
  };
}
