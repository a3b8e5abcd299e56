import { expect, test } from '@jest/globals';
import { open } from './hours.ts';

test.each([
  [1, 'mon'],
  [5, 'fri'],
  [7, 'sun'],
])('day %d of a week is %s', (veckodag, day) => {
  expect(open({ veckodag, oppnar: '08:00', stanger: '16:30' })).toEqual({
    daysOfWeek: [day],
    availableStartTime: '08:00:00',
    availableEndTime: '16:30:00',
  });
});

test('a day that closes at midnight is open to its last second, and one that never closes all day', () => {
  expect(open({ veckodag: 6, oppnar: '20:00', stanger: '24:00' })).toEqual({
    daysOfWeek: ['sat'],
    availableStartTime: '20:00:00',
    availableEndTime: '23:59:59',
  });
  expect(open({ veckodag: 6, oppnar: '00:00', stanger: '24:00' })).toEqual({
    daysOfWeek: ['sat'],
    allDay: true,
  });
});
