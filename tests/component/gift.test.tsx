import { describe, expect, it, jest } from '@jest/globals';
import { screen, waitFor } from '@testing-library/preact';
import { GiftScreen } from '../../popup/tips/GiftScreen';
import { TIPS_CHANNEL } from '../../src/message/channels';
import type { Quote, Tip, TipState } from '../../src/tips/tip';
import { tipError } from '../../src/tips/tip-error';
import { aQuote, aTip } from '../unit/popup/a-tip';
import { announce } from './announcing';
import { answer, asked } from './background';
import { clipboard, downloaded, downloads } from './files';
import { show } from './show';

const LATER = new Date(Date.now() + 3_600_000).toISOString();
const QUOTE: Quote = { ...aQuote, expiresAt: LATER };
const open = async (...tips: Tip[]) => {
  answer('tips.read', () => tips);
  const onGift = jest.fn<(gift: string | null) => void>();
  const user = show(<GiftScreen gift="gift-1" rate={null} contacts={[]} onGift={onGift} />);
  if (tips.length > 0) await screen.findAllByRole('article');
  return { user, onGift };
};
const one = (state: TipState, more: Partial<Tip> = {}, ...through: Tip['steps'][number]['step'][]) =>
  open(aTip(state, more, through));
const press = async (user: ReturnType<typeof show>, name: string) =>
  user.click(await screen.findByRole('button', { name }));
const failed = (code: Extract<TipState, { step: 'failed' }>['code'], detail = ''): TipState => ({
  ...{ step: 'failed', code, detail },
});

