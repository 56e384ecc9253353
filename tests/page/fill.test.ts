import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { fillSlots } from '../../content/fill/fill-slots';
import { findEditor } from '../../content/fill/find-editor';
import { inRoot } from '../../scripts/process/root.mjs';
import { fieldValues } from '../../src/attribution/field-values';
import { credit } from '../unit/attribution/a-work';

type Credit = Parameters<typeof credit>;

const pageOf = (name: string): Document =>
  new DOMParser().parseFromString(
    readFileSync(inRoot('tests', 'fixtures', 'fill', `${name}.html`), 'utf8'),
    'text/html',
  );

/** Fills an editor's page in with a credit. */
const fill = (page: Document | string, given: Credit = [], replace = false) => {
  const document = typeof page === 'string' ? pageOf(page) : page;
  const found = findEditor(document, fieldValues(credit(...given), 'Bea Moor'));
  if (!found) throw new Error('no editor');
  const value = (id: string): string => (document.getElementById(id) as HTMLInputElement).value;
  return { document, name: found.name, value, ...fillSlots(found.slots, replace) };
};
const ANY = fieldValues(credit(), '');

describe('the fields of Pressbooks', () => {
  const at = 'attachments-41-pb_media_attribution_';

  it('get source, author, address and license, and what was there already stays', () => {
    const { value, filled } = fill('pressbooks');
    expect([value(`${at}title_url`), value(`${at}author`), value(`${at}author_url`), value(`${at}license`)]).toEqual([
      ...['https://photos.example/tarn', 'Somebody else', 'https://photos.example/ann', 'cc-by'],
    ]);
    expect(filled).toEqual({
      filled: ['source', 'authorAddress', 'license'],
      kept: ['author'],
      unfit: [],
      missing: [],
    });
  });

  it('get what was there replaced on another press, and back by a way back', () => {
    const first = fill('pressbooks');
    const second = fill(first.document, [], true);
    expect(second.value(`${at}author`)).toBe('Ann Fell');
    second.undo();
    first.undo();
    expect(second.value(`${at}author`)).toBe('Somebody else');
    expect(second.value(`${at}license`)).toBe('');
  });

  it('get no license of another version than theirs, and it is said', () => {
    const { value, filled } = fill('pressbooks', [{}, 'CC-BY-2.0']);
    expect(value(`${at}license`)).toBe('');
    expect(filled.unfit).toEqual(['license']);
  });

  it('name who adapted the work', () => {
    expect(fill('pressbooks', [{}, 'CC-BY-4.0', 'cut', { manner: 'adapted' }]).value(`${at}adapted`)).toBe('Bea Moor');
  });
});

describe('the fields of H5P', () => {
  it('get the license, and its version once that is offered', () => {
    const document = pageOf('h5p-form');
    const license = document.getElementById('field-license-5') as HTMLSelectElement;
    const version = document.getElementById('field-version-6') as HTMLSelectElement;
    license.addEventListener('change', () => {
      version.disabled = license.value === 'U';
      version.innerHTML = ['4.0', '3.0', '2.0'].map((each) => `<option value="${each}">${each}</option>`).join('');
    });
    const { value, filled, undo } = fill(document, [{}, 'CC-BY-SA-3.0']);
    expect([license.value, version.value, value('field-author-2')]).toEqual(['CC BY-SA', '3.0', 'Ann Fell']);
    expect(value('closed-source')).toBe('');
    expect(filled).toEqual({ filled: ['title', 'author', 'source', 'license'], kept: [], unfit: [], missing: [] });
    undo();
    expect([license.value, value('field-title-1')]).toEqual(['U', '']);
  });

  it('keep the version of a license that a person chose', () => {
    const document = pageOf('h5p-form');
    const version = document.getElementById('field-version-6') as HTMLSelectElement;
    version.disabled = false;
    version.innerHTML = '<option value="4.0">4.0</option><option value="3.0" selected>3.0</option>';
    (document.getElementById('field-license-5') as HTMLSelectElement).value = 'CC BY-SA';
    const { filled } = fill(document, [{}, 'CC-BY-4.0']);
    expect([version.value, filled.kept]).toEqual(['3.0', ['license']]);
  });

  it.each(['CC-BY-3.0-DE', 'CC-BY'])('get no license that H5P cannot say: %s', (id) => {
    expect(fill('h5p-form', [{}, id]).filled.unfit).toEqual(['license']);
  });

  it('of the content’s metadata get one author, and the others are named', () => {
    const creators = ['Ann Fell', 'Ben Hill', 'Cy Low'].map((name) => ({ name, address: null }));
    const { value, filled } = fill('h5p-metadata', [{ creators }, 'CC0-1.0', 'cut']);
    expect([value('field-name-5'), value('field-license-2')]).toEqual(['Ann Fell', 'CC0 1.0']);
    expect(filled.missing).toEqual(['otherAuthors', 'changes']);
  });
});

