import { bibtex } from './bibtex';
import { csv } from './csv';
import type { ExportFormat, Format } from './format';
import { html } from './html';
import { json } from './json';
import { markdown } from './markdown';

/** Every format by its id: a new one is a file, its id in format.ts and a line here. */
export const FORMATS: Record<ExportFormat, Format> = { csv, json, markdown, html, bibtex };
