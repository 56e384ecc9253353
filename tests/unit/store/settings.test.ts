import { expect, it } from '@jest/globals';
import { readSettings, writeSettings } from '../../../background/store/settings/settings';
import { freshStore } from './a-store';

const defaults = { kuboAddress: 'http://127.0.0.1:5001', creator: '' };

it('settings are the defaults until a person sets them', async () => {
  const store = await freshStore();
  expect(await readSettings(store, defaults)).toEqual(defaults);
  await writeSettings(store, { kuboAddress: '', creator: 'Ann' });
  expect(await readSettings(store, defaults)).toEqual({ kuboAddress: '', creator: 'Ann' });
  store.close();
});
