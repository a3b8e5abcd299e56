import { defineConfig } from 'vite';
import { precompress } from '../../design/precompress.ts';

/** Builds the workplace into shared/workplace/app/dist. The build is the same for every subgraph, which serves it at /. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [precompress()],
  build: {
    target: 'es2022',
    // Inlined files would be data: URLs, which the Content-Security-Policy refuses.
    assetsInlineLimit: 0,
    // The polyfill is an inline script.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // "use client" is for servers that render React, and there is none.
      onwarn: (warning, warn) => warning.code !== 'MODULE_LEVEL_DIRECTIVE' && warn(warning),
    },
  },
});