describe('a gift', () => {
  it('under way says what is done, is read out, and can be stopped', async () => {
    answer('tips.cancel', () => aTip({ step: 'failed', code: 'cancelled', detail: '' }));
    const { user } = await one({ step: 'draft' });
    expect(screen.getByText('Getting an invoice from wallet.example…')).toBeTruthy();
    expect(screen.getAllByRole('status')[0]?.textContent).toBe('Connecting · 21 sats');
    await press(user, 'Cancel');
    expect(asked('tips.cancel')).toEqual([{ id: 'tip-1' }]);
  });

  it('that could not be stopped any more says so', async () => {
    answer('tips.cancel', () => aTip({ step: 'sending', quote: QUOTE, event: '' }));
    const { user } = await one({ step: 'quoted', quote: QUOTE });
    await press(user, 'Cancel');
    expect(await screen.findByText('It was too late to cancel it.')).toBeTruthy();
  });

  it('to be paid with any wallet has its code and its text, and asks whether it was paid', async () => {
    const waiting: TipState = { step: 'waiting', quote: QUOTE };
    answer('tips.ask', () => aTip(waiting));
    const { user } = await one(waiting, { manner: 'invoice' });
    expect(screen.getByRole('img', { name: 'QR code to pay' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Open in app' }).getAttribute('href')).toBe(`lightning:${QUOTE.invoice}`);
    await press(user, 'Copy invoice');
    await waitFor(() => expect(clipboard()).toEqual([QUOTE.invoice]));
    await press(user, 'Check payment');
    expect(asked('tips.ask')).toEqual([{ id: 'tip-1' }]);
    expect(await screen.findByText('Nothing new yet.')).toBeTruthy();
  });

  it('of which the service tells nobody asks the person themselves', async () => {
    answer('tips.say', () => aTip({ step: 'opened' }));
    const over = { ...QUOTE, verify: null, expiresAt: '2026-01-01T00:00:00.000Z' };
    const { user } = await one({ step: 'waiting', quote: over }, { manner: 'invoice' });
    await press(user, 'I didn’t pay');
    expect(asked('tips.say')).toEqual([{ id: 'tip-1', paid: false }]);
    expect(await screen.findByText('Saved')).toBeTruthy();
  });

  it('of which the service tells nobody is not said to be unpaid while somebody can still pay it', async () => {
    await one({ step: 'waiting', quote: { ...QUOTE, verify: null } }, { manner: 'invoice' });
    expect(screen.getByRole('button', { name: 'I paid' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'I didn’t pay' })).toBeNull();
    expect(screen.getByText(/^If you didn’t pay it, you can say so a few minutes after/)).toBeTruthy();
  });

  it('on another page leads there, and takes the person’s word', async () => {
    const address = 'https://liberapay.com/ann';
    const payee = { rail: 'link', address, host: 'liberapay.com', label: 'Liberapay', grade: 'page' } as const;
    answer('tips.say', () => aTip({ step: 'opened' }));
    const { user } = await one({ step: 'opened' }, { manner: 'open', msat: 0, payee });
    expect(screen.getByRole('heading', { name: 'Finish on liberapay.com' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'liberapay.com' }).getAttribute('href')).toBe(address);
    await press(user, 'I paid');
    expect(asked('tips.say')).toEqual([{ id: 'tip-1', paid: true }]);
  });

  it('of which nobody knows is not to be sent again: the wallet is asked', async () => {
    const unknown: TipState = { step: 'unknown', quote: QUOTE, event: 'sent' };
    answer('tips.ask', () => aTip(unknown));
    const { user } = await one(unknown);
    expect(screen.getByRole('heading', { name: 'Not known yet: do not send again' })).toBeTruthy();
    await press(user, 'Check again');
    expect(await screen.findByText('Nothing new yet.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
  });

  it('that arrived says how sure that is and what it cost, and has a receipt', async () => {
    answer('tips.receipt', () => '{"receipt":1}');
    const proof = { grade: 'cryptographic', preimage: 'ab'.repeat(32), feeMsat: 1000 } as const;
    const { user, onGift } = await one({ step: 'settled', quote: QUOTE, proof });
    expect(screen.getByText(/^The money has arrived: the secret/)).toBeTruthy();
    expect(screen.getByText('Your wallet paid a fee of 1 sat.')).toBeTruthy();
    await press(user, 'Save receipt');
    expect(await screen.findByText('Receipt saved')).toBeTruthy();
    expect([downloads()[0], await downloaded()]).toEqual(['thanks-2026-03-01-tip1.json', '{"receipt":1}']);
    await press(user, 'Tip again');
    expect(onGift).toHaveBeenCalledWith(null);
  });

  it('whose receipt cannot be written says so as an error', async () => {
    const proof = { grade: 'own-word', preimage: null, feeMsat: null } as const;
    const { user } = await one({ step: 'settled', quote: null, proof });
    await press(user, 'Save receipt');
    const said = await screen.findByText(/nobody answers tips\.receipt/);
    expect(said.closest('.said')?.className).toContain('said-error');
  });

  it('that failed says why, that nothing was paid, and is given anew as a gift of its own, once', async () => {
    answer('tips.give', () => []);
    const { user, onGift } = await one(failed('service-unreachable', 'timeout'));
    expect(screen.getByText('Couldn’t connect to the service.')).toBeTruthy();
    expect(screen.getByText('timeout')).toBeTruthy();
    expect(screen.getByText('Nothing was paid.')).toBeTruthy();
    await press(user, 'Try again');
    await press(user, 'Try again');
    await waitFor(() => expect(asked('tips.give')).toHaveLength(2));
    const [first, second] = asked('tips.give');
    expect(first?.id).not.toBe('gift-1');
    expect(second?.id).toBe(first?.id);
    expect(first?.parts).toMatchObject([{ manner: 'wallet', msat: 21_000 }]);
    expect(onGift).toHaveBeenCalledWith(first?.id ?? '');
  });

  it('that ran out after it was shown is not said to be unpaid', async () => {
    await one(failed('expired'), { manner: 'invoice' }, 'waiting');
    expect(screen.getByRole('heading', { name: 'Expired, no payment seen' })).toBeTruthy();
    expect(screen.getByText(/the money may still have been sent/)).toBeTruthy();
  });

  it('that could not be given anew says why, and can be tried again', async () => {
    const { user, onGift } = await one(failed('wallet-unreachable'));
    await press(user, 'Try again');
    expect((await screen.findByText(/nobody answers tips\.give/)).closest('.said')?.className).toContain('said-error');
    expect(onGift).not.toHaveBeenCalled();
  });

  it('of which the ledger has nothing says so, and leads to choosing', async () => {
    const { user, onGift } = await open();
    expect(await screen.findByText('This tip isn’t in your ledger.')).toBeTruthy();
    await press(user, 'Change the tip');
    expect(onGift).toHaveBeenCalledWith(null);
  });

  it('that cannot be read says why', async () => {
    show(<GiftScreen gift="gift-1" rate={null} contacts={[]} onGift={() => undefined} />);
    expect(await screen.findByText(/nobody answers tips\.read/)).toBeTruthy();
  });

  it('is read again when a change is announced', async () => {
    await one({ step: 'draft' });
    answer('tips.read', () => [aTip(failed('wallet-unreachable'))]);
    await announce(TIPS_CHANNEL);
    expect(await screen.findByText('Nothing was paid.')).toBeTruthy();
  });

  it('of which the wallet cannot be asked says so in words, and not by its code', async () => {
    answer('tips.ask', () => Promise.reject(tipError('wallet-unreachable', 'none of its relays')));
    const { user } = await one({ step: 'unknown', quote: QUOTE, event: 'sent' });
    await press(user, 'Check again');
    const said = await waitFor(() => {
      const line = document.querySelector('.said-error');
      expect(line?.textContent).toBeTruthy();
      return line?.textContent;
    });
    expect(said).not.toContain('wallet-');
  });
});
