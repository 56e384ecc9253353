import type { MediaKind } from '../../signal/signal';
import { kindOf, located, playedIn } from './media-kind';

type Attributes = Readonly<Record<string, string>>;

/** Something that an element shows. */
interface Shown {
  target: string;
  kind: MediaKind;
  alt: string;
}

/** How a target in a page leads to what it shows: an address, a file beside it, or the bytes themselves (data:). */
export type Locate = (target: string) => { address: string | null; part: string | null };

const BACKGROUND = /background(?:-image)?\s{0,5}:[^;]{0,200}url\(\s{0,5}["']?([^"')]{1,2000})["']?\s{0,5}\)/i;

/** By the page's own address, where it is known; a picture whose bytes stand in the page is its own part. */
export const locateFrom =
  (base: () => string | null): Locate =>
  (target) => {
    if (/^data:(?:image|audio|video)\//i.test(target)) return { address: null, part: target };
    const from = base();
    const whole = from !== null && URL.canParse(target, from) ? new URL(target, from).href : target;
    return located(whole, (path) => path.slice(0, 1000));
  };

/** The first of a picture's sizes, where it has no other address. */
const ofSet = (set = ''): string => set.trim().split(/\s+/)[0]?.replace(/,$/, '') ?? '';

/** What a picture shows: where a script loads it later, what it will show. */
const ofImage = ({ src = '', alt = '', title = '', srcset, ...rest }: Attributes): Shown => {
  const lazy = rest['data-src'] ?? rest['data-lazy-src'] ?? '';
  const isBlank = src === '' || (lazy !== '' && src.startsWith('data:'));
  return { target: isBlank ? lazy || ofSet(srcset) : src, kind: 'image', alt: alt || title };
};

/** Tells what each element of a page shows. A film or a sound has several sources, of which the first counts. */
export class MediaElements {
  private playing: { kind: MediaKind; isFound: boolean; alt: string } | null = null;

  constructor(private readonly locate: Locate) {}

  shownBy(name: string, attributes: Attributes): Shown[] {
    const { style = '' } = attributes;
    const background = style.includes('url(') ? BACKGROUND.exec(style.slice(0, 3000))?.[1] : undefined;
    const own = this.own(name, attributes);
    return [...(own ? [own] : []), ...(background ? [{ target: background, kind: 'image' as const, alt: '' }] : [])];
  }

  close(name: string): void {
    if (name === 'video' || name === 'audio') this.playing = null;
  }

  private own(name: string, attributes: Attributes): Shown | null {
    const { src = '', title = '', type = '', data = '' } = attributes;
    if (name === 'img' || (name === 'input' && type === 'image')) return ofImage(attributes);
    if (name === 'image')
      return { target: attributes.href ?? attributes['xlink:href'] ?? '', kind: 'image', alt: title };
    if (name === 'video' || name === 'audio') {
      const kind = name === 'video' ? 'video' : 'sound';
      this.playing = { kind, isFound: src !== '', alt: title };
      return src ? { target: src, kind, alt: title } : null;
    }
    if (name === 'source' && this.playing && !this.playing.isFound && src) {
      this.playing.isFound = true;
      return { target: src, kind: this.playing.kind, alt: this.playing.alt };
    }
    if (name === 'iframe' || name === 'embed') {
      const target = src || attributes['data-src'] || '';
      const { address } = this.locate(target);
      const kind = address ? playedIn(address) : null;
      return kind ? { target, kind, alt: title } : null;
    }
    if (name === 'object' && /^(?:image|video|audio)\//.test(type))
      return { target: data, kind: kindOf(data), alt: title };
    return null;
  }
}
