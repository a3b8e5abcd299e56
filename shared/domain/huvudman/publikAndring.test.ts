import { describe, expect, test } from '@jest/globals';
import { concept } from '../concepts.ts';
import { atkomstAv } from './atkomstAv.ts';
import { publikAndring } from './publikAndring.ts';

const nivaer = atkomstAv({});
const post = { roll: 'Sjuksköterska', omfattning: 1, nulage: 1, arbetsgivare: 'tierp' };
const unit = { id: 'u', namn: 'Hälsocentralen', typ: 'HALSOCENTRAL', bemanning: [post] };
const budget = { id: 'b', ar: 2027, belopp: 100, status: 'UTKAST', kalla: null };

describe('publikAndring', () => {
  test('names the fields that a change altered, and all known fields of a new row', () => {
    const changed = { ...unit, namn: 'Hälsocentralen i Tierp', telefon: '0293-150 00' };
    expect(publikAndring(concept('Verksamhet'), unit, changed, nivaer)).toEqual([
      'namn',
      'telefon',
    ]);
    expect(publikAndring(concept('Verksamhet'), null, unit, nivaer)).toEqual([
      'id',
      'namn',
      'typ',
      'bemanning',
    ]);
  });

  test('leaves out what only some may see, within an object too', () => {
    const system = { ...unit, systemstod: ['Cosmic'] };
    expect(publikAndring(concept('Verksamhet'), unit, system, nivaer)).toEqual([]);
    const vacancy = { ...unit, bemanning: [{ ...post, nulage: 0.5 }] };
    expect(publikAndring(concept('Verksamhet'), unit, vacancy, nivaer)).toEqual([]);
    const more = { ...unit, bemanning: [{ ...post, omfattning: 0.5 }] };
    expect(publikAndring(concept('Verksamhet'), unit, more, nivaer)).toEqual(['bemanning']);
  });

  test('includes what the owner has opened', () => {
    const open = atkomstAv({ falt: { 'Verksamhet.systemstod': 'offentlig' } });
    const system = { ...unit, systemstod: ['Cosmic'] };
    expect(publikAndring(concept('Verksamhet'), unit, system, open)).toEqual(['systemstod']);
  });

  test('leaves out a draft of a budget until it is decided', () => {
    expect(publikAndring(concept('Budget'), null, budget, nivaer)).toEqual([]);
    expect(publikAndring(concept('Budget'), budget, { ...budget, belopp: 90 }, nivaer)).toEqual([]);
    const decided = { ...budget, status: 'BESLUTAD' };
    expect(publikAndring(concept('Budget'), budget, decided, nivaer)).toEqual([
      'id',
      'ar',
      'belopp',
      'status',
    ]);
  });
});
