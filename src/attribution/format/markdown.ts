import type { Attribution } from '../attribution';
import type { Words } from '../language/words';
import { type Linked, sentenceOf } from '../sentence';
import { tell } from '../tell';

/** A text as it reads in CommonMark and in GitHub's and other extensions of it: no markup, HTML, entity or link. */
export const escapeMarkdown = (text: string): string => text.replace(/[\\`*_{}[\]()<>#+!|~&$^=@]/g, '\\$&');

/** An address inside round brackets: what would end it, or read as an entity, is percent-encoded. */
const destination = (address: string): string =>
  address
    .replace(/[()<>\\|`\s]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
    .replace(/&(?=#?\w+;)/g, '&amp;');

const link = ({ text, address }: Linked): string =>
  address ? `[${escapeMarkdown(text)}](${destination(address)})` : escapeMarkdown(text);

/** “[Title](source)” by [Ann](address) is licensed under [CC BY 4.0](address). */
export const writeMarkdown = (attribution: Attribution, words: Words): string =>
  tell(sentenceOf(attribution, words), {
    words: escapeMarkdown,
    title: link,
    noun: link,
    creator: link,
    license: link,
    plain: true,
  });
