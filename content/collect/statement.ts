import { CONTEXT_LENGTH, type Context, type NearbyMedia, type Signal, WORDS_LENGTH } from '../../src/signal/signal';
import { EACH_LICENSE_WORDS, LICENSE_ADDRESS, LICENSE_WORDS } from '../find/license-names';
import { BADGE, captionIn, isLicenseLink, NODE_LENGTH } from '../find/named-in';
import { attempt } from '../read/attempt';
import { readContext } from '../read/context';
import { linksIn, wordsIn } from '../read/markup';
import { backgroundAddress, describeMedia, MEDIA, mediaAddress } from '../read/media';
import { addressOf, attributeOf, isElement, isText, parentElementOf, TEXT_LENGTH, textIn } from '../read/node';
import { pathOf } from '../read/place';
import { fold } from '../read/text';
import { type Collect, makeSignal } from './signal';

export const STATEMENTS_AT_MOST = 120;
/** Links and badges are read beyond that, up to here. */
const ELEMENTS_AT_MOST = 480;

/** A label of Local Contexts: what a community expects of who uses the work. */
const LABEL_ADDRESS = /^https?:\/\/(?:www\.)?localcontexts\.org\//i;

const signal = (element: Element, value: string, words: string, context: Context): Signal => ({
  ...makeSignal('license', 'statement', '', value, words, pathOf(element)),
  context,
});

/** What a link to a picture ends with, or else to a sound or a film. */
const FILE = /\.(?:(jpe?g|png|gif|webp|svg)|(mp3|ogg|oga|opus|m4a|flac|wav)|(?:mp4|webm|ogv))$/i;
/** The longest names, with version and port, are shorter than this. */
const NAME_LENGTH = 130;
const NAMES_PER_TEXT = 12;
/** Where a name has ended for certain; a full stop only before a space, since versions have one. */
const NAME_END = /[;|\n]|\.\s/;

/** Words that are a part of an address. */
const IN_ADDRESS = /(?:https?:\/\/|www\.)[^\s()<>[\]]{0,200}$/i;
/** The name of a file that is called after a license: "cc_by_88x31.png". */
const FILE_NAME = /^[\w-]{2,40}\.(?:png|svg|gif|jpe?g|webp|html?|css|js|pdf|txt)(?!\w)/i;

/** One signal for each name in a run of text; the text before and after it belongs to its context. The detail is where a link of theirs leads. */
const readNames = (element: Element, raw: string, around: Context): Signal[] => {
  const text = raw.replace(/\s+/g, ' ');
  const leadsTo = addressOf(element.closest('a[href]')).slice(0, 2000);
  const found = [...text.matchAll(EACH_LICENSE_WORDS)]
    .map(({ index }) => index)
    .filter((start) => !FILE_NAME.test(text.slice(start, start + 60)));
  const named = found.filter((start) => !IN_ADDRESS.test(text.slice(Math.max(0, start - 200), start)));
  // An address in brackets says again what the name before it says.
  const starts = named.length > 0 ? named : found;
  return starts.slice(0, NAMES_PER_TEXT).map((start, i) => {
    const longest = text.slice(start, Math.min(start + NAME_LENGTH, starts[i + 1] ?? text.length));
    const name = longest.slice(0, longest.search(NAME_END) + 1 || longest.length);
    const read = signal(element, name, name, {
      ...around,
      before: `${around.before}${text.slice(0, start)}`.slice(-CONTEXT_LENGTH),
      after: `${text.slice(start + name.length)}${around.after}`.slice(0, CONTEXT_LENGTH),
    });
    return leadsTo ? { ...read, detail: leadsTo } : read;
  });
};

/** A picture's caption in an attribute, which may be markup: read as a text about that picture alone. */
const readCaption = (element: Element, caption: string): Signal[] => {
  const context = readContext(element);
  const pictures = element.matches(MEDIA) ? [element] : [...element.querySelectorAll(MEDIA)].slice(0, 4);
  const shown = pictures.map((picture) => describeMedia(picture, 'same')).filter((media) => media !== null);
  const background = shown.length
    ? null
    : (backgroundAddress(element) ?? backgroundAddress(element.querySelector('[style*="url("]')));
  if (background) shown.push({ address: background, how: 'same', media: 'image', label: '' });
  const link = element.closest('a');
  const opened = addressOf(link);
  const file = FILE.exec(opened) ?? FILE.exec(opened.split('?')[0] ?? '');
  const media: NearbyMedia[] =
    shown.length || !file
      ? shown
      : [
          {
            address: opened.slice(0, 2000),
            how: 'same',
            media: file[1] ? 'image' : file[2] ? 'sound' : 'video',
            label: '',
          },
        ];
  const text = fold(wordsIn(caption));
  const links = linksIn(caption);
  const around = {
    ...context,
    // The words are the caption itself, and no badge beside others.
    badge: '',
    ...(media.length ? { media } : {}),
    ...(opened && !media.length
      ? {
          links: [
            { text: fold(textIn(element)).slice(0, WORDS_LENGTH), address: opened.slice(0, 2000) },
            ...context.links,
          ].slice(0, 12),
        }
      : {}),
    ...(links.length ? { links } : {}),
  };
  // A caption with no picture of its own, and not the title of a link, is nobody's.
  if (!media.length && link !== element) return [];
  // A caption that is only an address has its words in the link that carries it.
  if (LICENSE_ADDRESS.test(caption) && !LICENSE_WORDS.test(text.replace(/https?:\S+/g, '')))
    return [
      signal(element, caption, '', { ...around, before: fold(textIn(element, -TEXT_LENGTH)).slice(-CONTEXT_LENGTH) }),
    ];
  // The title of a link describes where it leads.
  if (!media.length) return [];
  return readNames(element, text, { ...around, before: '', after: '' });
};

const readElement = (element: Element): Signal[] => {
  if (element.matches('a,area') && isLicenseLink(element)) {
    const href = addressOf(element);
    const read = signal(element, href, textIn(element), readContext(element));
    return [LABEL_ADDRESS.test(href) ? { ...read, says: 'notice' } : read];
  }
  const source = attributeOf(element, 'src') ?? '';
  const caption = captionIn(element) ?? '';
  // A badge: too small to be a work, or a picture of the license itself.
  if (
    element.matches('img') &&
    (BADGE.test(source) || /\blogo\b/i.test(caption) || !mediaAddress(element) || !describeMedia(element, 'same'))
  )
    return [signal(element, BADGE.test(source) ? source : caption, caption, readContext(element))];
  return readCaption(element, caption);
};

const readNode = (element: Element, node: Node): Signal[] =>
  isText(node) ? readNames(element, node.data.slice(0, NODE_LENGTH), readContext(element, node)) : readElement(element);

/** Licenses named in the page's text: a link, a badge, a caption or words, each with what stands around it. */
export const collectStatements: Collect = function* ({ finds, onMore }) {
  let count = 0;
  yield* finds.walk(STATEMENTS_AT_MOST, onMore);
  for (const node of finds.list()) {
    yield null;
    const element = isElement(node) ? node : parentElementOf(node);
    if (!element) continue;
    // Words alone are left out first: a page that speaks of licenses all along links to its own at the end.
    if (count >= ELEMENTS_AT_MOST) return onMore();
    if (count >= STATEMENTS_AT_MOST && isText(node)) onMore();
    else
      for (const each of attempt(() => readNode(element, node), onMore) ?? []) {
        count++;
        yield each;
      }
  }
};
