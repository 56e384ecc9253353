import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/preact';
import { FollowSeen } from '../../popup/page/FollowSeen';
import { cataloguesOf, profilesOf } from '../../popup/page/followable';
import { CATALOGUE_TYPE } from '../../src/catalogue/catalogue';
import { catalogueError } from '../../src/catalogue/problem';
import { jsonRecord } from '../../src/lookup/named';
import { answer, asked } from './background';
import { aSeen, aSignal } from './made-up';
import { show } from './show';

const CATALOGUE = 'http://127.0.0.1:8080/catalogue.json';
const named = aSeen([], { records: [{ type: CATALOGUE_TYPE, address: CATALOGUE }] });
const contact = (value: string, words = '<link rel="me" href="x">', detail = 'head contact') =>
  aSignal({ says: 'support', evidence: 'link-element', value, words, detail });

beforeEach(() => {
  answer('following.follow', () => ({ name: 'Ada’s works' }) as never);
});

describe('the toolbar window on a page with a catalogue', () => {
  it('offers to follow it, and says who is asked', async () => {
    const user = show(<FollowSeen seen={named} />);
    expect(screen.getByText('This asks: 127.0.0.1:8080')).toBeTruthy();
    expect(asked('following.follow')).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Follow' }));
    expect(asked('following.follow')).toEqual([{ address: CATALOGUE, page: named.page.address, key: '' }]);
    expect(await screen.findByText('Following Ada’s works')).toBeTruthy();
  });

  it('says why it is not followed', async () => {
    answer('following.follow', () => Promise.reject(catalogueError('unsigned')));
    const user = show(<FollowSeen seen={named} />);
    await user.click(screen.getByRole('button', { name: 'Follow' }));
    expect(await screen.findByText(/no valid signature/)).toBeTruthy();
  });

  it('does not offer the catalogue as a record of the page', () => {
    const subject = { address: named.page.address, page: named.page.address, named: named.records };
    expect(jsonRecord.find(subject)).toBeNull();
  });
});

describe('the toolbar window on a page that says where its author is, too', () => {
  it('offers to look for a catalogue there, at no mail, no other author and not at itself', async () => {
    const seen = aSeen([], {
      supports: [
        contact('https://ada.example/'),
        contact('https://ada.example/', 'Ada', 'author contact'),
        contact('mailto:ada@ada.example'),
        contact('https://blog.example/walk#me'),
        contact('https://bo.example/', '<link rel="author" href="https://bo.example/">'),
        contact('https://elsewhere.example/', 'someone', 'page contact'),
      ],
    });
    expect([cataloguesOf(seen), profilesOf(seen)]).toEqual([[], ['https://ada.example/']]);
    const user = show(<FollowSeen seen={seen} />);
    await user.click(screen.getByText('Follow the author'));
    expect(screen.getByRole('button', { name: 'Look for a catalogue at ada.example' })).toBeTruthy();
  });
});
