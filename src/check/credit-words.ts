import { fromAddress } from '../license/from-address';
import { fromWords } from '../license/from-words';
import type { NamedLink } from '../signal/signal';
import { findLabels } from '../work/maker-labels';

/** Words with the links in them. */
export interface Words {
  text: string;
  links: readonly NamedLink[];
}

/** Whether words name a license, or link to one. */
export const namesLicense = ({ text, links }: Words): boolean =>
  links.some(({ address }) => fromAddress(address) !== null) ||
  fromWords(text).length > 0 ||
  fromAddress(text) !== null;

/** Whether a short text says who made something: "Photo: Ann Lee", "© Ann Lee". */
export const namesMaker = ({ text }: Words): boolean =>
  text.length <= 300 &&
  findLabels(text).some(({ isMaker, isParticle, standing }) => isMaker && !isParticle && standing !== 'bare');

/** Headings of lists of credits, in the languages of the interface. */
const LIST_HEADING =
  /(?:credits?|attributions?|sources of (?:the )?(?:images?|pictures?)|(?:image|picture|photo|media) sources?|bild(?:nachweise?|quellen|rechte)|abbildungs(?:nachweise?|verzeichnis)|quellen(?:nachweise?|verzeichnis)?|cr[eé]dits?|sources? des (?:images|illustrations)|cr[eé]ditos?|atribuciones|atribui[cç][oõ]es|fuentes|crediti|attribuzioni|fonti|bronvermelding|beeldverantwoording|[zź]r[oó]d[lł]a|autorzy zdj[eę][cć]|画像(?:提供|出典)|出典|クレジット|المصادر|حقوق الصور)/i;

export const isListHeading = (text: string): boolean => text.length <= 80 && LIST_HEADING.test(text);

/** The lines of a text, each with the links that stand in it. */
export const linesOf = ({ text, links }: Words): Words[] => {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length < 2) return lines.map((line) => ({ text: line, links }));
  return lines.map((line) => ({
    text: line,
    links: links.filter((link) => link.text !== '' && line.includes(link.text)),
  }));
};

/** Words of a document about all that is in it, in the languages of credits: they credit no picture. */
const OF_WHOLE =
  /(?:unless|except where) (?:otherwise )?(?:noted|stated|indicated|specified|marked)|(?:sofern|soweit|wenn|falls) nicht(?:s)? ander|sauf (?:mention|indication|avis)|salvo (?:que se|donde se|indicaci|diversa|dove|altra|menção|onde|quando)|excepto (?:donde|onde|quando)|tenzij anders|o ile nie (?:zaznaczono|podano|wskazano)|jeśli nie (?:zaznaczono|podano)|特に(?:記載|断り|明記)|ما لم (?:ي|ت)|باستثناء ما|^(?:this|these) (?:lesson|book|text|textbook|work|document|page|chapter|presentation|course|resource|article|handout|worksheet|slides?|material|publication)s?(?![\p{L}])|^(?:dies(?:e[srn]?)?) (?:lektion|buch|text|werk|dokument|seite|kapitel|präsentation|kurs|artikel|arbeitsblatt|material|folien)|^(?:ce(?:tte|t)?|este|esta|quest[oa]|dit|deze|ten|ta|to) (?:leçon|livre|texte|document|page|chapitre|présentation|cours|lección|libro|texto|documento|página|capítulo|presentación|curso|lição|livro|apresentação|lezione|testo|pagina|capitolo|presentazione|corso|les|boek|tekst|hoofdstuk|presentatie|cursus|lekcja|książka|rozdział|prezentacja|kurs|dokument)(?![\p{L}])/iu;

export const isOfWhole = (text: string): boolean => OF_WHOLE.test(text.trim().slice(0, 600));
