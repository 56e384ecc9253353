import { describe, expect, it } from '@jest/globals';
import type { Payee } from '../../../src/tips/payee';
import { caution, offeredBy, payeesOf } from '../../../src/tips/payees';
import { aWork } from '../attribution/a-work';
import { BY, statement } from '../work/observation';
import { aPage, PAGE, support } from './a-page';

const pageWork = aWork({ id: PAGE, about: 'page', address: PAGE });
const told = (payees: readonly Payee[]) => payees.map(({ rail, address, grade }) => [rail, address, grade]);
const cautionsOf = (value: string, page = PAGE) =>
  payeesOf({ ...aPage(support(value, 'page', 'payment')), page: { address: page, title: '' } }, null).map(
    ({ cautions }) => cautions,
  )[0];

describe('whom a person would pay', () => {
  it('is told by who says so, and then by what is soonest done: Lightning, a known service, others; a pointer is last', () => {
    const seen = aPage(
      support('https://liberapay.com/ann', 'page', 'link'),
      support('bitcoin:1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2', 'head', 'donate', { evidence: 'json-ld', place: '' }),
      support('ann@pay.example', 'author', 'text', { words: 'Ann Fell ⚡ ann@pay.example' }),
      support('https://wallet.example/ann', 'head', 'monetization', { evidence: 'link-element', place: '' }),
      support('lnurlp:ann@blog.example', 'head', 'lightning', { evidence: 'meta', place: '' }),
    );
    expect(told(payeesOf(seen, pageWork))).toEqual([
      ['lightning', 'ann@blog.example', 'head'],
      ['lightning', 'ann@pay.example', 'author'],
      ['code', 'bitcoin:1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2', 'head'],
      ['link', 'https://liberapay.com/ann', 'page'],
      ['pointer', 'https://wallet.example/ann', 'head'],
    ]);
  });

  it('is never somebody at this page’s own site where a payment pointer names another', () => {
    const pointer = support('$wallet.example/ann', 'head', 'monetization', { evidence: 'link-element' });
    expect(payeesOf(aPage(pointer), pageWork)).toMatchObject([
      { rail: 'pointer', address: 'https://wallet.example/ann', host: 'wallet.example', label: '$wallet.example/ann' },
    ]);
  });

  it('is each address once, as it is believed most, with the signal that says so', () => {
    const head = support('lightning:ann@pay.example', 'head', 'lightning');
    const [payee, ...others] = payeesOf(aPage(support('ANN@pay.example', 'page', 'link'), head), pageWork);
    expect(others).toEqual([]);
    expect(payee).toMatchObject({ address: 'ann@pay.example', host: 'pay.example', grade: 'head', signal: head });
  });

  it('is never one whom Commoner pays where only rel=payment says so: it starts no payment by itself', () => {
    const seen = aPage(
      support('lightning:ann@pay.example', 'page', 'payment'),
      support('https://shop.example/tip', 'head', 'payment', { evidence: 'link-element' }),
    );
    expect(told(payeesOf(seen, pageWork))).toEqual([
      ['link', 'https://shop.example/tip', 'head'],
      ['code', 'lightning:ann@pay.example', 'page'],
    ]);
  });

  it('is nobody on a page that came over http, and that is said', () => {
    const signal = support('ann@pay.example', 'head', 'lightning');
    const seen = { ...aPage(signal), page: { address: 'http://blog.example/walk', title: '' } };
    expect(offeredBy(seen, null)).toEqual({ payees: [], refused: [{ code: 'insecure-page', signal }] });
  });

  it('is somebody on this machine’s own pages in a build for tests alone', () => {
    const seen = {
      ...aPage(support('ann@127.0.0.1:8080', 'head', 'lightning')),
      page: { address: 'http://127.0.0.1:3000/', title: '' },
    };
    expect(payeesOf(seen, null)).toEqual([]);
    expect(told(payeesOf(seen, null, true))).toEqual([['lightning', 'ann@127.0.0.1:8080', 'head']]);
    const other = { ...seen, page: { address: 'http://blog.example/', title: '' } };
    expect(offeredBy(other, null, true).refused.map(({ code }) => code)).toEqual(['insecure-page']);
  });

  it('is nobody where the address is over http, cannot be paid, or names who paid before', () => {
    const refused = offeredBy(
      aPage(
        support('http://wallet.example/ann', 'head', 'monetization'),
        support('method=keysend;address=02ab', 'head', 'lightning'),
        support('https://science-fund.example/', 'head', 'funding'),
        support('https://evil.example/ann', 'page', 'link'),
        { ...support('ann@pay.example', 'head', 'lightning'), detail: 'lightning' },
      ),
      pageWork,
    );
    expect(refused.payees).toEqual([]);
    expect(refused.refused.map(({ code }) => code)).toEqual([
      ...['insecure-address', 'not-payable', 'not-payable', 'not-payable', 'unreadable'],
    ]);
    expect(payeesOf(aPage(support('https://opencollective.com/walks', 'head', 'funding')), pageWork)).toHaveLength(1);
  });

  it('is a bank account where the site or the author says so alone: what stands anywhere may be anybody’s', () => {
    const account = (iban: string) => `payto://iban/${iban}?receiver-name=Ann`;
    const { payees, refused } = offeredBy(
      aPage(
        support(account('DE75512108001245126199'), 'head', 'payment', { evidence: 'link-element' }),
        support(account('BE68539007547034'), 'author', 'link', { words: 'by Ann Fell' }),
        support(account('NO9386011117947'), 'page', 'payment'),
        support(account('NL91ABNA0417164300'), 'author', 'link', { words: 'by Bob Tarn' }),
        support(account('DE75512108001245126198'), 'head', 'payment'),
        support('payto://upi/ann@okbank', 'page', 'link'),
      ),
      pageWork,
    );
    expect(payees.map(({ label, grade }) => [label, grade])).toEqual([
      ['DE75 5121 0800 1245 1261 99', 'head'],
      ['BE68 5390 0754 7034', 'author'],
    ]);
    expect(refused.map(({ code }) => code)).toEqual([
      ...['unsure-place', 'unsure-place', 'wrong-account', 'unsure-place'],
    ]);
  });

  it('is one account whatever stands beside it, and was paid before if the account was', () => {
    const account = (more: string, standing: 'head' | 'author') =>
      support(`payto://iban/DE75512108001245126199${more}`, standing, 'payment', { words: 'by Ann Fell' });
    const payees = payeesOf(aPage(account('?receiver-name=Ann', 'head'), account('?message=x', 'author')), pageWork);
    expect(payees.map(({ grade }) => grade)).toEqual(['head']);
    const before = 'payto://iban/DE75512108001245126199?receiver-name=Ann%20Fell';
    expect(caution(payees, before)[0]?.cautions).toEqual([]);
    expect(caution(payees, 'payto://iban/BE68539007547034')[0]?.cautions).toEqual(['changed']);
  });

  it('believes an author’s block as that of the work’s creator only, and words in no other', () => {
    const bob = { words: 'Bob Tarn. Coffee ⚡ bob@pay.example' };
    const { payees, refused } = offeredBy(
      aPage(
        support('https://ko-fi.com/bob', 'author', 'link', bob),
        support('bob@pay.example', 'author', 'text', bob),
        support('https://ko-fi.com/ann', 'author', 'link', { words: 'by ANN  FELL' }),
      ),
      pageWork,
    );
    expect(told(payees)).toEqual([
      ['link', 'https://ko-fi.com/ann', 'author'],
      ['link', 'https://ko-fi.com/bob', 'page'],
    ]);
    expect(refused.map(({ code, signal }) => [code, signal.value])).toEqual([['other-creator', 'bob@pay.example']]);
  });
});

