import type { ExportFormat } from '../../src/transfer/export/format';

/** What a person wants an export for. Words for each stand in _locales under purpose_… */
export type Purpose = 'page' | 'table' | 'bibliography' | 'files' | 'machine';

/** Every format under what people want it for. */
export const EXPORT_GROUPS: readonly (readonly [purpose: Purpose, formats: readonly ExportFormat[]])[] = [
  ['page', ['credits-html', 'credits-markdown', 'html', 'markdown', 'wikitext']],
  ['table', ['csv']],
  ['bibliography', ['bibtex', 'biblatex', 'ris', 'csl-json']],
  ['files', ['reuse-toml', 'reuse-license', 'xmp']],
  ['machine', ['json', 'jsonl', 'dublin-core']],
];
