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

/** Lets the reader save a picture of the page as an SVG file that looks the same by itself, with those lines of text under it. */
export function sparaSvg(svg: SVGSVGElement, namn: string, underskrift: readonly string[]): void {
  saveFile(`${namn}.svg`, drawn(svg, underskrift).text, 'image/svg+xml');
}

/** Lets the reader save a picture of the page as a PNG of twice its size. Rejects when the browser cannot draw it. */
export async function sparaPng(
  svg: SVGSVGElement,
  namn: string,
  underskrift: readonly string[],
): Promise<void> {
  const { text, width, height } = drawn(svg, underskrift);
  const url = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
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

const lineHeight = 18;
const fontSize = 12;

/** The picture as a file: its look written out as attributes, on the page's own background, what it rests on under it. */
function drawn(svg: SVGSVGElement, underskrift: readonly string[]) {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = svg.querySelectorAll('*');
  copy.querySelectorAll('*').forEach((element, index) => {
    const style = getComputedStyle(originals[index] as Element);
    for (const name of carried) element.setAttribute(name, style.getPropertyValue(name));
    element.removeAttribute('class');
    element.removeAttribute('style');
  });
  const { x, y, width, height: own } = svg.viewBox.baseVal;
  const page = getComputedStyle(document.body);
  const lines = underskrift.flatMap((text) => wrapped(text, width));
  const height = own + lineHeight * (lines.length + 1);
  copy.prepend(element('rect', { x, y, width, height, fill: page.backgroundColor }));
  for (const [index, line] of lines.entries()) {
    const place = { x: x + 8, y: y + own + lineHeight * (index + 1) };
    const look = { 'font-family': page.fontFamily, 'font-size': fontSize, fill: page.color };
    const text = element('text', { ...place, ...look });
    text.textContent = line;
    copy.append(text);
  }
  const box = { viewBox: `${x} ${y} ${width} ${height}`, width, height };
  for (const [name, value] of Object.entries({ xmlns, ...box }))
    copy.setAttribute(name, `${value}`);
  return { text: new XMLSerializer().serializeToString(copy), width, height };
}

const xmlns = 'http://www.w3.org/2000/svg';

function element(name: string, attributes: Record<string, string | number>): SVGElement {
  const made = document.createElementNS(xmlns, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, `${value}`);
  return made;
}

/** A text in lines that fit, a letter being some half of its height wide. */
function wrapped(text: string, width: number): string[] {
  const most = Math.max(20, Math.floor(width / (fontSize * 0.55)));
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < most) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}
