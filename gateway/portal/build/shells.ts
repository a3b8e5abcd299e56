import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Plugin, type Rolldown, runnerImport } from 'vite';
import { shellFile } from '../shellFile.ts';
import type { Sida } from '../src/sidor.ts';

type Bundle = Rolldown.OutputBundle;
/** What src/skal.tsx exports. */
interface Skal {
  skal(sida: Sida): string;
  sidor: Readonly<Record<string, Sida>>;
  redogorelse: Pick<Sida, 'adress' | 'titel' | 'vy'> & { html(): string };
}

/**
 * Writes each page's beginning as a file of its own beside index.html: its heading and structure, and what scripts and
 * styles it will ask for, so that it shows before any script has run and waits for fewer files in turn.
 */
export function shells(): Plugin {
  let root = '';
  return {
    name: 'shells',
    apply: 'build',
    configResolved: (config) => {
      root = config.root;
    },
    writeBundle: async ({ dir = '' }, bundle) => {
      const { module } = await runnerImport<Skal>('/src/skal.tsx', {
        root,
        configFile: false,
        logLevel: 'error',
      });
      const page = await readFile(join(dir, 'index.html'), 'utf8');
      await mkdir(join(dir, 'sidor'), { recursive: true });
      const write = async (
        { adress, titel, vy }: Pick<Sida, 'adress' | 'titel' | 'vy'>,
        root: string,
        page: string,
      ) => {
        const title = titel ? `${titel} – Vårdnät` : 'Vårdnät';
        const html = page
          .replace('<title>Vårdnät</title>', () => `<title>${title}</title>`)
          .replace('  </head>', () => `${linksOf(bundle, vy, page)}  </head>`)
          .replace('<div id="root"></div>', () => `<div id="root">${root}</div>`);
        await writeFile(join(dir, 'sidor', shellFile(adress)), html);
      };
      for (const sida of Object.values(module.sidor)) await write(sida, module.skal(sida), page);
      // It stands whole, and so says nothing of scripts.
      const whole = page.replace(/<noscript>.*<\/noscript>/s, '');
      await write(module.redogorelse, module.redogorelse.html(), whole);
    },
  };
}

/** Links to what the page's own view needs, and the page does not name yet. */
function linksOf(bundle: Bundle, vy: string, page: string): string {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const chunkOf = (file: string) =>
    chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(file))?.fileName;
  const scripts = new Set<string>();
  const styles = new Set<string>();
  const add = (name: string | undefined) => {
    const chunk = chunks.find(({ fileName }) => fileName === name);
    if (!chunk || scripts.has(chunk.fileName)) return;
    scripts.add(chunk.fileName);
    for (const style of chunk.viteMetadata?.importedCss ?? []) styles.add(style);
    for (const imported of chunk.imports) add(imported);
  };
  add(chunkOf('/src/portal.tsx'));
  add(chunkOf(`/views/${vy}.tsx`));
  const missing = (files: Set<string>) => [...files].filter((file) => !page.includes(`/${file}"`));
  return [
    ...missing(styles).map((file) => `    <link rel="stylesheet" crossorigin href="/${file}">\n`),
    ...missing(scripts).map(
      (file) => `    <link rel="modulepreload" crossorigin href="/${file}">\n`,
    ),
  ].join('');
}
