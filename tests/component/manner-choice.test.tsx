import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/preact';
import { MannerChoice } from '../../popup/tips/MannerChoice';
import type { Manner } from '../../src/tips/tip';
import { show } from './show';

describe('each way to thank', () => {
  it.each<[Manner, RegExp]>([
    ['wallet', /^A receipt can prove this payment to anyone/],
    ['invoice', /^A receipt proves this only if the service/],
    ['open', /^A receipt has your word alone/],
    ['word', /^No money is given/],
  ])('says before it is taken what can be proved of it: %s', (chosen, words) => {
    show(
      <MannerChoice manners={['wallet', 'invoice', 'open', 'word']} rail="link" chosen={chosen} onChoose={() => {}} />,
    );
    expect(screen.getByText(words)).toBeTruthy();
  });
});
