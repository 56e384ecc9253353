import type { GivenPot } from '../../../src/pot/pot';
import type { Part } from '../../../src/tips/tip';
import { aPart } from '../tips/a-tip';

let number = 0;

/** A part of a pot: so many cents. */
export const aPotPart = (cents: number, given: Partial<Part> = {}): Part => {
  number += 1;
  return aPart({
    ...{ spoken: { amount: cents / 100, currency: 'EUR' }, msat: cents * 1000 },
    work: { about: `https://works.example/${number}`, title: `Work ${number}`, creator: 'Ann' },
    ...given,
  });
};

/** A pot of these parts, as a screen sends it. */
export const aPot = (parts: Part[], given: Partial<GivenPot> = {}): GivenPot => {
  number += 1;
  return {
    ...{ id: `pot-${number}`, month: '2026-11', zone: 'Europe/Berlin', turn: 1, currency: 'EUR', parts },
    whole: Math.round(parts.reduce((sum, { spoken }) => sum + (spoken?.amount ?? 0) * 100, 0)),
    ...{ waiting: [], counted: [], ...given },
  };
};
