import { expect, test } from '@jest/globals';
import { QueryFailedError } from 'typeorm';
import { createLog } from './createLog.ts';

const logged = (values: object) => {
  let text = '';
  const write = (line: string) => {
    text += line;
  };
  createLog('test', { logLevel: 'info' }, { write }).error(values, 'fel');
  return text;
};

test("the log has neither a database error's values nor the values that its message quotes", () => {
  const driver = Object.assign(new Error("Duplicate entry '19121212-1212' for key 'namn'"), {
    code: 'ER_DUP_ENTRY',
    errno: 1062,
    sqlMessage: "Duplicate entry '19121212-1212'",
  });
  const error = new QueryFailedError('INSERT INTO t VALUES (?)', ['19121212-1212'], driver);
  const text = logged({ err: error });
  expect(text).not.toContain('1212-1212');
  expect(JSON.parse(text)).toMatchObject({
    err: { type: 'QueryFailedError', code: 'ER_DUP_ENTRY' },
  });
  expect(JSON.parse(text).err.stack).toContain('createLog.test');
});

test('another error is shown as it is', () => {
  const text = logged({ err: new TypeError('x is no function') });
  expect(JSON.parse(text)).toMatchObject({
    err: { type: 'TypeError', message: 'x is no function' },
  });
});

test('fields with a secret or a query are left out of a line', () => {
  const secret = 'hemligt';
  const headers = {
    authorization: secret,
    cookie: secret,
    dpop: secret,
    'x-vardnat-intyg': 'syns',
  };
  const text = logged({
    headers,
    req: { headers },
    variables: { v: secret },
    body: secret,
    query: secret,
  });
  expect(text).not.toContain(secret);
});
