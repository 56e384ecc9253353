/** The names of characters that pages give (https://html.spec.whatwg.org/multipage/named-characters.html): those that words hold. */
const NAMED: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', copy: '©', reg: '®', trade: '™' },
  ...{ ndash: '–', mdash: '—', hellip: '…', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', bdquo: '„', sbquo: '‚' },
  ...{ laquo: '«', raquo: '»', middot: '·', bull: '•', shy: '', zwnj: '\u200c', zwj: '\u200d', ensp: ' ', emsp: ' ' },
  ...{ thinsp: ' ', szlig: 'ß', auml: 'ä', ouml: 'ö', uuml: 'ü', Auml: 'Ä', Ouml: 'Ö', Uuml: 'Ü', eacute: 'é' },
  ...{ Eacute: 'É', egrave: 'è', ecirc: 'ê', euml: 'ë', agrave: 'à', aacute: 'á', acirc: 'â', atilde: 'ã', aring: 'å' },
  ...{ Aring: 'Å', aelig: 'æ', AElig: 'Æ', ccedil: 'ç', Ccedil: 'Ç', igrave: 'ì', iacute: 'í', icirc: 'î', iuml: 'ï' },
  ...{ ntilde: 'ñ', Ntilde: 'Ñ', ograve: 'ò', oacute: 'ó', ocirc: 'ô', otilde: 'õ', oslash: 'ø', Oslash: 'Ø' },
  ...{ ugrave: 'ù', uacute: 'ú', ucirc: 'û', yacute: 'ý', yuml: 'ÿ', scaron: 'š', Scaron: 'Š', oelig: 'œ', sect: '§' },
};

const NUMBER_AT_MOST = 0x10ffff;

const decodeOne = (whole: string, name: string): string => {
  if (name[0] !== '#') return Object.hasOwn(NAMED, name) ? (NAMED[name] as string) : whole;
  const isHex = name[1] === 'x' || name[1] === 'X';
  const code = Number.parseInt(name.slice(isHex ? 2 : 1), isHex ? 16 : 10);
  const isReal = code > 0 && code <= NUMBER_AT_MOST && !(code >= 0xd800 && code <= 0xdfff);
  return isReal ? String.fromCodePoint(code) : '\ufffd';
};

/** A text of HTML with its character references written out. What is not known stays as it is. */
export const decodeEntities = (text: string): string =>
  text.includes('&') ? text.replace(/&(#x[0-9a-f]{1,8}|#[0-9]{1,8}|[a-z][a-z0-9]{1,30});/gi, decodeOne) : text;
