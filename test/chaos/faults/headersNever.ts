import { atRelay } from '../atRelay.ts';

export const headersNever = atRelay(
  'headers-never',
  'a member takes every call and says nothing',
  () => {},
);
