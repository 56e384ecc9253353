import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/preact';
import { readSource } from '../../content/read-source';
import { ReceiveScreen } from '../../popup/tips/receive/ReceiveScreen';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';
import { answer } from './background';
import { show } from './show';

beforeEach(() => {
  // What the script would have put there: jsdom loads none.
  Object.assign(globalThis, { commonerReadSource: readSource });
  answer('settings.read', () => ({
    ...DEFAULT_SETTINGS,
    ...{ creator: 'Ann Fell', payAddresses: ['ann@site.example', 'https://liberapay.com/ann'] },
  }));
});
const area = (name: string) => screen.findByRole<HTMLTextAreaElement>('textbox', { name });
const PAGE = 'https://site.example/walk';
const check = async (html: string, address = PAGE) => {
  const user = show(<ReceiveScreen path={[]} />);
  const field = await screen.findByRole('textbox', { name: 'Where the page is' });
  if (address) await user.type(field, address);
  await user.click(await area('The page’s HTML'));
  await user.paste(html);
  await user.click(screen.getByRole('button', { name: 'Check the HTML' }));
  return user;
};
const LICENSE = '<footer><a rel="license" href="https://creativecommons.org/licenses/by/4.0/">CC BY 4.0</a></footer>';

describe('receiving tips', () => {
  it('tells how each address is read', async () => {
    show(<ReceiveScreen path={[]} />);
    const heading = await screen.findByRole('heading', { name: 'How your addresses are read' });
    const facts = within(heading.parentElement as HTMLElement);
    expect(facts.getByText('Lightning')).toBeTruthy();
    expect(facts.getByText('Support page · Liberapay')).toBeTruthy();
  });

  it('writes what goes into a page, with the name that the person publishes by', async () => {
    const user = show(<ReceiveScreen path={[]} />);
    const head = await area('Into the head of the page');
    expect(head.value).toContain('<meta name="lightning" content="lnurlp:ann@site.example">');
    expect(head.value).toContain('"author":{"name":"Ann Fell"}');
    expect((await area('Below the title, for people to see')).value).toContain('<span class="p-name">Ann Fell</span>');
    await user.type(screen.getByRole('textbox', { name: 'Your name in the fediverse' }), '@ann@social.example');
    expect(head.value).toContain('<meta name="fediverse:creator" content="@ann@social.example">');
    await user.type(screen.getByRole('textbox', { name: 'The address of your page' }), 'site');
    expect(screen.getByText('Enter the whole address, with https://.')).toBeTruthy();
  });

  it('writes a funding manifest once it has all that it needs', async () => {
    const user = show(<ReceiveScreen path={[]} />);
    await user.click(await screen.findByText(/^A funding manifest/));
    expect(screen.getByText(/^It needs your page/)).toBeTruthy();
    await user.type(screen.getByRole('textbox', { name: 'The address of your page' }), PAGE);
    await user.type(screen.getByRole('textbox', { name: 'Email address' }), 'ann@post.example');
    await user.type(screen.getByRole('textbox', { name: 'What you make' }), 'Maps of the fells');
    const manifest = JSON.parse((await area('The file at https://site.example/funding.json')).value);
    expect(manifest.funding.channels).toHaveLength(2);
    const line = await area('The line in the file at https://site.example/.well-known/funding-manifest-urls');
    expect(line.value).toBe('https://site.example/funding.json');
  });
});

describe('the check of a page of one’s own', () => {
  it('reads the source as the page is read: which work, whose, and how it is paid', async () => {
    await check(
      `<head><meta name="author" content="Ann Fell"></head><article><h1>A walk</h1>
       <p>Like it? <a href="https://liberapay.com/ann">Support me</a></p></article>${LICENSE}`,
    );
    const report = within(await screen.findByRole('region', { name: 'How the page is read' }));
    expect(report.getByText('Ann Fell')).toBeTruthy();
    expect(report.getByText('CC BY 4.0')).toBeTruthy();
    expect(report.getByText('https://liberapay.com/ann')).toBeTruthy();
    expect(report.getByText('Somewhere on the page')).toBeTruthy();
    expect(report.getByText(/^An address stands in running text/)).toBeTruthy();
  });

  it('finds what was pasted from here believed as the head is', async () => {
    const user = show(<ReceiveScreen path={[]} />);
    const head = (await area('Into the head of the page')).value;
    await user.type(screen.getByRole('textbox', { name: 'Where the page is' }), PAGE);
    await user.click(await area('The page’s HTML'));
    await user.paste(`<head><title>A walk</title>${head}</head><h1>A walk</h1>${LICENSE}`);
    await user.click(screen.getByRole('button', { name: 'Check the HTML' }));
    const report = within(await screen.findByRole('region', { name: 'How the page is read' }));
    expect(report.getAllByText('Stated by the site')).toHaveLength(2);
    expect(report.queryByText(/^An address stands in/)).toBeNull();
  });

  it('says what is refused, and why', async () => {
    await check(
      '<head><meta name="lightning" content="ann@site.example"></head><h1>A walk</h1>',
      'http://site.example/',
    );
    const report = within(await screen.findByRole('region', { name: 'How the page is read' }));
    expect(report.getByText(/^The page came over http/)).toBeTruthy();
    expect(report.getByText(/^Serve the page over https/)).toBeTruthy();
  });

  it('asks for an address and a source', async () => {
    const user = show(<ReceiveScreen path={[]} />);
    await user.click(await screen.findByRole('button', { name: 'Check the HTML' }));
    expect(screen.getAllByRole('alert').map(({ textContent }) => textContent)).toEqual([
      'Enter the whole address, with https://.',
      'Paste the HTML of the page.',
    ]);
  });

  it('of a page that has gone says so', async () => {
    show(<ReceiveScreen path={['tab', '7']} />);
    await waitFor(() => expect(document.querySelector('.said-error')).toBeTruthy());
  });
});
