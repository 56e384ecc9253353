import { isKnownHost, KNOWN_DOMAINS } from './known-host';
import { readLabel } from './punycode';

/** Scripts that are told from each other. What belongs to none of them counts as one more. */
const SCRIPTS = [
  ...(['Latin', 'Greek', 'Cyrillic', 'Armenian', 'Hebrew', 'Arabic', 'Devanagari', 'Bengali', 'Thai', 'Georgian'] as const),
  ...(['Hangul', 'Hiragana', 'Katakana', 'Bopomofo', 'Han', 'Cherokee', 'Ethiopic', 'Khmer', 'Tamil', 'Telugu'] as const),
].map((name) => [name, new RegExp(`\\p{Script_Extensions=${name}}`, 'u')] as const); // biome-ignore format: a table

/** What is written in several scripts together (UTS #39 §5.2, "Highly Restrictive"). */
const TOGETHER = [
  ['Latin', 'Han', 'Hiragana', 'Katakana'],
  ['Latin', 'Han', 'Bopomofo'],
  ['Latin', 'Han', 'Hangul'],
];

/** Digits, hyphens and marks, which any script may have. */
const ANY = /[\p{Script=Common}\p{Script=Inherited}]/u;

/** Whether the letters of one label are of scripts that nobody writes together. */
export const mixesScripts = (label: string): boolean => {
  const found = new Set<string>();
  for (const letter of label) {
    if (ANY.test(letter)) continue;
    // A letter of several scripts, such as the long vowel mark of both kana, decides nothing by itself.
    const own = SCRIPTS.filter(([, script]) => script.test(letter)).map(([name]) => name);
    if (own.length < 2) found.add(own[0] ?? 'other');
  }
  return found.size > 1 && !TOGETHER.some((scripts) => [...found].every((script) => scripts.includes(script)));
};

/** What a name looks like at a glance: the idea of UTS #39's skeleton, for what can be written in ASCII. */
const glance = (host: string): string =>
  host
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w')
    .replace(/cl/g, 'd')
    .replace(/[1i|]/g, 'l')
    .replace(/0/g, 'o')
    .replace(/-/g, '');

/** Another host's labels from the end: evil.example/1iberapay.com is no host, 1iberapay.com.evil.example is one. */
const imitates = (host: string): boolean => {
  if (isKnownHost(host)) return false;
  const seen = glance(host);
  return KNOWN_DOMAINS.some((domain) => {
    const meant = glance(domain);
    return seen === meant || seen.endsWith(`.${meant}`) || `.${seen}`.includes(`.${meant}.`);
  });
};

/**
 * Whether a host may be taken for another: its name is not what its ASCII is, it mixes scripts within a label, or it looks like a known
 * service. The very site that a person looks at may be called as it likes, in one script.
 * @param host in ASCII, without a port
 * @param isOwn whether it is the page's own site
 */
export const looksLikeAnother = (host: string, isOwn: boolean): boolean => {
  const labels = host.split('.').map(readLabel);
  const read = labels.join('.');
  if (labels.some(mixesScripts)) return true;
  return (
    (read !== host && !isOwn) ||
    host.split('.').some((label, i) => label.startsWith('xn--') && labels[i] === label) ||
    imitates(read)
  );
};
