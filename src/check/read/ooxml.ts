import type { MediaKind } from '../../signal/signal';
import type { Found } from '../medium';
import type { Flow } from './flow';
import { kindOf, located } from './media-kind';
import type { Relation } from './relations';

type Attributes = Readonly<Record<string, string>>;

/** A relation as what it shows. */
const foundBy = (relation: Relation, alt: string, kind?: MediaKind): Found => {
  const { target, isOutside } = relation;
  const place = isOutside ? located(target, () => null) : { address: null, part: target };
  return { kind: kind ?? kindOf(target), ...place, alt };
};

interface Picture {
  alt: string;
  /** What is shown: a film's own file goes before the picture that stands for it. */
  shown: { relation: Relation; kind?: MediaKind } | null;
  isPlayed: boolean;
  link: string;
  /** An address in place of a file: a film of another site. */
  address: string | null;
}

/**
 * Pictures as DrawingML and VML write them, in documents and on slides: what is embedded (r:embed), what is linked (r:link), films and sounds,
 * and the alternative text of the shape around them.
 */
export class Pictures {
  private readonly open: Picture[] = [];

  constructor(
    private readonly flow: Flow,
    private readonly relations: ReadonlyMap<string, Relation>,
  ) {}

  /** Begins a shape: what is told of it until it ends is of one picture. */
  begin(): void {
    this.open.push({ alt: '', shown: null, isPlayed: false, link: '', address: null });
  }

  end(): void {
    const picture = this.open.pop();
    if (!picture || (!picture.shown && !picture.address)) return;
    const { alt, shown, link, address } = picture;
    const found: Found = shown ? foundBy(shown.relation, alt, shown.kind) : { kind: 'video', address, part: null, alt };
    const isAlone = !this.flow.isOpen;
    this.flow.medium(address ? { ...found, kind: 'video', address } : found);
    if (link) this.flow.here.links.push({ text: '', address: link.slice(0, 2000) });
    if (isAlone) this.flow.end();
  }

  /** Reads one element of a drawing. */
  read(name: string, attributes: Attributes): void {
    if (name === 'blip') this.show(attributes.embed, attributes.link);
    else if (name === 'imagedata') {
      this.show(attributes['r:id'] ?? attributes.id ?? attributes.relid, undefined);
      this.describe(attributes.title);
    } else if (name === 'videoFile' || name === 'audioFile')
      this.play(attributes.link, name === 'audioFile' ? 'sound' : 'video');
    else if (name === 'media') this.play(attributes.embed ?? attributes.link);
    else if (name === 'docPr' || name === 'cNvPr') this.describe(attributes.descr || attributes.title);
    else if (name === 'shape') this.describe(attributes.alt);
    else if (name === 'hlinkClick') this.lead(attributes['r:id'] ?? attributes.id);
    else if (name === 'webVideoPr') this.playFrame(attributes.embeddedHtml ?? '');
  }

  private describe(alt: string | undefined): void {
    const picture = this.open.at(-1);
    if (picture && alt && picture.alt === '') picture.alt = alt;
  }

  private show(embed: string | undefined, link: string | undefined): void {
    // A picture may be both: the file inside is what is seen, and the address says where it is from.
    const inside = embed ? this.relations.get(embed) : undefined;
    const outside = link ? this.relations.get(link) : undefined;
    const relation = inside ?? outside;
    if (!relation) return;
    const picture = this.open.at(-1);
    if (!picture) {
      const isAlone = !this.flow.isOpen;
      this.flow.medium(foundBy(relation, ''));
      if (isAlone) this.flow.end();
      return;
    }
    if (!picture.shown) picture.shown = { relation };
    if (inside && outside?.isOutside) picture.link ||= outside.target;
  }

  private play(id: string | undefined, kind?: MediaKind): void {
    const [picture, relation] = [this.open.at(-1), id ? this.relations.get(id) : undefined];
    if (!picture || !relation) return;
    const known = kind ?? picture.shown?.kind;
    if (!picture.isPlayed || !relation.isOutside) picture.shown = { relation, ...(known ? { kind: known } : {}) };
    picture.isPlayed = true;
  }

  private lead(id: string | undefined): void {
    const [picture, relation] = [this.open.at(-1), id ? this.relations.get(id) : undefined];
    if (picture && relation?.isOutside) picture.link = relation.target;
  }

  private playFrame(html: string): void {
    const picture = this.open.at(-1);
    const address = /src=["']([^"']{8,2000})["']/.exec(html)?.[1];
    if (picture && address) picture.address = address.startsWith('//') ? `https:${address}` : address;
  }
}