describe('a work that is a part of a page', () => {
  const seen = aPage(support('ann@pay.example', 'head', 'lightning'));
  const evidence = [statement(BY, 'CC BY 4.0')];

  it('is not paid to the page’s author where a credit names another', () => {
    const photo = aWork({ creators: [{ name: 'Bob Tarn', address: null }], evidence });
    expect(offeredBy(seen, photo)).toMatchObject({ payees: [], refused: [{ code: 'other-creator' }] });
  });

  it('is, where they made it too', () => {
    expect(payeesOf(seen, aWork({ creators: [{ name: 'ann fell', address: null }], evidence }))).toHaveLength(1);
  });

  it('is, where their full name stands in a byline that says more, and not where a first name does', () => {
    const byline = { ...seen, creators: [{ name: 'Ann Fell, from “Walks”', address: null }] };
    expect(payeesOf(byline, aWork({ creators: [{ name: 'ANN FELL', address: null }], evidence }))).toHaveLength(1);
    expect(payeesOf(byline, aWork({ creators: [{ name: 'Ann', address: null }], evidence }))).toEqual([]);
    expect(payeesOf(byline, aWork({ creators: [{ name: 'Joann Fell', address: null }], evidence }))).toEqual([]);
  });

  it('is not where nobody is named by a caption, and is where the page’s own markup speaks of it', () => {
    const unnamed = { ...seen, creators: [] };
    expect(payeesOf(unnamed, aWork({ evidence }))).toEqual([]);
    const marked = [{ ...statement(BY, 'CC BY 4.0'), evidence: 'rdfa' as const }];
    expect(payeesOf(unnamed, aWork({ evidence: marked }))).toHaveLength(1);
  });

  it('has the ways to pay that are said of it by its address', () => {
    const photo = aWork({ creators: [{ name: 'Bob Tarn', address: null }], evidence });
    const own = support('bob@pay.example', 'head', 'donate', { about: photo.address, evidence: 'json-ld' });
    const both = aPage(own, support('ann@pay.example', 'head', 'lightning'));
    expect(told(payeesOf(both, photo))).toEqual([['lightning', 'bob@pay.example', 'head']]);
    expect(told(payeesOf(both, pageWork))).toEqual([['lightning', 'ann@pay.example', 'head']]);
  });

  it('has none of the page around it where it stands in a frame of another site', () => {
    const film = aWork({ page: { address: 'https://films.example/embed', title: '' } });
    expect(payeesOf(seen, film)).toEqual([]);
  });
});

