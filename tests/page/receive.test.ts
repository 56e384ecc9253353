import { describe, expect, it } from '@jest/globals';
import { readSource } from '../../content/read-source';
import { contactsOf } from '../../src/tips/contacts';
import { handleOf } from '../../src/tips/fediverse';
import { offeredBy } from '../../src/tips/payees';
import { readOwnAddress } from '../../src/tips/receive/own-address';
import { reportPage } from '../../src/tips/receive/page-report';
import { type Giver, headSnippet, visibleSnippet } from '../../src/tips/receive/snippets';
import { identify } from '../../src/work/identify';
import { parsePage } from './read-fixture';
import { seePage } from './see-fixture';

const LICENSE = '<footer><a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></footer>';
const WAYS = [
  'ann@pay.example',
  'lnurlp:https://pay.example/lnurl/ann',
  '$wallet.example/ann',
  'https://liberapay.com/ann',
  'https://opencollective.com/ann?a="b"&c=<d>',
  'DE75 5121 0800 1245 1261 99, Ann O’Fell & <Sons>',
  'bitcoin:bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4',
  'taler://pay-template/shop.example/thanks',
];
const giver = (given: Partial<Giver> = {}): Giver => ({
  ...{ name: 'Ann Fell', addresses: WAYS, page: 'https://site.example/page', fediverse: '@ann@social.example' },
  ...given,
});
const see = (head: string, body: string) =>
  seePage(
    parsePage(
      `<head><title>A walk</title>${head}</head><body><article><h1>A walk</h1>${body}<p>Up the beck.</p></article>${LICENSE}</body>`,
    ),
  );
const paid = (head: string, body: string) => {
  const seen = see(head, body);
  const { payees, refused } = offeredBy(seen, seen.works[0] ?? null);
  expect(refused).toEqual([]);
  return Object.fromEntries(payees.map(({ address, rail, grade }) => [address, `${grade} ${rail}`]));
};
const wayOf = (written: string) => {
  const own = readOwnAddress(written);
  if (own.fault !== null) throw new Error(own.fault);
  return own.read;
};

describe('what a creator pastes into the head of their page', () => {
  it.each(WAYS)('is read as the same way to pay, and believed as the head is: %s', (way) => {
    const { address, rail } = wayOf(way);
    expect(paid(headSnippet(giver({ addresses: [way] })), '')).toEqual({ [address]: `head ${rail}` });
  });

  it.each(WAYS)('says it twice, for other programs, and each half is read alike: %s', (way) => {
    const { address, rail } = wayOf(way);
    const lines = headSnippet(giver({ addresses: [way] })).split('\n');
    const isData = (line: string) => line.startsWith('<script');
    const wanted = { [address]: `head ${rail}` };
    expect(paid(lines.filter((line) => !isData(line)).join('\n'), '')).toEqual(wanted);
    // A pointer has no form in a DonateAction that others would read.
    expect(paid(lines.filter(isData).join('\n'), '')).toEqual(rail === 'pointer' ? {} : wanted);
  });

  it('has all ways at once, whom to credit and whom to mention', () => {
    const head = headSnippet(giver());
    const all = Object.fromEntries(WAYS.map(wayOf).map(({ address, rail }) => [address, `head ${rail}`]));
    expect(paid(head, '')).toEqual(all);
    const seen = see(head, '');
    const [work] = seen.works;
    expect(work?.creators.map(({ name }) => name)).toEqual(['Ann Fell']);
    expect(work && contactsOf(seen, work).map(handleOf)).toEqual(['@ann@social.example']);
  });

  it('holds whatever a person is called', () => {
    const name = '"></script><b>Ann & Bö</b>';
    const page = see(headSnippet(giver({ name, addresses: ['ann@pay.example'] })), '');
    expect(page.works[0]?.creators.map((each) => each.name)).toEqual([name]);
  });

  it('is nothing where there is no way to pay', () => {
    expect(headSnippet(giver({ addresses: [] }))).toBe('');
    expect(visibleSnippet(giver({ addresses: ['$wallet.example/ann'] }))).toBe('');
  });
});

