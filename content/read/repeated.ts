import { forOneLook } from './memo';
import { parentElementOf } from './node';

/** By which a list of others' texts is told from parts of one text: each says who wrote it, or when. */
const SIGNED =
  'time,[datetime],[rel~="author"],[itemprop~="author"],.h-card,[class*="author" i],[class*="user" i],[class*="avatar" i],[class*="name" i],[class*="date" i]';
const SIBLINGS_AT_MOST = 40;

const siblingsOf = (element: Element): Element[] =>
  [...(parentElementOf(element)?.children ?? [])].slice(0, SIBLINGS_AT_MOST);

const shapeOf = (element: Element): string =>
  `${element.localName} ${[...element.classList].filter((name) => !/\d/.test(name)).sort()}`;

/** Whether an element is one of several of like shape that each say who wrote them or when: replies, answers, reviews, posts of a list. */
export const isRepeated = forOneLook(
  (element: Element): boolean =>
    (element.matches(SIGNED) || element.querySelector(SIGNED) !== null) &&
    siblingsOf(element).some(
      (other) =>
        other !== element &&
        shapeOf(other) === shapeOf(element) &&
        (other.matches(SIGNED) || other.querySelector(SIGNED) !== null),
    ),
);
