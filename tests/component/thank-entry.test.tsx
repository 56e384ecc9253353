import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { screen } from '@testing-library/preact';
import { ThankEntry } from '../../popup/library/ThankEntry';
import { knowing } from '../unit/popup/a-tip';
import { answer, asked } from './background';
import { anOpened, aRecord, aWork, CID, DID } from './made-up';
import { show } from './show';

beforeEach(() => {
  answer('tips.know', () => knowing({ wallet: null }));
  answer('tips.list', () => []);
  answer('rate.read', () => null);
});
const record = aRecord({ payAt: ['bo@wallet.example'], signedBy: DID });
const open = (root: string | null) => show(<ThankEntry work={aWork()} root={root} onBack={jest.fn()} />);

describe('thanking for a work of the library', () => {
  it('knows of nobody to pay, and leads to the page that the work is on', async () => {
    open(null);
    expect(await screen.findByText(/^No way to pay this creator was found/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'A walk' }).getAttribute('href')).toBe('https://blog.example/walk');
    expect(asked('publish.open')).toEqual([]);
  });

  it('pays where its page said when it was saved, without looking at the page again', async () => {
    show(<ThankEntry work={aWork()} payAt={['head lightning ann@pay.example']} root={null} onBack={jest.fn()} />);
    expect(await screen.findByText('ann@pay.example')).toBeTruthy();
    expect(screen.queryByText(/^No way to pay this creator was found/)).toBeNull();
  });

  it('that was shared pays where its signed record says, which is read here alone', async () => {
    answer('publish.open', () => anOpened({ record }));
    open(CID);
    expect(await screen.findByText('bo@wallet.example')).toBeTruthy();
    expect(screen.getByText('Signed by the creator')).toBeTruthy();
    expect(asked('publish.open')).toEqual([{ root: CID, origin: { from: 'here' } }]);
  });

  it.each([
    ['is not signed', () => anOpened({ record, signedBy: null })],
    ['cannot be read', () => Promise.reject(new Error('the disk is away'))],
  ])('whose record %s pays nobody', async (_, how) => {
    answer('publish.open', how);
    open(CID);
    expect(await screen.findByText(/^No way to pay this creator was found/)).toBeTruthy();
    expect(screen.queryByText('bo@wallet.example')).toBeNull();
  });
});
