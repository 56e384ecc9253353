import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/preact';
import { CatalogueAfterShare } from '../../popup/publish/CatalogueAfterShare';
import { CatalogueScreen } from '../../popup/publish/CatalogueScreen';
import { SharesScreen } from '../../popup/publish/SharesScreen';
import { NO_CATALOGUE, type OwnCatalogue, type OwnVersion } from '../../src/catalogue/own';
import { catalogueError } from '../../src/catalogue/problem';
import { CATALOGUE_CHANNEL, SHARES_CHANNEL } from '../../src/message/channels';
import { announce } from './announcing';
import { answer, asked } from './background';
import { clipboard, downloads, handOver } from './files';
import { AT, aShare, aTarget, CID, DID } from './made-up';
import { show } from './show';

const VERSION: OwnVersion = {
  ...{
    version: 3,
    cid: 'bafyhead',
    previous: [],
    at: AT,
    url: 'ipns://k51ada',
    root: CID,
    items: 2,
    name: '',
    key: DID,
  },
  text: '',
};

let own: OwnCatalogue;
beforeEach(() => {
  own = NO_CATALOGUE;
  answer('catalogue.read', () => own);
  answer('catalogue.write', (given) => {
    own = { ...own, ...given };
    return own;
  });
  answer('catalogue.update', () => own);
  answer('publish.list', () => [aShare({ targets: [aTarget('browser'), aTarget('pinning-service')] })]);
});
const press = async (user: ReturnType<typeof show>, name: string | RegExp) =>
  user.click(await screen.findByRole('button', { name }));

describe('one’s own catalogue', () => {
  it('is published on the node with one press, after its place is written down', async () => {
    const user = show(<CatalogueScreen />);
    await user.type(await screen.findByRole('textbox', { name: 'Name of the catalogue' }), 'Ada’s works');
    await press(user, 'Update my catalogue');
    expect(asked('catalogue.write')).toEqual([{ name: 'Ada’s works', place: { at: 'node' }, leftOut: [] }]);
    expect(asked('catalogue.update')).toEqual([null]);
    expect(asked('catalogue.save')).toEqual([]);
  });

  it('is saved as a file for a site of one’s own, whose address has to be one', async () => {
    const file = await handOver(new Blob(['zip']));
    answer('catalogue.save', () => ({ file, name: 'catalogue-1.zip' }));
    own = { ...NO_CATALOGUE, published: { ...VERSION, url: 'https://ada.example/' } };
    const user = show(<CatalogueScreen />);
    await user.click(await screen.findByRole('radio', { name: 'On my own website' }));
    const field = screen.getByRole('textbox', { name: 'Address of the folder' });
    await user.type(field, 'ada');
    await press(user, 'Update my catalogue');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(asked('catalogue.update')).toEqual([]);
    await user.clear(field);
    await user.type(field, 'https://ada.example/works/#x');
    await press(user, 'Update my catalogue');
    expect(await screen.findByText('Saved as catalogue-1.zip')).toBeTruthy();
    expect(asked('catalogue.write')[0]?.place).toEqual({ at: 'web', address: 'https://ada.example/works/' });
    expect(downloads()).toEqual(['catalogue-1.zip']);
  });

  it('lacks what a person leaves out', async () => {
    const user = show(<CatalogueScreen />);
    await user.click(await screen.findByText('Works in the catalogue', { selector: 'summary' }));
    await user.click(screen.getByRole('checkbox', { name: 'A walk' }));
    await press(user, 'Update my catalogue');
    expect(asked('catalogue.write')[0]?.leftOut).toEqual([`ipfs://${CID}`]);
  });

  it('says which version others find, and where', async () => {
    own = { ...NO_CATALOGUE, place: { at: 'node' }, published: VERSION };
    const user = show(<CatalogueScreen />);
    expect((await screen.findByText(/Version 3/)).textContent).toContain('2 works');
    await press(user, 'Copy address');
    expect(clipboard()).toEqual(['ipns://k51ada']);
  });

  it('says that one is on its way, and why it did not get there, as that changes', async () => {
    own = { ...NO_CATALOGUE, place: { at: 'node' }, pending: { ...VERSION, step: 'made', problem: null } };
    show(<CatalogueScreen />);
    expect(await screen.findByText('Version 3 is on its way to your node')).toBeTruthy();
    const problem = { code: 'node-unreachable', detail: '' } as const;
    own = { ...own, pending: { ...VERSION, step: 'made', problem } };
    await announce(CATALOGUE_CHANNEL);
    expect((await screen.findByText('No IPFS node responds at this address.')).closest('[role=alert]')).toBeTruthy();
  });

  it('says why no version was made', async () => {
    answer('catalogue.update', () => Promise.reject(catalogueError('other-key', DID)));
    const user = show(<CatalogueScreen />);
    await press(user, 'Update my catalogue');
    expect((await screen.findByText(/Another key signed this catalogue/)).closest('[role=alert]')).toBeTruthy();
  });
});

describe('beside what was shared', () => {
  it('one’s catalogue is updated with one press', async () => {
    own = { ...NO_CATALOGUE, place: { at: 'node' } };
    const user = show(<SharesScreen />);
    await press(user, 'Update my catalogue');
    await waitFor(() => expect(asked('catalogue.update')).toEqual([null]));
    expect(asked('catalogue.write')).toEqual([]);
  });

  it('that is not online yet it waits, and comes once it is', async () => {
    own = { ...NO_CATALOGUE, place: { at: 'node' } };
    answer('publish.list', () => [aShare()]);
    show(<CatalogueAfterShare id="share" />);
    expect(await screen.findByText(/Once this work is online/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Update my catalogue' })).toBeNull();
    answer('publish.list', () => [aShare({ targets: [aTarget('browser'), aTarget('pinning-service')] })]);
    await announce(SHARES_CHANNEL);
    expect(await screen.findByRole('button', { name: 'Update my catalogue' })).toBeTruthy();
  });

  it('it is said how one is begun', async () => {
    show(<SharesScreen />);
    expect((await screen.findByRole('link', { name: 'Start a catalogue' })).getAttribute('href')).toBe('#catalogue');
  });
});
