// A module that several test files import is loaded once, but Jest makes its globals anew for each file.
const current = (name) =>
  new Proxy((...args) => globalThis[name](...args), {
    get: (_, key) => globalThis[name][key],
  });

export const afterAll = current('afterAll');
export const afterEach = current('afterEach');
export const beforeAll = current('beforeAll');
export const beforeEach = current('beforeEach');
export const describe = current('describe');
export const expect = current('expect');
export const it = current('it');
export const jest = current('jest');
export const test = current('test');
