import { describe, expect, it } from '@jest/globals';
import { LICENSE_ADDRESS } from '../../../src/license/candidate';
import { fromHousePage } from '../../../src/license/house-pages';

describe('the license that a site’s own page about its license is about', () => {
  it.each([
    ['https://www.youtube.com/t/creative_commons', 'CC-BY'],
    ['//www.youtube.com/t/creative_commons?hl=de', 'CC-BY'],
    ['https://stackoverflow.com/help/licensing', 'CC-BY-SA'],
    ['https://german.stackexchange.com/help/licensing#2', 'CC-BY-SA'],
    ['https://meta.stackoverflow.com/help/licensing', 'CC-BY-SA'],
    ['https://www.fandom.com/licensing', 'CC-BY-SA'],
    ['https://www.mozilla.org/en-US/foundation/licensing/website-content/', 'CC-BY-SA-3.0'],
    ['https://www.mozilla.org/foundation/licensing/website-content', 'CC-BY-SA-3.0'],
    ['https://www.flickr.com/commons/usage/', 'RS-NKC-1.0'],
  ])('%s: %s', (address, id) => {
    expect(fromHousePage(address)?.id).toBe(id);
    expect(address).toMatch(new RegExp(LICENSE_ADDRESS, 'i'));
  });

  it.each([
    'https://www.youtube.com/t/terms',
    'https://www.youtube.com.example/t/creative_commons',
    'https://notyoutube.com/t/creative_commons',
    'https://example.org/help/licensing',
    'https://example.org/?from=stackoverflow.com/help/licensing',
    'https://stackoverflow.com/help/licensing/more',
    `https://${'a.'.repeat(50_000)}fandom.com/licensing`,
    '',
  ])('none: %.60s', (address) => expect(fromHousePage(address)).toBeNull());
});
