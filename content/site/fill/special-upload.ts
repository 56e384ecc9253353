import type { FieldValues } from '../../../src/attribution/field-values';
import { type Editor, type Field, fieldIn, plainCc } from './editor';

/** Wikis that have the template Information, and whose bots want it. */
const WIKIMEDIA = /(?:^|\.)(?:wikimedia|wikipedia|wiktionary|wikibooks|wikiversity|wikivoyage)\.org$/;
const EXTENSION = /\.(jpe?g|png|gif|webp|svg|tiff?|pdf|djvu|og[gav]|opus|flac|wav|mp3|webm|mp4)$/i;
/** What no name of a file on a wiki has (MediaWiki, $wgLegalTitleChars and $wgIllegalFileChars). */
const ILLEGAL = /[#<>[\]|{}:/\\_]+/g;

/** The template of a license: cc-by-sa-4.0. */
const templateOf = (values: FieldValues): string | null => {
  const { unit } = values.license;
  const license = plainCc(values);
  return unit === 'zero' ? 'cc-zero' : unit === 'mark' ? 'pd-mark' : license && `cc-${license.unit}-${license.version}`;
};

/**
 * An option that stands for this template of others' works: a wiki writes its list itself (MediaWiki:Licenses), as cc-by-4.0 or with
 * parameters behind it. One with self| before it is for one's own works.
 */
const optionFor =
  (template: string | null) =>
  (field: Field): string | null => {
    const options = 'options' in field ? [...field.options].slice(0, 500) : [];
    const isIt = ({ value }: HTMLOptionElement): boolean => value.trim().toLowerCase().split('|')[0] === template;
    return options.find(isIt)?.value ?? null;
  };

/** The name of the file on the wiki, where the name that the person chose tells what kind of file it is. */
const nameOf = (document: Document, title: string): string => {
  const chosen = fieldIn(document, '#wpUploadFile, #wpUploadFileURL')?.value ?? '';
  const [, extension] = EXTENSION.exec(chosen) ?? [];
  const name = title.replace(ILLEGAL, ' ').replace(/\s+/g, ' ').trim().slice(0, 200);
  return extension && name ? `${name}.${extension.toLowerCase()}` : '';
};

/** Special:Upload: wikimedia/mediawiki, UploadForm. */
export const specialUpload: Editor = {
  name: 'MediaWiki',
  slots: (document, values) => {
    const field = (id: string) => () => fieldIn(document, `#${id}`);
    if (!document.getElementById('mw-upload-form') || !field('wpUploadDescription')()) return null;
    const description = WIKIMEDIA.test(document.location?.hostname ?? '') ? values.information : values.credit;
    const name = nameOf(document, values.title);
    return [
      ...(name ? [{ part: 'fileName', find: field('wpDestFile'), value: name } as const] : []),
      { part: 'description', find: field('wpUploadDescription'), value: description },
      { part: 'license', find: field('wpLicense'), value: optionFor(templateOf(values)) },
      // Only wikis with $wgUseCopyrightUpload have this one.
      ...(field('wpUploadSource')()
        ? [{ part: 'source', find: field('wpUploadSource'), value: values.source } as const]
        : []),
    ];
  },
};
