const globals = new URL('globals.mjs', import.meta.url).href;

/** Node.js's hook of that name: what tests import of Jest is found here, as Jest's own loader finds it in itself. */
export function resolve(specifier, context, next) {
  return next(specifier === '@jest/globals' ? globals : specifier, context);
}
