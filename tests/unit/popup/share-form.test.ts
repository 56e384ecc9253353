import { describe, expect, it } from '@jest/globals';
import type { Picked } from '../../../popup/publish/picked';
import { EMPTY_FORM, inputOf, reduceForm, type ShareFormAct } from '../../../popup/publish/share-form';

const file = (name: string): Picked => ({
  ...{ name, isFolder: false, size: 3, hidden: 0 },
  files: [{ path: name, file: new File(['abc'], name, { type: 'image/png' }) }],
});
const written = (...acts: ShareFormAct[]) => acts.reduce(reduceForm, EMPTY_FORM);

describe('the form of a share', () => {
  it('is called after its file, and after the next one, until a person writes another title', () => {
    const first = written({ act: 'pick', picked: file('slow_tide-2.png') });
    expect(first.title).toBe('slow tide 2');
    const second = reduceForm(first, { act: 'pick', picked: file('hut.png') });
    expect(second.title).toBe('hut');
    const renamed = reduceForm(second, { act: 'write', fields: { title: 'The old hut' } });
    expect(reduceForm(renamed, { act: 'pick', picked: file('fell.png') }).title).toBe('The old hut');
  });

  it('takes the name from the settings, and never over what is written', () => {
    const fill: ShareFormAct = {
      act: 'fill',
      creator: 'Ann',
      payAddresses: ['ann@pay.example', '$wallet.example/ann'],
    };
    expect(written(fill)).toMatchObject({ creator: 'Ann', payAddresses: ['ann@pay.example'] });
    expect(written({ act: 'write', fields: { creator: 'Bob' } }, fill).creator).toBe('Bob');
  });

  it('asks for one file by itself, and for a folder with the path of each', () => {
    const form = written({ act: 'write', fields: { title: 'Hut', supersedes: 'bafy' } });
    expect(inputOf(form, file('hut.png'), 'key')).toMatchObject({
      file: 'key',
      draft: { fileName: 'hut.png', mediaType: 'image/png', license: 'CC-BY-4.0', supersedes: 'bafy' },
    });
    const folder: Picked = { ...file('hut.png'), name: 'plans', isFolder: true };
    expect(inputOf(EMPTY_FORM, folder, 'key')).toMatchObject({
      draft: { fileName: 'plans', mediaType: '', fileCount: 1 },
      files: [{ path: 'hut.png', size: 3 }],
    });
    expect(inputOf(EMPTY_FORM, folder, 'key').draft).not.toHaveProperty('supersedes');
  });
});
