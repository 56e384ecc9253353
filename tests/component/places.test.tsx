import { afterEach, describe, expect, it } from '@jest/globals';
import { screen, waitFor } from '@testing-library/preact';
import { permissions } from '../../popup/platform/browser';
import { PlacesSection } from '../../popup/settings/PlacesSection';
import type { Place } from '../../src/publish/place';
import { answer, asked } from './background';
import { show } from './show';

const SERVICE: Place = { kind: 'pinning-service', address: 'https://pins.example/api' };
const open = async (...given: Place[]) => {
  let places = given;
  answer('place.list', () => places);
  answer('place.add', ({ kind, address }) => {
    places = [...places, { kind, address }];
    return places;
  });
  answer('place.remove', ({ address }) => {
    places = places.filter((each) => each.address !== address);
    return places;
  });
  answer('place.try', () => null);
  const user = show(<PlacesSection isWanted={false} />);
  await waitFor(() => expect(asked('place.list')).toHaveLength(1));
  return user;
};
const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label);
const tone = async (words: string | RegExp) => (await screen.findByText(words)).closest('.said')?.className;

describe('the places that keep copies', () => {
  const { request } = permissions;
  afterEach(() => {
    Object.assign(permissions, { request });
  });

  it('are none at first', async () => {
    await open();
    expect(screen.getByText('None yet')).toBeTruthy();
  });

  it('are added with what they want to be told, of which the secret is gone from the screen', async () => {
    const user = await open();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Type' }), 'kubo');
    await user.type(field('Service address'), 'https://node.example');
    await user.type(field('Username (optional)'), 'ann');
    await user.type(field('Token or password'), 'secret');
    await user.click(screen.getByRole('button', { name: 'Add service' }));
    expect(await tone('Added')).toContain('said-ok');
    const place = { kind: 'kubo', address: 'https://node.example', user: 'ann', secret: 'secret' };
    expect(asked('place.add')).toEqual([place]);
    expect(asked('place.try')).toEqual([place]);
    expect([field('Service address').value, field('Token or password').value]).toEqual(['', '']);
    expect(screen.getByText('https://node.example')).toBeTruthy();
  });

  it('are not added where the browser does not let them be reached: what was written stays', async () => {
    Object.assign(permissions, { request: async () => false });
    const user = await open();
    await user.type(field('Service address'), SERVICE.address);
    await user.click(screen.getByRole('button', { name: 'Add service' }));
    expect(await tone(/^The browser hasn’t allowed Commoner/)).toContain('said-error');
    expect(asked('place.add')).toEqual([]);
    expect(field('Service address').value).toBe(SERVICE.address);
  });

  it('that the background refuses are said not to be added, and what was written stays', async () => {
    const user = await open();
    answer('place.add', () => Promise.reject(new Error('full')));
    await user.type(field('Service address'), SERVICE.address);
    await user.type(field('Token or password'), 'secret');
    await user.click(screen.getByRole('button', { name: 'Add service' }));
    expect(await tone(/\(full\)/)).toContain('said-error');
    expect([field('Service address').value, field('Token or password').value]).toEqual([SERVICE.address, 'secret']);
  });

  it('are removed with a press', async () => {
    const user = await open(SERVICE);
    await user.click(await screen.findByRole('button', { name: 'Remove' }));
    expect(await screen.findByText('None yet')).toBeTruthy();
    expect(asked('place.remove')).toEqual([SERVICE]);
  });

  it('that cannot be read are said not to be, as an error', async () => {
    show(<PlacesSection isWanted={false} />);
    expect(await tone(/nobody answers place\.list/)).toContain('said-error');
  });
});
