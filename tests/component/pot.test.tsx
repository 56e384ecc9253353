import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/preact';
import { ThanksScreen } from '../../popup/tips/ThanksScreen';
import type { Candidate } from '../../src/pot/candidate';
import type { KeptPot, ToldPot } from '../../src/pot/pot';
import type { Proposal } from '../../src/pot/proposal';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';
import type { Known, Rate } from '../../src/tips/tip';
import { aPayee, aTip, knowing } from '../unit/popup/a-tip';
import { answer, asked } from './background';
import { show } from './show';

const RATE: Rate = { currency: 'EUR', perBitcoin: 100_000, at: '2026-11-30T09:00:00.000Z', from: '' };
const WALLET: Known['wallet'] = {
  ...{ relay: 'relay.example', walletKey: 'cc'.repeat(32), monthMsat: 100_000_000, tipMsat: 20_000_000 },
  connectedAt: '2026-01-01T00:00:00.000Z',
};
const candidate = (name: string, weight: number, given: Partial<Candidate> = {}): Candidate => ({
  ...{
    key: name.toLowerCase(),
    creator: name.toLowerCase(),
    name,
    works: 1,
    reasons: ['credited'],
    weight,
    share: 'work',
  },
  work: { about: `https://works.example/${name}`, title: `${name}’s work` },
  payees: [aPayee(`${name.toLowerCase()}@pay.example`)],
  ...given,
});
const link = (host: string) => aPayee(`https://${host}/give`, { rail: 'link', host, label: host });
const ANN = candidate('Ann', 2e6);
const BEN = candidate('Ben', 1e6, { payees: [link('give.example')] });
const CY = candidate('Cy', 1e6, { payees: [] });

const propose = (candidates: Candidate[], given: Partial<Proposal> = {}): void =>
  answer('pot.propose', ({ month, zone }) => ({
    ...{ month, zone, candidates, counted: ['e1'], waiting: [], before: [] },
    ...given,
  }));
const told = (pot: Partial<KeptPot> = {}, tips: ToldPot['tips'] = []): ToldPot => ({
  pot: {
    ...{ id: 'pot-1', month: '2026-10', zone: 'UTC', turn: 1, whole: 1000, currency: 'EUR', parts: [] },
    ...{ waiting: [], counted: [], confirmedAt: '2026-11-01T09:00:00.000Z', begun: [], left: [] },
    ...pot,
  },
  tips,
});
const open = (month = '2026-10') => show(<ThanksScreen part="pot" path={[month]} />);
const field = (name: string) =>
  screen.findByRole('textbox', { name: `Amount for ${name}` }) as Promise<HTMLInputElement>;

beforeEach(() => {
  answer('pot.list', () => []);
  answer('pot.reminder', () => ({ reminder: { day: null, since: '', declined: [] }, due: null, waiting: 0 }));
  answer('tips.know', ({ creators }) => knowing({ wallet: WALLET, paidAt: creators.map(() => null) }));
  answer('tips.list', () => []);
  answer('rate.read', () => RATE);
  answer('settings.read', () => ({ ...DEFAULT_SETTINGS, currency: 'EUR' }));
});

