import { type Site, serve } from './serve';

const BY = 'https://creativecommons.org/licenses/by/4.0/';
const page = (title: string, body: string, head = ''): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title>${head}<body>${body}</body></html>`;

/** Right-to-left override: what follows is drawn backwards. */
const OVERRIDE = '\u202e';
export const MARKUP = '<img src=x onerror=document.documentElement.dataset.ran=1>';
const toText = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
/** A title that is markup and turns round the words after it. */
export const TITLE = `${MARKUP}${OVERRIDE}gpj.exe`;

/** Pages that mean harm, made when they are asked for. */
const PAGES: Record<string, () => string> = {
  '/links': () => page('Fifty thousand', `<p><a href="${BY}">CC BY</a> </p>`.repeat(50_000)),
  '/json': () => {
    const things = Array.from({ length: 20_000 }, (_, i) => ({
      '@type': 'ImageObject',
      contentUrl: `/i/${i}.jpg`,
      name: 'n'.repeat(120),
      license: BY,
      creator: { '@type': 'Person', name: `P${i}` },
    }));
    const json = JSON.stringify({ '@context': 'https://schema.org', '@graph': things });
    return page('Five megabytes', '<p>Much</p>', `<script type="application/ld+json">${json}</script>`);
  },
  '/deep': () => {
    const json = `${'{"@type":"Article","hasPart":'.repeat(10_000)}{"license":"${BY}"}${'}'.repeat(10_000)}`;
    const nested = `${'<div>'.repeat(10_000)}<a rel="license" href="${BY}">CC BY</a>`;
    return page('Deep', nested, `<script type="application/ld+json">${json}</script>`);
  },
  '/markup': () =>
    page(
      toText(TITLE),
      `<h1>${toText(TITLE)}</h1>
       <figure><img src="/i/a.jpg" alt="${toText(MARKUP)}">
         <figcaption>${toText(MARKUP)} by <a href="javascript:document.documentElement.dataset.ran=2">${toText(TITLE)}</a>,
         <a href="${BY}">CC BY 4.0</a></figcaption></figure>
       <a rel="license" href="javascript:alert('creativecommons.org/licenses/by/4.0')">CC BY</a>
       <footer>By <a rel="author" href="javascript:alert(1)">${toText(TITLE)}</a>.
         This text is licensed under <a rel="license" href="${BY}">CC BY 4.0</a>.</footer>`,
      '<link rel="payment" href="javascript:alert(1)"><link rel="monetization" href="data:text/html,x">',
    ),
  '/forever': () =>
    page(
      'For ever',
      `<main id="m"></main><footer>Licensed under <a rel="license" href="${BY}">CC BY 4.0</a></footer>
       <script>
         setInterval(() => {
           const p = document.createElement('p');
           p.innerHTML = '<a href="${BY}">CC BY</a> ' + Math.random();
           document.getElementById('m').prepend(p);
           if (p.parentNode.childNodes.length > 300) p.parentNode.lastChild.remove();
         }, 1);
       </script>`,
    ),
};

/** Serves the hostile pages to this machine. */
export const serveHostile = (): Promise<Site> =>
  serve((request, response) => {
    const make = PAGES[request.url ?? ''];
    response.writeHead(make ? 200 : 404, { 'Content-Type': 'text/html; charset=utf-8' }).end(make?.() ?? '');
  });
