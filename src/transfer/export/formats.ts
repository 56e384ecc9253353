import { biblatex } from './biblatex';
import { bibtex } from './bibtex';
import { creditsHtml } from './credits-html';
import { creditsMarkdown } from './credits-markdown';
import { cslJson } from './csl-json';
import { csv } from './csv';
import { dublinCore } from './dublin-core';
import type { ExportFormat, Format } from './format';
import { html } from './html';
import { json } from './json';
import { jsonl } from './jsonl';
import { markdown } from './markdown';
import { reuseLicense } from './reuse-license';
import { reuseToml } from './reuse-toml';
import { ris } from './ris';
import { wikitext } from './wikitext';
import { xmp } from './xmp';

const ALL: readonly Format[] = [
  ...[csv, json, jsonl, markdown, html, creditsMarkdown, creditsHtml, bibtex, biblatex, ris, cslJson, wikitext],
  ...[dublinCore, xmp, reuseLicense, reuseToml],
];

/** Every format by its id: a new one is a file, its id in format.ts and its name here. */
export const FORMATS = Object.fromEntries(ALL.map((format) => [format.id, format])) as Record<ExportFormat, Format>;
