const AUTHOR = '(?:author|autor|autorin|auteur|autrice|autore|verfasser|writer|forfatter|författare|skribent)';

/** Called a box that tells of an author, and not only a name: "author-bio", "about-the-author". */
export const BOX = new RegExp(
  `(?:^|[-_])(?:${AUTHOR}[-_]{0,2}(?:bio|box|info|card|profile|about|description|desc|details)|about[-_]?(?:the[-_]?)?${AUTHOR})$|^bio(?:graphy)?$`,
  'iu',
);
/** Over a box that tells of an author. */
export const ABOUT = new RegExp(
  `^(?:about|über|sobre|à propos|acerca|informazioni|over|om|o)\\s(?:[\\p{L}’']{1,40}\\s)?(?:[ld][’'])?${AUTHOR}\\P{L}{0,40}$|^著者について$|^关于作者$|^об авторе$`,
  'iu',
);
