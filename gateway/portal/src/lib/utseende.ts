/** How the reader wants the pages to look: as the device does, light or dark. */
export type Utseende = '' | 'ljust' | 'morkt';

const key = 'utseende';

/** What the reader has chosen before; as the device does when nothing is kept. */
export function readUtseende(): Utseende {
  try {
    const kept = localStorage.getItem(key);
    return kept === 'ljust' || kept === 'morkt' ? kept : '';
  } catch {
    return ''; // Storage is closed to the page: it follows the device.
  }
}

/** Shows the pages so, and keeps it for the next visit where the browser lets it. */
export function setUtseende(utseende: Utseende): void {
  document.documentElement.dataset.utseende = utseende;
  try {
    if (utseende === '') localStorage.removeItem(key);
    else localStorage.setItem(key, utseende);
  } catch {
    // Storage is closed to the page: the choice holds until it is left.
  }
}