describe('the fields of MediaWiki', () => {
  it('get a credit in wikitext, and the template of the license that is for works of others', () => {
    const { value, filled } = fill('special-upload', [{ title: 'A [[tarn]] | {{x}}' }]);
    expect(value('wpLicense')).toBe('cc-by-4.0');
    expect(value('wpUploadDescription')).toContain('[https://photos.example/tarn A &#91;&#91;tarn');
    expect(value('wpDestFile')).toBe('');
    expect(filled.filled).toEqual(['description', 'license']);
  });

  it('find a license however it is written in the wiki’s list, and none for one’s own works', () => {
    expect(fill('special-upload', [{}, 'CC0-1.0']).value('wpLicense')).toBe('Cc-zero');
    expect(fill('special-upload', [{}, 'CC-BY-2.0']).filled.unfit).toEqual(['license']);
  });

  it('are those of the wizard’s step that is open; its license is pressed, and no heirs are asked', () => {
    const { document, filled, undo } = fill('upload-wizard', [{}, 'CC-BY-SA-4.0']);
    const isChosen = (id: string) => (document.getElementById(id) as HTMLInputElement).checked;
    expect([isChosen('by'), isChosen('by-sa'), isChosen('heirs')]).toEqual([false, true, false]);
    expect(filled.filled).toEqual(['source', 'author', 'license']);
    expect(undo()).toEqual(['license']);
    expect((document.getElementById('mwe-source-1') as HTMLTextAreaElement).value).toBe('');
  });
});

describe('an editor', () => {
  it('is none where a page has only fields of other names, or none that a person could write in', () => {
    const page = new DOMParser().parseFromString(
      '<form><input name="author"><input name="source"></form>',
      'text/html',
    );
    expect(findEditor(page, ANY)).toBeNull();
    const locked = pageOf('special-upload');
    (locked.getElementById('wpUploadDescription') as HTMLTextAreaElement).readOnly = true;
    expect(findEditor(locked, ANY)).toBeNull();
  });

  it('notices what was written as if a person had: through its own setter, then input and change', () => {
    const document = pageOf('special-upload');
    const field = document.getElementById('wpUploadDescription') as HTMLTextAreaElement;
    const heard: string[] = [];
    let byScript = '';
    const own = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value');
    Object.defineProperty(field, 'value', {
      get: () => own?.get?.call(field),
      set: (value) => {
        byScript = value;
      },
    });
    for (const type of ['input', 'change'])
      field.addEventListener(type, () => heard.push(`${type} ${field.value !== ''}`));
    fill(document);
    expect([heard, byScript]).toEqual([['input true', 'change true'], '']);
  });
});

describe('what fields are told', () => {
  it('has nothing in it that wikitext would act on, and no address that does', () => {
    const { information } = fieldValues(
      credit({
        title: '{{delete}}|x=',
        source: 'https://a.example/?q={{x}}|[y]',
        creators: [{ name: '[[A]]', address: 'javascript:x' }],
      }),
      '',
    );
    expect(information).toBe(
      [
        '{{Information',
        '|description=&#123;&#123;delete&#125;&#125;&#124;x&#61;',
        '|date=',
        '|source=https://a.example/?q=%7B%7Bx%7D%7D%7C%5By%5D',
        '|author=&#91;&#91;A&#93;&#93;',
        '}}',
      ].join('\n'),
    );
  });
});
