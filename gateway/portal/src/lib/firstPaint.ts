/** Waits until what stands on the page has been painted. A window that nobody sees paints nothing, and waits for nothing. */
export function firstPaint(): Promise<void> {
  return new Promise((done) => {
    if (document.visibilityState === 'hidden') done();
    else requestAnimationFrame(() => setTimeout(done));
  });
}
