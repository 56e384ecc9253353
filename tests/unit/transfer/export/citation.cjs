// Citation.js, which reads and writes references and is not ours, in a process of its own: it loads what Jest does not.
const { Cite, plugins } = require('@citation-js/core');
require('@citation-js/plugin-ris');
require('@citation-js/plugin-csl');

const { as, text } = JSON.parse(require('node:fs').readFileSync(0, 'utf8'));
const answer =
  as === 'ris'
    ? plugins.input.chain(text, { forceType: '@ris/file' })
    : new Cite(JSON.parse(text)).format('bibliography', { format: 'text', template: 'apa', lang: 'en-US' });
process.stdout.write(JSON.stringify(answer));
