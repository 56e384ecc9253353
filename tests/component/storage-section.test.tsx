import { afterEach, describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/preact';
import { runtime } from '../../popup/platform/browser';
import { StorageSection } from '../../popup/transfer/StorageSection';
import { show } from './show';

const { getURL } = runtime;
/** A browser by the addresses that it gives, and what its storage says. */
const inBrowser = (scheme: string, isPersistent: boolean, agrees = false) => {
  Object.assign(runtime, { getURL: (path: string) => `${scheme}//commoner/${path}` });
  let isKept = isPersistent;
  Object.defineProperty(navigator, 'storage', {
    configurable: true,
    value: {
      estimate: async () => ({ usage: 1_000_000, quota: 10_000_000_000 }),
      persisted: async () => isKept,
      persist: async () => {
        isKept = agrees;
        return agrees;
      },
    },
  });
};
const PROTECT = { name: 'Protect from automatic cleanup' };

describe('what is said of the storage', () => {
  afterEach(() => {
    Object.assign(runtime, { getURL });
    Reflect.deleteProperty(navigator, 'storage');
  });

  it('is that Chromium keeps it, whose own answer does not count its permission, and nothing is offered', async () => {
    inBrowser('chrome-extension:', false);
    show(<StorageSection />);
    expect(await screen.findByText(/doesn’t clear it automatically/)).toBeTruthy();
    expect(screen.queryByRole('button', PROTECT)).toBeNull();
  });

  it('is that Firefox may clear it until it was asked to keep it', async () => {
    inBrowser('moz-extension:', false, true);
    const user = show(<StorageSection />);
    expect(await screen.findByText(/may clear it/)).toBeTruthy();
    await user.click(screen.getByRole('button', PROTECT));
    expect(await screen.findByText(/doesn’t clear it automatically/)).toBeTruthy();
    expect(screen.queryByRole('button', PROTECT)).toBeNull();
  });

  it('is an error where the browser does not agree', async () => {
    inBrowser('moz-extension:', false, false);
    const user = show(<StorageSection />);
    await user.click(await screen.findByRole('button', PROTECT));
    const said = await screen.findByText(/didn’t agree/);
    expect(said.closest('.said')?.className).toContain('said-error');
  });
});
