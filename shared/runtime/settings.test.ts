import { describe, expect, test } from '@jest/globals';
import { SettingError } from '../errors/SettingError.ts';
import { readSettings } from './settings.ts';

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
