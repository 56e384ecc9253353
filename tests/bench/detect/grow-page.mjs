const WORDS =
  'the of and to in was for on with as by at from his her their which public domain creative work common city river bridge photo picture museum garden free license music open'.split(
    ' ',
  );
/** Words that may make the name of a license beside each other. */
const OF_LICENSES = /^(?:public|domain|creative|common|license|free|open)$/;
const LICENSE = 'https://creativecommons.org/licenses';
const LICENSES_AT_MOST = 30;
/** One license for so many elements, up to thirty. */
const ELEMENTS_PER_LICENSE = 1000;

/** The same numbers in every run, so that two runs measure the same page. */
const makeRandom = () => {
  let state = 20;
  return (below) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
};

/**
 * A page like a long article or a catalog: paragraphs with links, lists, tables, pictures and their credits, headings,
 * comments, and up to thirty Creative Commons links.
 * @param {number} elements how many elements it has, to within a paragraph
 * @param {{ withLicenses?: boolean }} [options] withLicenses: false for a page that names none
 * @returns {string} HTML
 */
export const growPage = (elements, { withLicenses = true } = {}) => {
  const random = makeRandom();
  const vocabulary = withLicenses ? WORDS : WORDS.filter((word) => !OF_LICENSES.test(word));
  const words = (count) => Array.from({ length: count }, () => vocabulary[random(vocabulary.length)]).join(' ');
  const link = () => `<a href="/page/${random(9999)}">${words(2)}</a>`;
  const licenses = withLicenses ? Math.min(LICENSES_AT_MOST, Math.ceil(elements / ELEMENTS_PER_LICENSE)) : 0;
  const every = Math.floor(elements / licenses);
  /** What a page is made of: how many elements each piece has, and its HTML. */
  const pieces = [
    [4, () => `<p>${words(25)} ${link()}, ${words(12)} <em>${words(2)}</em> ${link()}. ${words(10)}.</p>`],
    [2, () => `<p>${words(40)} <a href="https://other.example/${random(99)}">${words(3)}</a> ${words(9)}.</p>`],
    [6, () => `<ul class="links"><li>${link()}</li><li>${link()} ${words(5)}</li><li>${words(8)}</li></ul>`],
    [8, () => `<table><tr><th>${words(1)}</th><td>${words(3)}</td></tr><tr><th>${words(1)}</th><td>${link()}</td></tr></table>`],
    [4, () => `<div class="image"><img src="/p/${random(9999)}.jpg" alt="${words(3)}"><span class="credit">Photo: <b>${words(2)}</b></span></div>`],
    [2, () => `<h2 id="h${random(9999)}"><span>${words(3)}</span></h2>`],
    [5, () => `<div class="comment"><div class="meta"><span>${words(2)}</span></div><p>${words(15)}<br></p></div>`],
  ]; // biome-ignore format: a table
  const credit = (number) =>
    `<figure><img src="/photo/${number}.jpg" alt=""><figcaption>“${words(3)}” by <a href="/by/${number}">${words(2)}</a>, <a rel="license" href="${LICENSE}/by-sa/4.0/">CC BY-SA 4.0</a></figcaption></figure>`;
  const CREDIT_ELEMENTS = 5;
  const parts = ['<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Grown</title></head><body><main>'];
  // html, head, meta, title, body, main
  let count = 6;
  let credits = 0;
  while (count < elements) {
    if (credits < licenses && count >= credits * every) {
      parts.push(credit(credits++));
      count += CREDIT_ELEMENTS;
      continue;
    }
    const section = count % 3 === 0;
    const [size, write] = pieces[random(pieces.length)];
    parts.push(section ? `<section>${write()}</section>` : write(), '\n');
    count += size + (section ? 1 : 0);
  }
  return `${parts.join('')}</main></body></html>`;
};
