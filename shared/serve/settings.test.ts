import { describe, expect, test } from '@jest/globals';
import { SettingError } from '../errors/SettingError.ts';
import { readPortalContact, readPublicUrl, readSettings } from './settings.ts';

describe('GATEWAY_URL', () => {
  test.each([
    [undefined, null],
    ['', null],
    ['http://gateway:4000/graphql', 'http://gateway:4000/graphql'],
    ['https://vardnat.example/graphql', 'https://vardnat.example/graphql'],
  ])('%p is %p', (text, url) => {
    expect(readSettings({ GATEWAY_URL: text }).gatewayUrl).toBe(url);
  });

  test.each(['gateway:4000', 'ftp://gateway/graphql', 'hej'])('%p is refused', (text) => {
    expect(() => readSettings({ GATEWAY_URL: text })).toThrow(SettingError);
  });
});

describe('PORTAL_CONTACT', () => {
  test.each([
    [undefined, null],
    ['registrator@tierp.example', 'registrator@tierp.example'],
    ['https://tierp.example/kontakt', 'https://tierp.example/kontakt'],
  ])('%p is %p', (text, contact) => {
    expect(readSettings({ PORTAL_CONTACT: text }).portalContact).toBe(contact);
  });

  test.each(['tierp', 'http://tierp.example', 'javascript:alert(1)', 'a@b'])(
    '%p is refused',
    (text) => {
      expect(() => readSettings({ PORTAL_CONTACT: text })).toThrow(/PORTAL_CONTACT.*e-mail/);
    },
  );

  test('an address that displays as another is refused', () => {
    const contact = 'registrator@tierp\u202e.example';
    expect(() => readSettings({ PORTAL_CONTACT: contact })).toThrow(/PORTAL_CONTACT.*by hand/);
  });
});

describe('PORTAL_CONTACT in production', () => {
  test('may not be left out, since the law requires it of a public site', () => {
    const env = { NODE_ENV: 'production' };
    expect(() => readPortalContact(readSettings(env))).toThrow(/^PORTAL_CONTACT is not set/);
    const contact = 'registrator@tierp.example';
    expect(readPortalContact(readSettings({ ...env, PORTAL_CONTACT: contact }))).toBe(contact);
    expect(readPortalContact(readSettings({}))).toBeNull();
  });
});

describe('PUBLIC_URL', () => {
  const address = 'https://tierp.example/graphql';
  test.each([
    [{}, null],
    [{ PUBLIC_URL: address }, address],
    [{ NODE_ENV: 'production', PUBLIC_URL: address }, address],
  ])('with %j it is %p', (env, publicUrl) => {
    expect(readPublicUrl(readSettings(env))).toBe(publicUrl);
  });

  test('may not be left out in production, where a Host header would stand in for it', () => {
    expect(() => readPublicUrl(readSettings({ NODE_ENV: 'production' }))).toThrow(
      /^PUBLIC_URL is not set: in production/,
    );
  });
});

describe('INTROSPECTION', () => {
  test.each([
    [{}, true],
    [{ NODE_ENV: 'production' }, false],
    [{ NODE_ENV: 'production', INTROSPECTION: 'true' }, true],
    [{ INTROSPECTION: 'false' }, false],
  ])('with %j it is %p', (env, introspection) => {
    expect(readSettings(env).introspection).toBe(introspection);
  });

  test.each(['yes', '1', 'TRUE'])('%p is refused', (text) => {
    expect(() => readSettings({ INTROSPECTION: text })).toThrow(
      `INTROSPECTION is "${text}" but must be true or false.`,
    );
  });
});

test("LIMIT_ sets the gateway's limits, SUBGRAPH_LIMIT_ the subgraphs'", () => {
  const defaults = readSettings({});
  const { clientLimits, subgraphLimits } = readSettings({
    LIMIT_DEPTH: '3',
    SUBGRAPH_LIMIT_DEPTH: '4',
  });
  expect(clientLimits).toEqual({ ...defaults.clientLimits, depth: 3 });
  expect(subgraphLimits).toEqual({ ...defaults.subgraphLimits, depth: 4 });
});
