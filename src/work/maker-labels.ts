import { foldText } from '../license/from-words';
import type { Standing } from './name';

const KINDS =
  'foto(?:s|graf(?:in|en)?|grafie|credit|quelle|nachweis)?|photo(?:s|graph(?:s|er|y)?|graphies?|credits?)?|pictures?|pic|(?:[\\p{L}]{0,14})bild(?:er|quelle|nachweis|rechte|autor|credit)?\\s?\\d{0,4}|images?\\s?\\d{0,4}|grafi[kc]k?a?|illustrations?|ilustraci[oó]n|illustrazione|ilustra[cç][aã]o|drawing|painting|artwork|abbildung|abb\\.?\\s?\\d{0,4}|fig(?:ure|\\.)?\\s?\\d{0,4}|karte|logo|musik|music|song|sound|audio|recording|aufnahme|enregistrement|video|credits?|cr[eé]dit(?:os?|i|s)?|quellen?|source|imagen(?:es)?|imagem|immagin[ei]|fotograf[ií]as?|fot[oó]|foto[gğ]raf|zdj[eę]ci[ea]|fot\\.|rysunek|kuva|k[eé]p|obr[aá]z(?:ek)?|billede?|bilde|фото(?:графия)?|изображение|рисунок|иллюстрация|φωτογραφία|写真(?:提供)?|画像(?:提供)?|提供|イラスト|图片?|圖片?|照片|图源|사진|이미지|صورة|תמונה|afbeelding|cover|header|links|rechts|oben|unten|mitte|left|right|top|bottom|middle';
const ROLES =
  'photographer|photographe|fot[oó]graf[oa]|fotograa?f|valokuvaaja|author|auteure?|autrice|autor(?:in|es|a|zy|ka)?|autor[ei]|f[oö]rfattare|forfatter|tekij[aä]|szerz[oő]|yazar|artist[ea]?|k[uü]nstler(?:in)?|kunstenaar|konstn[aä]r|illustrator(?:in)?|created|creators?|creador|urheber(?:in)?|rechteinhaber(?:in)?|copyright|text|автор(?: фото)?|фотограф|художник|撮影者?|(?:本文)?作者|著者|摄影师?|攝影師?|작가|저자|촬영|تصوير|المؤلف|צילום|צלם';
const BY = 'by|von|vom|par|por|door|di|da|przez|af|av';

/** "Photo: ", "Bild von ", "Image by ", "© 2019 ", ", by ". */
const LABEL = new RegExp(
  `(?:(?<=^|[\\s(（【\\[/|,•·-])(?:${KINDS}|(?<role>${ROLES}))(?:\\s{0,3}/\\s{0,3}\\p{L}{3,20}(?=\\s{0,3}:))?(?:\\s{1,3}(?:credits?|photo|courtesy(?: of)?|taken|made|created))?\\s{0,3}(?:(?::|：|\\||(?<!\\d)[–-](?!\\d)|/|=|©|\\(c\\)){1,4}\\s{0,3}(?<after>(?:${BY}|courtesy of)\\s{1,3}|©\\s{0,3}|\\(c\\)\\s{0,3})?|(?<by>(?:${BY}|de|from|courtesy(?: of)?)\\s{1,3}))|(?<=^|[\\s(\\[/|])(?:fot|foto|photo|ph|abb|ill|cr)\\.\\s{1,3}(?=\\p{Lu})|(?<sign>(?:©|\\(c\\)|copyright|(?<!\\S)copyleft(?=\\s)|🄯)\\s{0,3}(?::\\s{0,3})?(?:\\d{4}(?:\\s{0,3}[-–]\\s{0,3}\\d{2,4})?)?\\s{0,3}(?:(?:${BY})\\s{1,3}|,\\s{0,3}|:\\s{0,3})?)|(?<![\\p{L}\\d]|nonhttp)(?<word>${BY}|(?<!,\\s)courtesy of)[:\\s]\\s{0,3}(?!cc[\\s-]))`,
  'giu',
);

/** What was done with a work beside making it: who did that is no maker. English says it of what ends in "-ed", but for a few. */
const NOT_MADE =
  /(?<!\p{L})(?:(?!(?:photograph|record|compos|creat|paint|illustrat|design|develop|direct|produc|perform|film|render|carv|draft|imag|captur|collat|assembl|code|coded|captured)(?:ed|d)(?!\p{L}))\p{L}{2,14}ed|sent|found|hochgeladen|bereitgestellt|gestellt|bearbeitet|unterstutzt|betrieben|veroffentlicht|herausgegeben|eingestellt|gefunden|gesponsert|gefordert|ubersetzt|mise? en ligne|publiee?s?|televersee?|fournie?s?|proposee?|partagee?|modifiee?|hebergee?|subid[oa]|publicad[oa]|cedid[oa]|facilitad[oa]|compartid[oa]|modificad[oa]|editad[oa]|enviad[oa]|carregad[oa]|caricat[oa]|pubblicat[oa]|fornit[oa]|condivis[oa]|modificat[oa]|geupload|geplaatst|bewerkt|gepubliceerd|aangeboden|przes[lł]an[eya]|opublikowan[eya]|udostepnion[eya]|dodan[eya]|uppladdad|publicerad|redigerad|uploadet|lagt op)\s{0,3}$/u;
/** By-words that are a part of many names, too. */
const IN_NAMES = /^(?:von|vom|di|da|af|av|de)\s/i;

/** Roles of who made something else than a text, folded. */
const OF_PICTURES = /phot|fot|valokuv|artist|kunst|konst|illustr|фото|художник|撮影|摄影|攝影|촬영|تصوير|צ/u;

/** A place in a line where a label of makers stands. */
export interface Label {
  begin: number;
  end: number;
  standing: Standing;
  /** False for "uploaded by": a label, and no maker's. */
  isMaker: boolean;
  /** "©", "Author:": who holds the rights in what the line is about, and made no picture in it. */
  isHolder: boolean;
  /** "Author:", "Photographer:". */
  isRole: boolean;
  /** A by-word by itself, which may be a part of a name: "Otto von Guericke". */
  isParticle: boolean;
}

const standingOf = ({ role, after, by, sign, word }: Partial<Record<string, string>>): Standing => {
  const told = by ?? after;
  // "Foto vom Hafen", "photo from Bern": that is where it was taken, as often as who took it.
  if (/^(?:vom|from)\s/i.test(told ?? word ?? '')) return 'bare';
  return role || told || sign || word ? 'told' : 'labelled';
};

/** The labels of makers in a line, in its order. */
export const findLabels = (line: string): Label[] =>
  [...line.matchAll(LABEL)].map(({ index, 0: label, groups = {} }) => ({
    begin: index,
    end: index + label.length,
    standing: standingOf(groups),
    // "Reproduced courtesy of": who allows it is who is credited.
    isMaker:
      /^courtesy/i.test(groups.word ?? '') || !NOT_MADE.test(foldText(line.slice(Math.max(0, index - 30), index))),
    isRole: groups.role !== undefined,
    isHolder: groups.sign !== undefined || (!!groups.role && !OF_PICTURES.test(foldText(groups.role))),
    isParticle: groups.word !== undefined && IN_NAMES.test(`${groups.word} `),
  }));
