import swc from '@swc/wasm-typescript';
import { parse } from 'es-module-lexer';

/**
 * The JavaScript of a TypeScript file. Types become spaces and `.ts` in imports becomes `.js`, so lines and columns
 * stay the source's. `import.meta.url` is the source's, since files that a module reads lie beside its source. Stack
 * traces have the source's name too. Returns null for an invalid file, after a line on standard error.
 * @param {string} typescript
 * @param {string} url of the source
 * @returns {string | null}
 */
export function strip(typescript, url) {
  try {
    const { code } = swc.transformSync(typescript, { mode: 'strip-only', module: true });
    const ownUrl = code.includes('import.meta') ? `import.meta.url=${JSON.stringify(url)};` : '';
    return `${ownUrl}${importsOfJs(code)}\n//# sourceURL=${url}\n`;
  } catch ({ message, startLine, startColumn }) {
    console.error(`${url}:${startLine}:${startColumn + 1}: ${message}`);
    return null;
  }
}

function importsOfJs(code) {
  let result = '';
  let done = 0;
  for (const { specifier, end } of parse(code)[0]) {
    if (!/^\.{1,2}\/.*\.ts$/.test(specifier ?? '')) continue;
    const extension = code.lastIndexOf('.ts', end);
    result += `${code.slice(done, extension)}.js`;
    done = extension + '.ts'.length;
  }
  return result + code.slice(done);
}
