import { defineConfig } from 'vite';
import { precompress } from '../../shared/design/precompress.ts';
import { apiSchemaFile } from './build/apiSchemaFile.ts';
import { firstScript } from './build/firstScript.ts';
import { shells } from './build/shells.ts';

/** Builds the portal to gateway/portal/dist, which the gateway serves at /. No request of it leaves the origin. */
export default defineConfig(({ mode }) => ({
  root: import.meta.dirname,
  // Tests read no packed files, and packing takes longer than all the rest.
  plugins: [apiSchemaFile(), firstScript(), shells(), mode === 'test' ? null : precompress()],
  build: {
    target: 'es2022',
    // Inlined files would be data: URLs, which the Content-Security-Policy refuses for fonts and scripts.
    assetsInlineLimit: 0,
    // In kB. The page Utforska has an editor and all of graphql in it, and is loaded by who opens it.
    chunkSizeWarningLimit: 700,
    // The polyfill is an inline script; every browser that runs es2022 preloads modules by itself.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: ['index.html', 'src/forst.ts'],
      // What loads other files is small, and needed before the rest: it must not be put together with a large one.
      output: {
        codeSplitting: { groups: [{ name: 'hamtning', test: /vite[\\/]preload-helper/ }] },
      },
      // "use client" is for servers that render React, and there is none.
      onwarn: (warning, warn) => warning.code !== 'MODULE_LEVEL_DIRECTIVE' && warn(warning),
    },
  },
}));
