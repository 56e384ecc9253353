import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { createFinds } from '../../content/find/finds';
import { watch } from '../../content/watch';

/** Longer than all waits of one address together. */
const AN_HOUR = 3_600_000;

describe('how often a page is looked at', () => {
  /** Of this test's own watch: the document is the same for all. */
  let countLooks: () => number = () => 0;
  let renew: () => void = () => undefined;
  beforeEach(() => {
    jest.useFakeTimers();
    let own = 0;
    ({ renew } = watch(document, createFinds(document), async () => {
      own++;
    }));
    countLooks = () => own;
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  const change = async () => {
    document.body.append(document.createElement('p'));
    await jest.advanceTimersByTimeAsync(AN_HOUR);
  };
  /** Changes the page, and its address with it, as often as it likes. */
  const changeAddress = async (times: number) => {
    for (let i = 0; i < times; i++) {
      history.replaceState(null, '', `?${Math.random()}`);
      await change();
    }
  };

  it('is not for ever, however often it changes', async () => {
    for (let i = 0; i < 100; i++) await change();
    expect(countLooks()).toBeLessThanOrEqual(17);
  });

  it('begins anew at a new address', async () => {
    for (let i = 0; i < 30; i++) await change();
    const before = countLooks();
    await changeAddress(1);
    await change();
    expect(countLooks()).toBe(before + 2);
  });

  it('is not for ever where the page gives itself new addresses', async () => {
    await changeAddress(100);
    expect(countLooks()).toBeLessThan(70);
    const before = countLooks();
    await changeAddress(20);
    expect(countLooks()).toBe(before);
  });

  it('is given to the page again by a person alone, and not by events that it makes itself', async () => {
    await changeAddress(100);
    const before = countLooks();
    for (const kind of ['pointerdown', 'keydown', 'wheel', 'popstate']) document.body.dispatchEvent(new Event(kind));
    await changeAddress(3);
    expect(countLooks()).toBe(before);
    renew();
    await changeAddress(3);
    expect(countLooks()).toBe(before + 3);
  });
});