describe('the month’s pot', () => {
  it('shows who gets what, and whom nobody can pay yet, before anybody is asked', async () => {
    propose([ANN, BEN, CY]);
    open();
    expect((await field('Ann')).value).toBe('6.67');
    expect((await field('Ben')).value).toBe('3.33');
    const table = screen.getByRole('table');
    expect(within(table).getByRole('rowheader', { name: /Total/ })).toBeTruthy();
    expect(within(table).getByText('€10.00')).toBeTruthy();
    expect(screen.getByText('1 creator waits')).toBeTruthy();
    expect(asked('pot.give')).toEqual([]);
  });

  it('says exactly what one press will do, and does it', async () => {
    propose([
      ANN,
      BEN,
      candidate('Di', 1e6, { payees: [aPayee('payto://iban/DE75512108001245126199', { rail: 'code', host: null })] }),
    ]);
    answer('pot.give', (pot) => told({ ...pot, confirmedAt: '2026-11-01T09:00:00.000Z' } as KeptPot));
    const user = open();
    expect(await screen.findByText('1 is paid by your wallet now.')).toBeTruthy();
    expect(screen.getByText('1 opens a page, when you get to it.')).toBeTruthy();
    expect(screen.getByText('1 shows a code, when you get to it.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Give €10.00' }));
    await waitFor(() => expect(asked('pot.give')).toHaveLength(1));
    const [pot] = asked('pot.give');
    expect(pot).toMatchObject({ month: '2026-10', turn: 1, whole: 1000, currency: 'EUR', counted: ['e1'] });
    expect(pot?.parts.map(({ manner, spoken, msat }) => [manner, spoken?.amount, msat])).toEqual([
      ['wallet', 5, 5_000_000],
      ['open', 2.5, 0],
      ['open', 2.5, 0],
    ]);
  });

  it('shares the rest anew where one amount is changed, or keeps the others where that is wanted', async () => {
    propose([ANN, BEN]);
    const user = open();
    const ann = await field('Ann');
    await user.clear(ann);
    await user.type(ann, '4');
    expect((await field('Ben')).value).toBe('6');
    await user.click(screen.getByRole('checkbox', { name: 'Keep the other amounts when I change one' }));
    await user.clear(ann);
    await user.type(ann, '9');
    expect((await field('Ben')).value).toBe('6');
    expect(screen.getByRole('button', { name: 'Give €15.00' })).toBeTruthy();
  });

  it('leaves somebody out and takes them back', async () => {
    propose([ANN, BEN]);
    const user = open();
    await field('Ben');
    await user.click(screen.getByRole('checkbox', { name: 'Ben' }));
    expect((await field('Ann')).value).toBe('10');
    expect(screen.queryByRole('textbox', { name: 'Amount for Ben' })).toBeNull();
    await user.click(screen.getByRole('checkbox', { name: 'Ben' }));
    expect((await field('Ben')).value).toBe('3.33');
  });

  it('lets each be paid in another way', async () => {
    propose([candidate('Ann', 1e6, { payees: [aPayee('ann@pay.example'), link('give.example')] })]);
    const user = open();
    await field('Ann');
    await user.selectOptions(screen.getByRole('combobox', { name: 'How Ann is paid' }), 'You pay there: give.example');
    expect(await screen.findByText('1 opens a page, when you get to it.')).toBeTruthy();
  });

  it('gives nothing above the wallet’s budget, and nothing that is no amount', async () => {
    propose([ANN]);
    const user = open();
    await field('Ann');
    const amount = screen.getByRole('textbox', { name: 'Amount to share (EUR)' });
    await user.clear(amount);
    await user.type(amount, '50');
    expect(screen.getByText(/This is more than your limit for one tip/)).toBeTruthy();
    await user.clear(amount);
    await user.type(amount, 'ten');
    expect(screen.getByText('Enter an amount like 10 or 12.50.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /^Give/ }));
    expect(asked('pot.give')).toEqual([]);
  });

  it('asks for a rate where somebody is paid over Lightning and none is known', async () => {
    answer('rate.read', () => null);
    propose([ANN, BEN]);
    open();
    expect(await screen.findByText(/^1 creator is paid over Lightning/)).toBeTruthy();
    expect((await field('Ben')).value).toBe('10');
  });

  it('wants to be sure of an address that is another than before', async () => {
    answer('tips.know', () => knowing({ wallet: WALLET, paidAt: ['other@pay.example'] }));
    answer('pot.give', () => told());
    propose([ANN]);
    const user = open();
    await field('Ann');
    await user.click(screen.getByRole('button', { name: 'Give €10.00' }));
    expect(asked('pot.give')).toEqual([]);
    await user.click(screen.getByRole('checkbox', { name: 'I checked, and the new address is theirs' }));
    await user.click(screen.getByRole('button', { name: 'Give €10.00' }));
    await waitFor(() => expect(asked('pot.give')).toHaveLength(1));
  });

  it('says what was given already, and is given again only on purpose', async () => {
    const { pot } = told();
    answer('pot.list', () => [pot]);
    answer('pot.read', () => told());
    answer('pot.give', () => told());
    propose([ANN], { before: [pot] });
    const user = open();
    expect(await screen.findByRole('heading', { name: '€10.00 for October 2026' })).toBeTruthy();
    expect(asked('pot.propose')).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Make another pot' }));
    expect(await screen.findByText(/^You gave €10.00 for this month on/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Give €10.00' }));
    await waitFor(() => expect(asked('pot.give')).toMatchObject([{ turn: 2 }]));
  });

  it('chooses a day on which it is proposed, off by default', async () => {
    propose([]);
    answer('pot.remind', ({ day }) => ({ day, since: '', declined: [] }));
    const user = open();
    const day = (await screen.findByRole('combobox', { name: /Suggest a pot/ })) as HTMLSelectElement;
    expect(day.value).toBe('');
    await user.selectOptions(day, '3');
    expect(asked('pot.remind')).toEqual([{ day: 3 }]);
  });
});

describe('a pot that was given', () => {
  const part = (name: string, manner: 'wallet' | 'open') => ({
    ...{ manner, creator: name, msat: manner === 'wallet' ? 1000 : 0, spoken: { amount: 1, currency: 'EUR' } },
    work: { about: `https://works.example/${name}`, title: name, creator: name },
    payee:
      manner === 'wallet'
        ? ({ rail: 'lightning', address: 'a@pay.example', host: 'pay.example', label: 'a', grade: 'head' } as const)
        : ({
            rail: 'link',
            address: `https://${name}.example/`,
            host: `${name}.example`,
            label: name,
            grade: 'head',
          } as const),
    share: 'work' as const,
  });
  const parts = [part('ann', 'wallet'), part('ben', 'open'), part('cy', 'open')];
  const read = (given: Partial<KeptPot>, tips: ToldPot['tips']) => {
    answer('pot.list', () => [told({ parts, ...given }).pot]);
    answer('pot.read', () => told({ parts, ...given }, tips));
    answer('pot.begin', () => told({ parts, ...given }, tips));
    return open();
  };
  const failed = aTip({ step: 'failed', code: 'wallet-refused', detail: '' }, { id: 'pot-1/0/1', gift: 'pot-1' });

  it('offers what failed once more, and the others one after the other', async () => {
    const user = read({ begun: [0] }, [failed]);
    expect(await screen.findByText('1 failed · 2 left')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Try again: ann' }));
    expect(asked('pot.begin')).toEqual([{ id: 'pot-1', index: 0, attempt: 2 }]);
    expect(screen.queryByRole('button', { name: 'Open cy.example' })).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Open ben.example' }));
    expect(asked('pot.begin').at(-1)).toEqual({ id: 'pot-1', index: 1, attempt: 1 });
  });

  it('has nobody wait for two pages at once', async () => {
    const opened = aTip(
      { step: 'opened' },
      { id: 'pot-1/1/1', gift: 'pot-1', manner: 'open', payee: parts[1]?.payee ?? null },
    );
    read({ begun: [0, 1] }, [failed, opened]);
    expect(await screen.findByText('Finish on ben.example')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Open / })).toBeNull();
    expect(screen.getByRole('heading', { name: 'Waits its turn' })).toBeTruthy();
  });

  it('begins nothing where it came with a backup', async () => {
    read({ restored: 1 }, []);
    expect(await screen.findByText(/^This came with a backup/)).toBeTruthy();
    expect(screen.getAllByRole('heading', { name: 'Not started in this browser' })).toHaveLength(3);
    expect(screen.queryByRole('button', { name: /Pay by wallet|^Open / })).toBeNull();
  });

  it('is one gift in the ledger, and waits in the list of what is pending', async () => {
    const tip = aTip({ step: 'failed', code: 'wallet-refused', detail: '' }, { id: 'pot-1/0/1', gift: 'pot-1' });
    answer('pot.list', () => [told({ parts, begun: [0] }).pot]);
    answer('tips.list', () => [
      tip,
      aTip({ step: 'thanked' }, { id: 'own', gift: 'own', manner: 'word', payee: null, msat: 0 }),
    ]);
    show(<ThanksScreen />);
    expect(await screen.findByText(/2 parts of a pot wait for you/)).toBeTruthy();
    const line = (await screen.findByText(/Monthly pot · €10.00 for October 2026/)).closest('li') as HTMLElement;
    expect(within(line).getAllByRole('listitem', { hidden: true })).toHaveLength(1);
  });
});
