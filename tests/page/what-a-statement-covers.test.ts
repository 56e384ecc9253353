import { describe, expect, it } from '@jest/globals';
import { parsePage } from './read-fixture';
import { inFooter, inText, worksOf } from './see-fixture';

const link = (unit: string, words: string) => `<a href="https://creativecommons.org/licenses/${unit}/">${words}</a>`;
const page = (licenses: string) => [expect.objectContaining({ about: 'page', licenses })];

describe('a statement that speaks of a part of a site by its time', () => {
  const older = `Materials prior to 2016 are licensed under the ${link('by-nc-sa/3.0', 'Creative Commons Attribution-NonCommercial-ShareAlike 3.0 License')}.`;

  it('does not speak for the page where another does', () => {
    const badge = `<a href="https://creativecommons.org/licenses/by/4.0/"><img alt="Creative Commons License" src="https://i.creativecommons.org/l/by/4.0/88x31.png"></a>`;
    expect(inFooter(`${badge} All materials are © 1963–2026 Hill Society. ${older}`)).toEqual(page('CC-BY-4.0'));
  });

  it('does where nothing else is said', () => {
    expect(inFooter(older)).toEqual(page('CC-BY-NC-SA-3.0'));
  });
});

describe('what is said of something else than the page', () => {
  it.each([
    [
      'what its writers are asked',
      `By contributing to the project you agree to release your work under a Creative Commons license (either ${link('by/4.0', 'CC BY')} or ${link('by-nc/4.0', 'CC BY-NC')}).`,
    ],
    [
      'another’s encoding, before a semicolon',
      `Hill Library’s encoding is licensed under ${link('by-sa/4.0', 'CC BY-SA 4.0')}; this site uses it and says so. Its maps derive from Hillmap (CC BY 3.0).`,
    ],
    ['archives', 'Hill Music. Richer Music Public-domain archives'],
  ])('is no license of it: %s', (_, words) => expect(inText(words)).toEqual([]));

  it.each([
    [
      'French',
      'Merci à l’équipe de la Ville de Oldtown qui a rendu disponible le jeu de données « Collines » sous licence CC BY.',
    ],
    ['English', 'Thanks to the City of Oldtown for the data set “Hills”, licensed under CC BY.'],
  ])('is what others are thanked for, in %s', (_, words) =>
    expect(inFooter(`<span class="copyright">${words}</span>`)).toEqual([]),
  );

  it('is what is listed under a heading of credits for pictures', () => {
    const list = `<h2>Crédits des images d’essai</h2><ul><li>Plateforme : Hillmap</li><li>Licence : ${link('by-sa/4.0', 'CC-BY-SA 4.0')}</li></ul>`;
    expect(worksOf(parsePage(`<body><main><h1>Crédits</h1>${list}</main></body>`))).toEqual([]);
  });

  it('is the way to the words of a license that its pictures are under', () => {
    const words = `<p>Algumas fotos deste site estão licenciadas sob a ${link('by/2.0', 'Creative Commons - Atribuição 2.0')}.</p>
      <p>A licença completa pode ser encontrada <a href="https://creativecommons.org/licenses/by/2.0/br/legalcode">aqui</a></p>`;
    expect(worksOf(parsePage(`<body><main><h1>Fotos</h1>${words}</main></body>`))).toEqual([]);
  });
});

describe('a sentence that begins with what the page has', () => {
  it('speaks for it, however long it is', () => {
    const words = `Todo o conteúdo deste site, exceto quando indicado em contrário, pode ser usado ou remixado sem restrições de acordo com a licença de domínio público <a href="https://creativecommons.org/publicdomain/zero/1.0/">Creative Commons Zero</a>`;
    expect(inText(words)).toEqual(page('CC0-1.0'));
  });

  it('speaks Romanian, too, and offers two licenses together', () => {
    const words = 'Acest conținut este licențiat sub CC BY-NC-SA 4.0 și EUPL v1.2. Pentru detalii, vezi aici.';
    expect(inFooter(words)).toEqual(page('CC-BY-NC-SA-4.0 or EUPL-1.2'));
  });
});
