import './forst.ts';

// The page's own code takes long to read on a slow machine: what the server sent is shown before.
await firstPaint();
await import('./portal.tsx');

/** Waits until what stands on the page has been painted. A window that nobody sees paints nothing, and waits for nothing. */
function firstPaint(): Promise<void> {
  return new Promise((done) => {
    if (document.visibilityState === 'hidden') done();
    else requestAnimationFrame(() => setTimeout(done));
  });
}
