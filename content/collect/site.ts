import { documentFacts } from '../read/node';
import { bandcamp } from '../site/bandcamp';
import { flickr } from '../site/flickr';
import { github } from '../site/github';
import { internetArchive } from '../site/internet-archive';
import type { Site } from '../site/site';
import { soundcloud } from '../site/soundcloud';
import { wikimediaCommons } from '../site/wikimedia-commons';
import { youtube } from '../site/youtube';
import type { Collect } from './signal';

/** A site whose own markup has to be known is a file in content/site and its name here. */
const SITES: readonly Site[] = [wikimediaCommons, github, youtube, flickr, internetArchive, bandcamp, soundcloud];

/** What a page says in markup that its site alone has. Every other page is done with the comparison of its address. */
export const collectSite: Collect = ({ document }) => {
  const address = documentFacts.url(document);
  if (!URL.canParse(address)) return [];
  const { hostname, pathname } = new URL(address);
  const page = `${hostname}${pathname}`.slice(0, 500);
  return SITES.find(({ pages }) => pages.test(page))?.read(document) ?? [];
};
