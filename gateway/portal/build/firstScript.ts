import type { Plugin } from 'vite';

/** Puts the script `forst` at the head of the page, as a file of its own, so that it runs while the others are read. */
export function firstScript(): Plugin {
  return {
    name: 'first-script',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) => {
        const first = Object.values(bundle).find(
          (file) => file.type === 'chunk' && file.isEntry && file.name === 'forst',
        );
        if (!first) throw new Error('The build has made no script named forst.');
        const attrs = { type: 'module', async: true, crossorigin: true, src: `/${first.fileName}` };
        return [{ tag: 'script', attrs, injectTo: 'head-prepend' }];
      },
    },
  };
}
