import { saveFile } from './saveFile.ts';

/** What a picture looks like by the page's style sheet, and would lose outside the page. */
const carried = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
  'paint-order',
] as const;

/** Lets the reader save a picture of the page as an SVG file that looks the same by itself. */
export function sparaSvg(svg: SVGSVGElement, namn: string): void {
  saveFile(`${namn}.svg`, svgText(svg), 'image/svg+xml');
}

/** Lets the reader save a picture of the page as a PNG of twice its size. Rejects when the browser cannot draw it. */
export async function sparaPng(svg: SVGSVGElement, namn: string): Promise<void> {
  const { width, height } = svg.viewBox.baseVal;
  const url = URL.createObjectURL(new Blob([svgText(svg)], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * 2;
    canvas.height = height * 2;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!blob) throw new Error('the picture is too large for this browser');
    saveFile(`${namn}.png`, blob);
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** The picture as a file: its look written out as attributes, on the page's own background. */
function svgText(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = svg.querySelectorAll('*');
  copy.querySelectorAll('*').forEach((element, index) => {
    const style = getComputedStyle(originals[index] as Element);
    for (const name of carried) element.setAttribute(name, style.getPropertyValue(name));
    element.removeAttribute('class');
    element.removeAttribute('style');
  });
  const { x, y, width, height } = svg.viewBox.baseVal;
  const background = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  const attributes = { x, y, width, height, fill: getComputedStyle(document.body).backgroundColor };
  for (const [name, value] of Object.entries(attributes)) background.setAttribute(name, `${value}`);
  copy.prepend(background);
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', `${width}`);
  copy.setAttribute('height', `${height}`);
  return new XMLSerializer().serializeToString(copy);
}
