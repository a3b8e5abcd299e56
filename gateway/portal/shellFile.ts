/** The file of a page's beginning by its address, `/plan/:id` or `/plan/osthammar-2020`; of none that has one, a name that no file has. */
export function shellFile(path: string): string {
  const [first = '', ...others] = path.split('/').filter(Boolean);
  const name = first === '' ? 'start' : first;
  const known = /^[a-z]+$/.test(name) && others.length < 3;
  return known ? `${name}${'.en'.repeat(others.length)}.html` : '.html';
}