describe('what they put below its title', () => {
  it.each(WAYS.filter((way) => !way.startsWith('$')))(
    'is read as the same, and believed as their own block is: %s',
    (way) => {
      const { address, rail } = wayOf(way);
      expect(paid('', visibleSnippet(giver({ addresses: [way] })))).toEqual({ [address]: `author ${rail}` });
    },
  );

  it('is believed as the head is if both are there', () => {
    const both = paid(headSnippet(giver()), visibleSnippet(giver()));
    expect(new Set(Object.values(both).map((each) => each.split(' ')[0]))).toEqual(new Set(['head']));
  });
});

describe('a check of one’s own page', () => {
  const advice = (head: string, body: string) => reportPage(see(head, body)).map((each) => each.advice);
  const NAMED = '<meta name="author" content="Ann Fell">';

  it('finds nothing to mend but a record where both snippets stand', () => {
    const head = headSnippet(giver({ addresses: ['ann@site.example', 'https://liberapay.com/ann'] }));
    expect(advice(head, visibleSnippet(giver({ addresses: ['ann@site.example'] })))).toEqual([['unsigned']]);
  });

  it('tells the way to pay that stands in running text', () => {
    expect(advice(NAMED, '<p>Like it? <a href="https://liberapay.com/ann">Support me</a></p>')).toEqual([
      ['in-text', 'unsigned'],
    ]);
  });

  it('tells the block that names somebody else, or nobody', () => {
    const tip = '<a href="lightning:ann@site.example">Tip</a>';
    expect(advice(NAMED, `<p class="byline">Bob Hill ${tip}</p>`)).toEqual([['other-name', 'unsigned']]);
    expect(advice(NAMED, '<p class="byline">Bob Hill ⚡ ann@site.example</p>')).toEqual([['other-name', 'unsigned']]);
    expect(advice(NAMED, `<p class="byline">Ann Fell ${tip}</p>`)).toEqual([['in-block', 'unsigned']]);
  });

  it('tells what is missing, and what two addresses or another host do', () => {
    expect(advice('', '')).toEqual([['no-creator', 'no-payee', 'unsigned']]);
    const two = '<meta name="lightning" content="ann@site.example"><meta name="lightning" content="ann@other.example">';
    expect(advice(NAMED + two, '')).toEqual([['contested', 'other-site', 'unsigned']]);
  });

  it('says whose a part is that another made, and that nobody is paid for it there', () => {
    const head = headSnippet(giver({ addresses: ['ann@site.example'] }));
    const figure = `<figure><img src="/hut.jpg" alt="" width="600" height="400"><figcaption>Photo: Cleo,
      <a href="https://creativecommons.org/licenses/by-sa/4.0/">CC BY-SA 4.0</a></figcaption></figure>`;
    const [own, part] = reportPage(see(head, figure));
    expect(own?.payees.map(({ address, grade }) => `${grade} ${address}`)).toEqual(['head ann@site.example']);
    expect([part?.creators, part?.payees, part?.refused[0]?.code]).toEqual([['Cleo'], [], 'other-creator']);
  });

  it('reads the source of a page as the page itself, from where it is or says that it is', () => {
    const read = (head: string) => {
      const html = `<head>${head}<link rel="payment" href="give"></head><h1>A walk</h1>${LICENSE}<script>throw 1</script>`;
      const seen = identify({ ...readSource(html, 'https://liberapay.com/ann/notes/1'), ms: 0 });
      return [seen.page.address, ...seen.supports.map(({ value }) => value)];
    };
    const address = 'https://liberapay.com/ann/notes/1';
    expect(read('')).toEqual([address, 'https://liberapay.com/ann/notes/give']);
    expect(read('<base href="/ann/">')).toEqual([address, 'https://liberapay.com/ann/give']);
    expect(read('<base href="https://">')).toEqual([address, 'https://liberapay.com/ann/notes/give']);
  });

  it('reads a page without a license, and one that came over http', () => {
    const bare = seePage(parsePage(`<head>${headSnippet(giver())}</head><body><h1>A walk</h1>`));
    expect(reportPage(bare).map(({ work, advice: told, payees }) => [work, told[0], payees.length])).toEqual([
      [null, 'no-license', WAYS.length],
    ]);
    const http = { ...bare, page: { ...bare.page, address: 'http://site.example/page' } };
    expect(reportPage(http)[0]).toMatchObject({ payees: [], advice: expect.arrayContaining(['insecure']) });
  });
});
