import { parseAddress } from '../signal/parse-address';
import type { Contact } from './contacts';
import { isSafeUrl } from './read-address';

/** Whom a post can mention: @ann@example.org. */
const HANDLE = /^@?([\w.-]{1,100})@([\w-]{1,63}(?:\.[\w-]{1,63}){1,8})$/;
/** The name in the address of a profile, as most servers of the fediverse write it: /@ann, /users/ann. */
const PROFILE = /^\/(?:@|users\/)([\w.-]{1,100})\/?$/;
/** Services whose profiles look the same, and that are no part of it. */
const OTHERS = /(?:^|\.)(?:youtube\.com|medium\.com|tiktok\.com|substack\.com|t\.me|vk\.com|producthunt\.com)$/;

/**
 * By which name a creator is mentioned in a post: what their page says in so many words (fediverse:creator), or the name in the address of
 * their profile. null where it is none of the fediverse.
 */
export const handleOf = ({ kind, address, signal }: Contact): string | null => {
  if (kind !== 'profile') return null;
  const [, user, host] = HANDLE.exec(signal.value.trim()) ?? [];
  if (user && host) return `@${user}@${host.toLowerCase()}`;
  const url = parseAddress(address);
  const name = url && !OTHERS.test(url.hostname) ? PROFILE.exec(url.pathname)?.[1] : undefined;
  return url && name ? `@${name}@${url.host}` : null;
};

/**
 * The server at which a person writes posts, from how they wrote it: social.example, https://social.example/, or their own name at it,
 * @me@social.example. '' where nothing is written; null for what is no public host, or has a path.
 */
export const readInstance = (written: string): string | null => {
  const text = written.trim();
  if (text === '') return '';
  const own = HANDLE.exec(text)?.[2];
  const url = parseAddress(own ? `https://${own}` : /^https?:\/\//i.test(text) ? text : `https://${text}`);
  if (!url || url.port || url.pathname !== '/' || url.search || url.hash) return null;
  url.protocol = 'https:';
  return isSafeUrl(url.href, false) ? url.host : null;
};

/** UTF-16 units: what most servers take. An address counts as 23 there, however long it is. */
const POST_LENGTH = 500;
const ADDRESS_COUNTS = 23;

/** A post of these lines, the last one an address that stays whole: only the first is cut, where there is too much. */
export const postOf = (words: string, handle: string, address: string): string => {
  const room = POST_LENGTH - handle.length - ADDRESS_COUNTS - 4;
  const cut = [...words].length > room ? `${[...words].slice(0, room - 1).join('')}…` : words;
  return [cut, address, handle].filter(Boolean).join('\n\n');
};

/** What is opened to write it: the page of the person's own server that takes a text to be shared. They send it there, or do not. */
export const shareAddress = (instance: string, text: string): string =>
  `https://${instance}/share?${new URLSearchParams({ text })}`;