describe('what a person should see before paying', () => {
  it('is that another site is asked, and neither the page’s own nor a known service', () => {
    expect(cautionsOf('https://pay.example/ann')).toEqual(['other-site']);
    for (const own of ['https://blog.example/tip', 'https://pay.blog.example/', 'https://liberapay.com/ann'])
      expect(cautionsOf(own)).toEqual([]);
    expect(cautionsOf('https://example/')).toBeUndefined();
    expect(cautionsOf('https://notblog.example/')).toEqual(['other-site']);
    const known = aPage(
      support('ann@getalby.com', 'page', 'link'),
      support('ann@getalby.evil.example', 'page', 'link'),
    );
    expect(payeesOf(known, pageWork).map(({ cautions }) => cautions)).toEqual([[], ['other-site']]);
  });

  it('is that a name may be taken for another', () => {
    expect(cautionsOf('https://líberapay.com/ann')).toEqual(['look-alike', 'other-site']);
    expect(cautionsOf('https://1iberapay.com/ann')).toEqual(['look-alike', 'other-site']);
    expect(cautionsOf('https://xn--mller-kva.example/tip', 'https://müller.example/')).toEqual([]);
  });

  it('is that nothing was ever sent there, or that the creator was paid elsewhere', () => {
    const payees = payeesOf(
      aPage(support('ann@blog.example', 'head', 'lightning'), support('https://ko-fi.com/ann', 'page', 'link')),
      pageWork,
    );
    expect(caution(payees, null).map(({ cautions: [first] }) => first)).toEqual(['first-time', 'first-time']);
    expect(caution(payees, 'ann@old.example').map(({ cautions }) => cautions)).toEqual([['changed'], ['changed']]);
    expect(payees.every(({ cautions }) => cautions.length === 0)).toBe(true);
  });

  it('has where they were paid before in front of an address that was put beside it', () => {
    const payees = payeesOf(
      aPage(support('thief@blog.example', 'head', 'lightning'), support('ann@blog.example', 'page', 'link')),
      pageWork,
    );
    expect(caution(payees, 'ann@blog.example').map(({ address, cautions }) => [address, cautions])).toEqual([
      ['ann@blog.example', []],
      ['thief@blog.example', ['changed']],
    ]);
  });

  it('is that another address is offered for them too, where nothing sure tells which is theirs', () => {
    const contested = (...offered: Parameters<typeof aPage>) =>
      caution(payeesOf(aPage(...offered), pageWork), null).map(({ address, cautions }) => [
        address,
        cautions.includes('contested'),
      ]);
    const ann = support('ann@blog.example', 'page', 'link');
    expect(contested(ann)).toEqual([['ann@blog.example', false]]);
    expect(contested(ann, support('evil@blog.example', 'author', 'link', { words: 'Ann Fell' }))).toEqual([
      ['evil@blog.example', true],
      ['ann@blog.example', true],
    ]);
    expect(contested(ann, support('https://liberapay.com/evil', 'page', 'link'))).toEqual([
      ['ann@blog.example', true],
      ['https://liberapay.com/evil', true],
    ]);
    const stated = support('ann@site.example', 'head', 'lightning');
    const page = support('https://wallet.example/ann', 'head', 'monetization');
    expect(contested(stated, page, ann)).toEqual([
      ['ann@site.example', false],
      ['ann@blog.example', true],
      ['https://wallet.example/ann', false],
    ]);
    expect(contested(stated, support('evil@site.example', 'head', 'lightning')).map(([, is]) => is)).toEqual([
      true,
      true,
    ]);
  });
});
