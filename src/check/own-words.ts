import { findLabels } from '../work/maker-labels';
import { looksLikeName } from '../work/name';

/** Who a person says made it where they did, in the languages of the interface, and those who write captions. */
const SELF =
  'me|myself|us|the authors?|mir|uns|ich|selbst|moi(?:-même)?|nous|mí|m[ií] mism[oa]|nosotr[oa]s|mim|eu|nós|me stess[oa]|io|noi|mij(?:zelf)?|ons(?:zelf)?|ik|wij|mnie|ja|nas|my|自分|筆者|著者|本人|أنا|المؤلفة?|الكاتبة?';
const KINDS =
  'works?|photos?|photographs?|pictures?|images?|drawings?|illustrations?|diagrams?|charts?|graphics?|figures?|creation|screenshots?|sketch(?:es)?|maps?';
const OWN = [
  `(?:own|my(?: own)?|our(?: own)?) (?:${KINDS})`,
  `(?:${KINDS}) by (?:me|myself|us|the authors?)`,
  "(?:author|self)[- ]made|made by (?:me|myself|us)|created by (?:me|myself|us)|authors?[’']s? own(?: work| photo| image| illustration)?",
  '(?:eigen(?:e[nrs]?|es)|mein[es]?|unser[es]?|selbst(?:gemachte[rs]?|erstellte[rs]?)) (?:werk|arbeit|bild(?:er)?|foto(?:s|grafie)?|aufnahme|zeichnung|darstellung|abbildung|grafik|illustration|skizze|diagramm|entwurf)',
  'selbst (?:fotografiert|gezeichnet|erstellt|gemacht|aufgenommen)|eigenaufnahme',
  "(?:œuvre|oeuvre|travail|photo(?:graphie)?|image|dessin|illustration|création|schéma) (?:personnel(?:le)?|original(?:e)? de l[’']auteur(?:e)?|de l[’']auteur(?:e)?)|(?:ma|notre) (?:photo(?:graphie)?|création|propre photo)|mon dessin",
  '(?:trabajo|obra|foto(?:grafía)?|imagen|dibujo|ilustración|elaboración|creación|esquema) (?:propi[oa]|personal|de la autora|del autor)|mi (?:foto(?:grafía)?|dibujo)',
  '(?:obra|trabalho|foto(?:grafia)?|imagem|desenho|ilustração|elaboração|criação|autoria|acervo|arquivo) (?:própri[oa]|pessoal|d[oa] autora?)|minha (?:foto|imagem)|meu desenho',
  "(?:opera|lavoro|foto(?:grafia)?|immagine|disegno|illustrazione|elaborazione|creazione) (?:propri[oa]|personale|dell[’']autor[ei]|dell[’']autrice|mi[oa])|mi[oa] (?:foto|disegno)",
  "(?:eigen|mijn(?: eigen)?|onze(?: eigen)?) (?:werk|foto(?:[’']s)?|afbeelding|tekening|illustratie|beeld|opname)|zelf (?:gemaakt|gefotografeerd|getekend)",
  '(?:praca|zdjęcie|fotografia|rysunek|ilustracja|opracowanie|grafika|źródło) (?:własn[aey]|autora|autorki|autorów)|moje zdjęcie|mój rysunek',
  '(?:自作|筆者(?:撮影|作成)|著者(?:撮影|作成)|自分で(?:撮影|作成)|自身の作品|自分の作品|自己撮影)',
  '(?:عمل شخصي|صورة شخصية للمؤلف|من تصويري|تصويري|من عملي|عملي الخاص|من إعداد (?:المؤلفة?|الباحثة?)|صورة من إعدادي|رسمي الخاص)',
];
const END = '(?![\\p{L}\\p{N}])';
const PHRASE = new RegExp(`(?<![\\p{L}\\p{N}])(?:${OWN.join('|')})${END}`, 'giu');
const LABELLED = new RegExp(
  `(?:[:：©]|(?<![\\p{L}])(?:photo|picture|image|drawing|illustration|diagram|chart|foto|bild|grafik|zeichnung|abbildung|dessin|imagen|dibujo|imagem|desenho|immagine|disegno|afbeelding|tekening|zdjęcie|rysunek|صورة|تصوير|写真|画像) (?:by|von|par|de|por|di|door))\\s{0,3}(?:${SELF})${END}(?=\\s*(?:$|[,.;)\\]|\\n(]|–|—))`,
  'giu',
);

/** Whether words say that whoever wrote them made the picture: "Own work", "Photo: me", "eigenes Bild". */
export const saysOwn = (text: string): boolean =>
  text.length <= 600 && (text.search(PHRASE) >= 0 || text.search(LABELLED) >= 0);

/** The name behind a label: up to the next sign that ends one. */
const NAME = /^\s*([^,;:|/()[\]\n–—.]{2,80})/u;

/** What stands right before such words, as a name does: "Ann Lee (own work)", "Ann Lee, own work". */
const BEFORE = /([^,;:|/()[\]\n.]{2,80})\s{0,3}[,(–-]\s{0,3}$/u;

/** Whether such words name somebody beside that: "Ann Lee (own work)" is what Wikimedia Commons writes of Ann Lee. */
export const namesAnother = (text: string): boolean => {
  const rest = text.replace(LABELLED, ' ').replace(PHRASE, ' ');
  const first = text.search(PHRASE);
  const before = first < 0 ? undefined : BEFORE.exec(text.slice(0, first))?.[1]?.trim();
  if (before && looksLikeName(before, 'beside')) return true;
  if (/wikimedia|commons\.|flickr|unsplash|pixabay/i.test(rest)) return true;
  return findLabels(rest).some(({ isMaker, isParticle, begin, end }) => {
    // "Figure 10: Number of species" names a figure.
    if (!isMaker || isParticle || /\d/.test(rest.slice(begin, end))) return false;
    return looksLikeName(NAME.exec(rest.slice(end))?.[1]?.trim() ?? '', 'told');
  });
};
