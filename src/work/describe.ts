import type { Signal } from '../signal/signal';
import { labelsOfPage } from './community-labels';

import { saysNobody } from './name';
import { nameInByline, namesByRoles } from './page-names';
import type { Creator, WorkKind } from './work';

/** Signals that describe one thing: the document, or one part of it. The strongest source first. */
const STRENGTH = [
  ...(['person', 'record', 'file', 'site', 'rdfa', 'json-ld', 'microdata', 'meta', 'document', 'statement'] as const),
  ...(['link-element', 'support', 'import'] as const),
] as const;

const bySource = (a: Signal, b: Signal): number => STRENGTH.indexOf(a.evidence) - STRENGTH.indexOf(b.evidence);

/** A longer name is a page's mistake. */
const NAME_LENGTH = 200;
/** UTF-16 units that are read of a value. */
const TEXT_LENGTH = 2000;

/** What a page writes where it has no name to give. */
const NO_NAME = /^(?:@.*)?$|https?:\/\//i;
/** What Wikidata's tools write beside a name or a title for machines, and what they call it: "creator QS:P170,Q1234". */
const withoutCode = (value: string): string => {
  const text = value.slice(0, TEXT_LENGTH);
  const at = text.search(/(?<![\p{L}\d])QS:[A-Z]/u);
  return at < 0
    ? text
    : text
        .slice(0, at)
        .replace(/(?<!\S)(?:label|title|creator|author|date|object)\s{0,3}$/, '')
        .trim();
};

/** An address for mail, in brackets or not. */
const MAIL = / ?[(<[]?[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}[)>\]]?/g;

/** The names that a signal gives: a byline is words of the page, where anything may stand; metadata say on purpose whom they name. */
const namesOf = ({ evidence, value }: Signal): string[] => {
  if (value.length >= NAME_LENGTH) return [];
  if (evidence === 'document') return [nameInByline(value) ?? ''];
  // What a person wrote stands as it is.
  if (evidence === 'person') return [withoutCode(value)];
  const name = withoutCode(value).replaceAll(MAIL, '').trim();
  return namesByRoles(name) ?? [name];
};
const isNobody = (name: string): boolean => NO_NAME.test(name) || saysNobody(name);

/** An address that a person may be led to; a page writes others, or none that parses. */
export const isWebAddress = (address: string): boolean => /^https?:\/\//i.test(address) && URL.canParse(address);

const addressOf = ({ detail = '' }: Signal): string | null => (isWebAddress(detail) ? detail : null);

/** Who a creator is, where the source says so. A part as long as a mistake is none. */
const madeBy = ({ maker }: Signal): Pick<Creator, 'type' | 'parts'> => {
  if (!maker) return {};
  const { type, family = '', given = '' } = maker;
  const isTwo = type === 'person' && family !== '' && given !== '' && family.length + given.length < NAME_LENGTH;
  return isTwo ? { parts: { family, given } } : { type };
};

/** A longer title is a page's mistake, or its attack. */
const TITLE_LENGTH = 500;

/** The creators of `about`, from the strongest source that names any; several where that source names several. */
export const creatorsOf = (signals: readonly Signal[], about = ''): Creator[] => {
  const named = signals
    .filter((signal) => signal.says === 'creator' && signal.about === about)
    .flatMap((signal) => namesOf(signal).map((name) => ({ signal, name })))
    .filter(({ name }) => !isNobody(name))
    .sort((a, b) => bySource(a.signal, b.signal));
  const names = new Map<string, Creator>();
  for (const { signal, name } of named) {
    if (signal.evidence === named[0]?.signal.evidence && !names.has(name))
      names.set(name, { name, address: addressOf(signal), ...madeBy(signal) });
  }
  return [...names.values()].slice(0, 100);
};

/** A thing that says no more of itself than that it is on the web: its name is often the site's. */
const NAMES_SITE = /(?:Page|Site|Blog|CreativeWork|^)$/;

/** The title of `about`: a part's own; for the document what it says to others of this page, before what names the whole site. */
export const titleOf = (signals: readonly Signal[], about = ''): string | null => {
  const titles = signals.filter((signal) => signal.says === 'title' && signal.about === about && signal.value);
  const own = titles.filter(
    ({ detail = '', evidence }) =>
      about !== '' ||
      !(evidence === 'json-ld' || evidence === 'microdata' || evidence === 'rdfa') ||
      !NAMES_SITE.test(detail),
  );
  const title = (own.length ? own : titles).sort(bySource)[0];
  return title ? withoutCode(title.value).slice(0, TITLE_LENGTH) || null : null;
};

/** Characters; a longer notice is a contract. */
const NOTICE_LENGTH = 1000;

/** The notices of `about` that must travel with it, each once. */
export const noticesOf = (signals: readonly Signal[], about = ''): string[] => {
  const own = signals.filter(
    ({ says, evidence, about: of, value }) => says === 'notice' && evidence !== 'statement' && of === about && value,
  );
  const labels = about === '' ? labelsOfPage(signals) : [];
  return [...new Set([...own.map(({ value }) => value.slice(0, NOTICE_LENGTH)), ...labels])].slice(0, 20);
};

/** The kind of the document's own work, from what its metadata calls it. */
export const kindOf = (signals: readonly Signal[]): WorkKind => {
  const type =
    signals.find(
      ({ says, about, detail }) =>
        (says === 'title' || says === 'license') &&
        about === '' &&
        /^(?:https?:\/\/schema\.org\/)?[A-Z]/.test(detail ?? ''),
    )?.detail ?? '';
  if (/Dataset|DataCatalog/.test(type)) return 'data';
  if (/SoftwareSourceCode|SoftwareApplication/.test(type)) return 'software';
  if (/Music|Audio|Podcast/.test(type)) return 'sound';
  if (/Video|Movie/.test(type)) return 'video';
  if (/3DModel|Product|HowTo/.test(type)) return 'design';
  if (/Image|Photograph|VisualArtwork/.test(type)) return 'image';
  return 'text';
};
