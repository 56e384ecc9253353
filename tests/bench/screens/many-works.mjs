import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { closeServer, listen } from '../../../scripts/process/listen.mjs';
import { inRoot } from '../../../scripts/process/root.mjs';

const LICENSES = ['by/4.0', 'by-sa/4.0', 'by-nc/4.0'];

const figure = (at) =>
  `<figure><img src="/picture-${at}.jpg" alt="A gate in the hedge, seen from the north, ${at}" width="400" height="300">
  <figcaption>Photo: Ann Fell, <a href="https://creativecommons.org/licenses/${LICENSES[at % LICENSES.length]}/">CC</a></figcaption></figure>`;

const pageOf = (works) =>
  `<!doctype html><html lang="en"><title>${works} gates</title><article><h1>Gates</h1>${Array.from({ length: works }, (_, at) => figure(at)).join('')}</article></html>`;

/** A site of its own whose page /N shows so many pictures, each with a license. */
export const serveManyWorks = async () => {
  const picture = readFileSync(inRoot('tests', 'gallery', 'media', 'hedge.jpg'));
  const server = createServer(({ url = '' }, response) => {
    if (url.endsWith('.jpg')) response.writeHead(200, { 'Content-Type': 'image/jpeg' }).end(picture);
    else response.writeHead(200, { 'Content-Type': 'text/html' }).end(pageOf(Number(url.slice(1))));
  });
  const address = `http://127.0.0.1:${await listen(server)}/`;
  return { address, close: () => closeServer(server) };
};
