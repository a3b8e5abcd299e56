/** Lets the reader save a text or an image under that file name. */
export function saveFile(name: string, content: string | Blob, type = 'text/plain'): void {
  const blob = typeof content === 'string' ? new Blob([content], { type }) : content;
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Revoked in a later task: Firefox starts reading the file after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 0);
}
