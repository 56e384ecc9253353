import { foldText } from '../license/from-words';
import type { Words } from './credit-words';
import type { Beside, Medium } from './medium';

const FIGURE =
  /(?:^|[\s([])(?:fig(?:ure|ura)?s?|abb(?:ildung)?|afb(?:eelding)?|bild|foto|photo|image|imagen?|immagine|rys(?:unek)?|illustration|図|写真|画像|شكل|صورة)\.?\s{0,2}(\d{1,3}(?:[.-]\d{1,3})?)(?!\d)/i;
const SLIDE =
  /(?:^|[\s([])(?:slides?|folien?|diapositivas?|diapositives?|diapo|diapositiva|dia|slajd|スライド|الشريحة)\.?\s{0,2}(?:#|n[o°.]{1,2}\s?)?(\d{1,4})(?!\d)/i;

/** Which figure a text says that it is, or is about: "Figure 3: …", "Abb. 2.1". */
export const numberIn = (text: string): string | null => FIGURE.exec(text.slice(0, 200))?.[1] ?? null;

/** Letters that a name needs to be told by. */
const TELLING = 6;
/** Names of files that programs give. */
const OF_PROGRAM = /^(?:image|img|picture|media|bild|grafik|photo|foto)?[\s_-]?\d{0,6}$/i;

const nameOf = ({ part, address }: Medium): string => {
  const path = (address ?? part ?? '').split(/[?#]/)[0] ?? '';
  if (path.startsWith('data:')) return '';
  const name = (path.split('/').at(-1) ?? '').replace(/\.\w{2,5}$/, '');
  return OF_PROGRAM.test(name) || name.length < TELLING ? '' : foldText(name.replace(/[_+]|%20/g, ' '));
};

/** Whether a line of a list says that it is about this medium: by its slide, its figure's number, its file's name, or what it shows. */
export const isMeant = ({ text }: Words, medium: Medium, beside: readonly Beside[], numbered: boolean): boolean => {
  const slide = SLIDE.exec(text.slice(0, 60))?.[1];
  if (slide !== undefined) return medium.place.in === 'slide' && Number(slide) === medium.place.number;
  const figure = numberIn(text);
  if (figure !== null) {
    const own = beside.map((each) => numberIn(each.text)).find((number) => number !== null);
    return numbered ? own === figure : String(medium.number) === figure;
  }
  const line = foldText(text);
  const name = nameOf(medium);
  if (name !== '' && line.replaceAll('_', ' ').includes(name)) return true;
  const alt = foldText(medium.alt).trim();
  return alt.length >= TELLING && line.includes(alt);
};
