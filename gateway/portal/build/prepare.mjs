import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

/** Builds the portal and the workplace after `npm ci` in a checkout. Without the development dependencies (`--omit=dev`) it only says so. */
const { resolve } = createRequire(import.meta.url);
let vite = true;
try {
  resolve('vite/package.json');
} catch {
  vite = false;
}
if (vite) {
  for (const script of ['portal:build', 'workplace:build']) {
    const { status } = spawnSync('npm', ['run', '--silent', script], {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    if (status !== 0) process.exitCode = status ?? 1;
  }
} else {
  console.log('The portal is not built: vite is a development dependency, and left out.');
}
