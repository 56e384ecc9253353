import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { look } from '../../content/look';
import { identify } from '../../src/work/identify';
import type { Seen, Work } from '../../src/work/work';
import { ADDRESS, parsePage } from './read-fixture';

/** What the toolbar would show for a page. */
export const seePage = (page: Document): Seen =>
  identify({ ...look(page), address: ADDRESS, canonical: ADDRESS, ms: 0 });

/** The page with this name in tests/fixtures/page. */
export const readPage = (name: string): Document =>
  parsePage(readFileSync(join(process.cwd(), 'tests/fixtures/page', `${name}.html`), 'utf8'));

/** What is told apart of a work by most tests; what a work does not have is left out. */
const tell = ({ about, address, licenses, creators, scope, conflicts }: Work) => ({
  about,
  ...(about === 'part' && { file: address.replace('https://site.example', '') }),
  licenses: licenses.map(({ id }) => id).join(' or '),
  ...(creators.length > 0 && { by: creators.map(({ name }) => name).join(', ') }),
  ...(scope && { scope }),
  ...(conflicts.length > 0 && { against: conflicts.map(({ id }) => id).join(', ') }),
});

/** The works of a page, each told in a few words. */
export const worksOf = (page: Document) => seePage(page).works.map(tell);

/** The works of a page of readPage, or of that page after a script changed it. */
export const worksOn = (name: string, change: (page: Document) => void = () => undefined) => {
  const page = readPage(name);
  change(page);
  return worksOf(page);
};

/** The works of an article, of a footer, of a picture that say these words. */
export const inText = (html: string) =>
  worksOf(
    parsePage(`<body><main><article><h1>At the tarn</h1><p>The path follows the beck.</p><p>${html}</p>
      <p>There is a hut at the top.</p></article></main><footer>© 2020 The Paper</footer>`),
  );
export const inFooter = (html: string) =>
  worksOf(parsePage(`<body><main><h1>At the tarn</h1><p>The path.</p></main><footer><p>${html}</p></footer>`));
export const inCaption = (text: string) =>
  worksOf(
    parsePage(`<body><article><h1>At the tarn</h1><figure><img src="/tarn.jpg" alt="" width="600" height="400">
      <figcaption>${text}</figcaption></figure></article>`),
  );
