/** Where words say that a picture is: across from -1 (left) to 1 (right), down from -1 (top) to 1 (bottom), or by its turn from 0. */
export interface Spot {
  across: number | null;
  down: number | null;
  turn: number | null;
}

/** A place that is named in words: where it stands in them, and whether it is in brackets. */
export interface Mark {
  spot: Spot;
  from: number;
  to: number;
  isBracketed: boolean;
}

const WORDS: readonly [keyof Spot, number, string][] = [
  [
    'across',
    -1,
    'left|links|linke[rs]?|linker|gauche|izquierda|izq\\.|esquerda|sinistra|lewej|lew[ayeo]|左側?|اليسار|يسارا?ً?',
  ],
  [
    'across',
    1,
    'right|rechts|rechte[rs]?|rechter|droite|derecha|der\\.|direita|destra|prawej|praw[ayeo]|右側?|اليمين|يمينا?ً?',
  ],
  [
    'down',
    -1,
    'top|upper|above|oben|obere[rs]?|haut|dessus|arriba|superior|acima|cima|sopra|alto|boven|bovenste|g[oó]r(?:a|y|ze)|上段?|الأعلى|أعلى|فوق',
  ],
  [
    'down',
    1,
    'bottom|lower|below|unten|untere[rs]?|bas|dessous|abajo|inferior|abaixo|embaixo|sotto|basso|onder|onderste|beneden|dole|d[oó][lł]|下段?|الأسفل|أسفل|تحت',
  ],
  [
    'across',
    0,
    'middle|cent(?:er|re)|mitte|mittlere[rs]?|milieu|centro|medio|meio|mezzo|midden|middelste|środ(?:ek|ku)|pośrodku|中央|الوسط|وسط',
  ],
];
const EXACT = WORDS.map(([axis, value, words]): [keyof Spot, number, RegExp] => [
  axis,
  value,
  new RegExp(`^(?:${words})$`, 'iu'),
]);
const DIRECTION = WORDS.map(([, , words]) => words).join('|');
/** What may stand before a direction: "on the", "image de", "zdjęcie po". */
const LEAD =
  '(?:on|at|in|the|to|far|im|am|zur|das|die|der|à|a|la|le|el|en|de|du|na|no|da|do|em|in|op|het|bild|foto|abbildung|photo|image|picture|figure|imagen|imagem|immagine|afbeelding|zdj[eę]cie|po|z|u|w|صورة|في)\\s{1,2}';
const NOUN =
  '(?:\\s{1,2}(?:images?|photos?|pictures?|panel|side|row|bild|foto|seite|reihe|imagen|imagem|immagine|afbeelding|zdj[eę]cie|strony?))?';
const PLACED = `(?:${LEAD}){0,3}(?<one>${DIRECTION})(?:[\\s-]{0,2}(?<two>${DIRECTION}))?${NOUN}(?:の(?:写真|画像|図))?`;
const BOUNDARY = '(?<=^|[\\s(（\\[.;,:|/–—、。；-])';
const BEFORE_COLON = new RegExp(`${BOUNDARY}${PLACED}\\s{0,2}[:：]`, 'giu');
const IN_BRACKETS = new RegExp(`[(（\\[]\\s?${PLACED}\\s?[)）\\]]`, 'giu');
/** "a)", "(b)", "2)", "C:". */
const TURN =
  /(?<=^|[\s;,.|/])(?:[(（[](?<open>[a-h1-9أبجده])[)）\]]|(?<closed>[a-h1-9أبجده])[)）]|(?<colon>[A-H])[:：])/giu;
const TURNS = ['abcdefgh', '123456789', 'أبجده'];

const spotOf = (words: readonly string[]): Spot | null => {
  const spot: Spot = { across: null, down: null, turn: null };
  for (const word of words) {
    const found = EXACT.find(([, , pattern]) => pattern.test(word));
    if (!found) continue;
    // "Left, right": two of one kind are no place.
    if (spot[found[0]] !== null) return null;
    spot[found[0]] = found[1];
  }
  return spot;
};

const placed = (text: string, pattern: RegExp, isBracketed: boolean): Mark[] =>
  [...text.matchAll(pattern)].flatMap(({ index, 0: whole, groups = {} }) => {
    const spot = spotOf([groups.one, groups.two].filter((word) => word !== undefined));
    return spot ? [{ spot, from: index, to: index + whole.length, isBracketed }] : [];
  });

/** Letters or numbers that count from the first: "§3(a)" alone is none. */
const turned = (text: string): Mark[] => {
  const all = [...text.matchAll(TURN)].map(({ index, 0: whole, groups = {} }) => ({
    sign: (groups.open ?? groups.closed ?? groups.colon ?? '').toLowerCase(),
    isBracketed: groups.open !== undefined,
    from: index,
    to: index + whole.length,
  }));
  for (const signs of TURNS) {
    const own = all.filter(({ sign }) => signs.includes(sign));
    if (own.length >= 2 && own.every(({ sign }, i) => sign === signs[i]))
      return own.map(({ from, to, isBracketed }, turn) => ({
        ...{ from, to, isBracketed },
        spot: { across: null, down: null, turn },
      }));
  }
  return [];
};

/** The places that a caption names, in its order: by directions before a colon, else in brackets, else by letters or numbers. */
export const marksIn = (text: string): Mark[] => {
  const colons = placed(text, BEFORE_COLON, false);
  if (colons.length > 0) return colons;
  const brackets = placed(text, IN_BRACKETS, true);
  return brackets.length > 0 ? brackets : turned(text);
};

const POINTER =
  /^(?:[\p{L}’']{1,20}\s{1,2}){0,3}(?:(?<up>above|oben|oberhalb|ci-dessus|de arriba|arriba|acima|qui sopra|sopra|hierboven|boven|powyżej|上の(?:写真|画像|図)|أعلاه)|(?<down>below|unten|unterhalb|ci-dessous|de abajo|abajo|abaixo|qui sotto|sotto|hieronder|onder|poniżej|下の(?:写真|画像|図)|أدناه))\s{0,2}[:：(]/iu;

/** Where a text says that its one picture is: "Photo below: …". Null where it says nothing of that. */
export const pointsTo = (text: string): 'above' | 'below' | null => {
  const { up, down } = POINTER.exec(text.trimStart().slice(0, 120))?.groups ?? {};
  return up ? 'above' : down ? 'below' : null;
};
