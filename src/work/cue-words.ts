/**
 * Words that tell a page's own statement from a credit for somebody else's work. Written for folded text (lower case,
 * without diacritics; foldText in src/license/from-words).
 */
export const words = (...alternatives: string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])(?:${alternatives.join('|')})(?![\\p{L}])`, 'u');

/** "licensed under", "steht unter", "mis a disposition selon": something is put under a license here. */
export const STATEMENT = words(
  'licen[sc]ed', 'licensing', 'sub?licen[sc]ed', 'licen[sc]e', 'lizenz', 'lizenzen', 'nutzung', 'weiter(?:gegeben|geben|verwend\\w{1,30}|verbreit\\w{1,30})', 'reus(?:e|ed)', 're-?publish(?:ed)?', 'kopiert', 'lizen[zs]iert', '(?:ist|sind|wird|werden) mit', '(?:frei|an)gegeben', 'veroffentlicht', 'lizenz(?:bestimmungen|bedingungen)',
  '(?:steh|steht|stehen|sind|ist|veroffentlicht|verfugbar|freigegeben|nutzbar)\\b.{0,60}\\bunter', 'unter (?:einer|der|den|dieser|folgender|creative)',
  '(?:available|released|published|distributed|shared|reusable|used) (?:freely )?(?:under|with|via)', 'under (?:a|an|the|this|these)(?: terms)?',
  '(?:place[ds]?|dedicate[ds]?|release[ds]?|put|donated?) .{0,60}(?:in|into|to) the', 'no rights reserved', 'to the extent possible under law', '(?:has|have) waived', 'soweit gesetzlich moglich',
  'except (?:where|as)', 'unless (?:otherwise|stated|noted)', '(?:wo|soweit|wenn|sofern|falls) nicht(?:s)? ander[se]?s?', 'sauf (?:mention|indication)',
  'mis(?:e|es)? a disposition', 'selon les termes', 'nos termos', 'en los terminos', 'nei termini', 'na warunkach', 'za podminek', 'sous (?:la |une )?licen[cs]e', 'sous (?:contrat|les termes)', 'bajo (?:una? |la )?licencia', 'bajo los terminos',
  'licencia', 'licence', 'licenza', 'licenca', 'licentie', 'licencj[aei]', 'sotto licenza', 'distribuito con', 'sob (?:a |uma )?licenca', 'onder (?:een |de )?',
  'na licencji', 'licenciad[oa]s?', 'licenziat[aeio]', 'licentiat[ae]?', 'sub (?:o |una )?licent[ae]', 'terms of', 'some rights reserved', 'rights', 'droits', 'ライセンス', 'の下に',
  'lisens(?:en|iert)?', 'licens(?:en|eret|ierad|ierat)?', 'udgivet', 'utgit[nt]', 'utgive[nt]', 'utgivna', 'frigivet', 'frigitt', 'tilgæ?ngelig\\w?', 'tilgjengelig\\w?', 'tillganglig\\w?', 'nutzungsrecht\\w{0,3}',
); // biome-ignore format: a table

/**
 * The word for a license in whatever language: most have borrowed it ("lisenssi", "lisans", "licență", "лицензия"), the others are named. Folded
 * as foldText folds.
 */
export const LICENSE_WORD =
  /l[iyí](?:c|s|z|ts|ss|tz){1,2}h?e?n[cstz]|л[иіi]ц[еэ]н[зц]|ліцен|λισ|αδεια|adeia|lejupiel|leyfi|luba(?!\p{L})|giay phep|lesen(?!\p{L})|trwydded|ceadunas|licensja|ライセンス|许可|許可|授权|授權|协议|協議|라이선스|라이센스|허락|허가|이용|רישיון|רשיון|رخصة|ترخيص|مجوز|پروانه|लाइसेंस|লাইসেন্স|உரிம|ใบอนุญาต|สัญญาอนุญาต/u;

/** What is not the text: its data, its code. */
export const DATA_SUBJECT = words(
  'data(?:sets?|bases?)?', 'metadata', 'daten(?:satze?)?', 'metadaten', 'donnees', 'datos', 'metadatos', 'dati', 'metadati', 'dados', 'gegevens', 'dane', 'данные', 'data waiver', '(?:source )?code', 'software', 'quell(?:code|text)', 'scripts?', 'samples?', 'examples?',
); // biome-ignore format: a table

/** What a page calls itself: the subject of its own statement. */
export const OWN_SUBJECT = words(
  '(?<!from )(?:this|the|these|our) (?:work|site|page|article|blog|web ?site|post|wiki|text|paper|book|content|contents|document|lesson|dataset|material|podcast|design|project|hardware|data|software|documentation|files|game|song|album|track|recording|database|collection|course)s?',
  '(?:auf|in) (?:dieser|der|diesem|unserer) (?:seite|website|webseite|plattform|internetseite|blog)', '(?:on|of|in) this (?:page|site|web ?site|blog)', 'sur ce site', 'en este sitio', 'su questo sito', 'neste site', 'op deze (?:site|website|pagina)', 'na tej stronie',
  '(?:this|these|our|my|all) (?:[\\p{L}-]{1,30} ){1,3}(?:is|are|has been|have been|may be|can be)', '(?:diese[rs]?|unsere?|meine?|alle) (?:[\\p{L}-]{1,30} ){1,3}(?:steht|stehen|ist|sind|wird|werden|darf|durft|durfen|kann|konnen|konnt)', '(?:ce|cet|cette|ces|nos|notre) (?:[\\p{L}-]{1,30} ){1,3}(?:est|sont)', '(?:este|esta|estos|estas|nuestr[ao]s?) (?:[\\p{L}-]{1,30} ){1,3}(?:estan?|es|son|se)', '(?:quest[aeio]) (?:[\\p{L}-]{1,30} ){1,3}(?:e|sono|viene)', '(?:este|esta|estes|estas) (?:[\\p{L}-]{1,30} ){1,3}(?:esta|e|sao|estao)', '(?:dit|deze|onze|alle) (?:[\\p{L}-]{1,30} ){1,3}(?:is|zijn|valt|staat)', '(?:ten|ta|to|te|nasze|wszystkie) (?:[\\p{L}-]{1,30} ){1,3}(?:jest|sa)',
  '(?:all|any|original|community|user|site|web ?site) (?:content|contents|contributions?|text|texts|material|articles|posts|work|works)', 'contents? (?:is|are|of|on|available)', 'text (?:is|are) available', 'user contributions', '(?:posts|contributions|comments and posts|beitrage) (?:are|sind|is)', 'contenidos?', '(?<!(?:de|du) )contenus?', '(?:this|esta|cette|diese|questa|deze) (?:translation|traducao|traduccion|traduction|ubersetzung|traduzione|vertaling)', 'contenuti', 'conteudos?', 'inhoud', 'tresci', 'continut(?:ul|urile)?', '(?:acest|aceasta|aceste) (?:[\\p{L}-]{1,30} ){1,3}(?:este|sunt)',
  '(?:is|article is|article) an open[ -]access', 'open access article', 'copyright', 'except where otherwise', 'unless otherwise', 'where otherwise noted',
  '(?:dieses?r?|der|das|die|alle|samtliche|eigene|unsere|meine|redaktionelle) (?:werk|seiten?|web ?site|webseiten?|internetseiten?|blogs?|artikel|beitrag|beitrage|text|texte|textliche[n]?|inhalte?|angebot|arbeit|podcasts?|wiki|beitragstexte?|publikation|dokument)', 'inhalte?', 'werk bzw', 'texte',
  '(?:ce|cette|cet|ces|les|le) (?:oeuvre|site|article|page|contenu|contenus|texte|textes|document|creation|blog)', 'textes? et',
  '(?:est[ae]|los|las|el) (?:obra|web|sitio|articulo|pagina|contenido|contenidos|texto|textos|blog|trabajo)', 'quest[ao]?[ \']?(?:opera|sito|articolo|pagina|testo|lavoro)', 'i contenuti',
  '(?:o|este|esta|os) (?:conteudo|obra|artigo|site|texto|trabalho)', '(?:dit|deze|de) (?:werk|pagina|web|site|website|artikel|inhoud|tekst|teksten)', '(?:ten|ta|to) (?:strona|artykul|tekst)', 'tresc', 'utwor', 'この(?:作品|記事|サイト)',
  '(?:tou(?:s|tes) les|tod[oa]s (?:los|las)|tutt[ie] (?:i|gli|le)) (?:[\\p{L}-]{1,30} ){1,3}(?:est|sont|se|son|estan|sono)', '(?:sur|en|su|neste|nesta) (?:ce|cette|este|esta|questo|questa) (?:site|page|sitio|pagina|sito)',
  '(?:teksten?e?|indholdet|innholdet|innehallet|texterna|materialet|sid(?:en|an|orna)|artikl(?:er|arna|ene)) (?:pa|paa|i|her|er|ar|af|av)', '(?:denne|dette|den har|det har|hele|disse) (?:side|siden|sida|tekst(?:en)?|text(?:en)?|verk(?:et)?|artikkel(?:en)?|artikel(?:en)?|nettsted(?:et)?|hjemmeside|webbplats(?:en)?|bok(?:a|en)?|bog|materiale?t?)',
  '(?:this|the|our|diese[srm]?|das|est[ea]|ce|cet|quest[oa]|dit) (?:notebook|textbook|handbook|manual|tutorial|guide|lecture notes|libro|manual|curso|guia|livre|manuel|cours|livro|buch|skript|kurs|corso|boek|handboek|cursus)',
); // biome-ignore format: a table

/** What people call the picture at the head of a text or of a site. */
const PICTURE_AT_HEAD =
  '(?:header|head|title|cover|featured?|hero|lead|banner|background|teaser|top|main|titel|beitrags?|artikel|aufmacher|vorschau|kopf|hintergrund)[ -]?(?:images?|photos?|pictures?|pic|img|bild(?:er|es)?|fotos?|grafik|motiv)';

/** A credit for the picture by which a text is shown. */
export const NAMES_TITLE_PICTURE = words(
  '(?:title|cover|featured?|hero|lead|teaser|top|main|titel|beitrags?|artikel|aufmacher|vorschau)[ -]?(?:images?|photos?|pictures?|pic|img|bild(?:es)?|foto|grafik|motiv)', 'image a la une', 'imagen destacada', 'imagem de capa', 'immagine di copertina',
); // biome-ignore format: a table

/** A credit for the picture over the whole site, which may as well be at the head of the text. */
export const NAMES_HEADER_PICTURE = words(
  '(?:header|head|banner|background|kopf|hintergrund)[ -]?(?:images?|photos?|pictures?|pic|img|bild(?:es)?|fotos?|grafik|motiv)',
);

/** Pictures, sounds and films: a credit, or a statement about these alone. */
export const MEDIA_SUBJECT = words(
  'fotos?', 'foto(?:graf(?:ie[ns]?|in)?|s|credits?|nachweise?|hinweis|quelle)', 'photos?', 'photo(?:graph(?:er|s|y|ies?|e)?|credits?)', 'pictures?', 'pics?', 'bild(?:er)?\\s?\\d{0,4}', 'symbolbild(?:er)?', PICTURE_AT_HEAD,
  'bild(?:quellen?|nachweise?|rechte|credits?|autor|material|urheber)', 'images?', 'img', 'grafik(?:en)?', 'graphics?', 'illustrations?', 'illustration(?:en)?', 'abbildung(?:en)?', 'abb\\.?', 'fig(?:ure|\\.)?\\s?\\d{0,4}', 'aufmacherbild', 'teaserbild', 'coverbild', 'cover',
  'karten?', 'kartenmaterial', 'map (?:data|tiles)', 'logos?', 'musik', 'musiques?', 'music', 'musica', 'muzyka', 'muziek', 'musikk', 'музыка', 'canci[o]n(?:es)?', 'songs?', 'sounds?', 'audio', 'videos?', 'clips?', 'screenshots?', 'artwork', 'credits?', 'picture credits?', 'credit photo', 'imagen(?:es)?', 'imagem', 'imagens', 'immagin[ei]',
  'fotografia', 'zdjeci[ea]', 'rysunek', 'obraz(?:ek|ku|ky)?', 'kuvat?', 'kep(?:ek)?', 'billeder?', 'bilder?', 'gorsel', 'resim', 'fotograf(?:ija|ije)?', 'фото(?:графи[яи])?', 'изображени[ея]', 'рисун(?:ок|ки)', 'иллюстраци[яи]', 'картинк[аи]', 'зображення', 'φωτογραφι(?:α|εσ)', 'εικον(?:α|εσ)', '사진', '이미지', '图片', '照片', '圖片', 'صورة', 'تصوير', 'תמונה', 'צילום', 'afbeelding(?:en)?', 'portrait', 'portrat', 'visuel', 'banner', '写真', '画像',
); // biome-ignore format: a table

/** A line that begins with a picture, a sound or a film. */
export const MEDIA_BEGINS = new RegExp(`^[^\\p{L}]{0,5}(?:${MEDIA_SUBJECT.source})`, 'u');

/** "License: ", before what it is: said of this, however plain the words are. */
export const LICENSE_LABEL =
  /(?:licen[cs]\p{L}{0,3}|lizenz|licenza|licentie|licencja|licenc|lisens|lisans|лицензия|ліцензія|ライセンス|许可|授权|rights|rechte)\s{0,3}[:：]\s{0,9}$/u;

/** Where credits say that a file was found. */
export const FOUND_AT = words(
  'via', 'flickr(?:\\.com)?', 'wikimedia(?: commons)?', 'wiki ?commons', 'wikipedia', 'unsplash', 'pixabay', 'pexels', 'commons', 'quelle', 'source', 'fuente', 'fonte', 'bron', 'zrodlo', 'auf flickr', 'on flickr', 'deviantart', 'openclipart', 'freesound', 'youtube',
); // biome-ignore format: a table

/** What a page is built with: its theme, icons, map tiles, scripts. Their licenses are nobody's here. */
export const BUILT_WITH = words(
  'generators?', 'mustertext\\w{0,30}', 'diese datenschutz\\w{0,30}', '(?:erstellt|generiert) (?:mit|durch|von)', 'generated (?:by|with)', 'themes?', 'templates?', 'layout', 'web ?design', 'design(?:ed)? (?:by|von)', 'design(?=\\s{0,3}:)', 'vorlagen?', 'plantillas?', 'gestaltung', 'icons?', 'fonts?', 'schrift(?:art|en)?', 'plugins?', 'leaflet', 'openstreetmap(?:[ -]\\w{1,30})?', 'osm', 'tiles?', 'stamen', 'mapbox', 'powered by', 'stylesheet', 'code', 'javascript', 'favicons?', 'wordpress theme', 'skin', 'gravatar',
); // biome-ignore format: a table

/** What a page is built with as that of which something is said: "the content of this theme". */
export const OF_THEME = words(
  '(?:of|for|von|de|du) (?:this|the|our|diese[srm]?|des|ce|este) (?:theme|template|layout|skin|plugin|vorlage|modele)',
);

/** Words that limit what a page's own statement covers. */
export const TEXTS_ONLY = words(
  'texte?',
  'texts?',
  'textliche[nr]?',
  'textes',
  'textos?',
  'testi',
  'teksten',
  'articles?',
  'artikel',
  'user contributions',
  'beitragstexte',
  'community content',
  'written content',
);

/** A refusal that a license name may stand beside without anything being offered. */
export const NOT_OFFERED = words(
  'not (?:be )?(?:licen[sc]ed|covered|available)',
  'keine lizenz',
  'nicht gemeinfrei',
  'not (?:in|part of) the public domain',
  '(?:may|must|can|darf|durfen|kann) ?not',
  '(?:should|could|might|sollte|sollten|konnte) (?:also )?(?:be |have been )?(?:published|licensed|released|used|shared|veroffentlicht)?',
  'for example',
  'zum beispiel',
  'z\\. ?b',
  'e\\.g',
  'lets? you choose',
  'par exemple',
  'por ejemplo',
  '(?:if|wenn|falls|when|whether|ob) (?:an? |the |your |ein |eine |das )?[\\p{L}-]{1,30} (?:is|are|was|ist|sind|unter)',
  'does not apply',
  'gilt nicht',
  // What is asked of who contributes is no offer of the page.
  '(?:release|licen[cs]e|publish|share|place|contribute|submit) your [\\p{L}-]{1,30}',
  'ausgenommen',
);

/** All the pictures of a site or a service, as a rule for them: neither the page's license nor a credit for one of them. */
export const BLANKET = words(
  '(?:all|any|our|my|alle|samtliche|meine|unsere|toutes|todas|tutte) (?:\\w{1,30} ){0,2}(?:photos?|photograph(?:s|y)|pics|images|pictures|videos|illustrations|fotos?|fotografien|bilder|grafiken|imagenes|immagini|imagens|zdjecia|afbeeldingen)',
  '(?:photos|images|pictures|videos|fotos|bilder|imagens|imagenes|immagini)\\b.{0,50}\\b(?:are|sind|stehen|were|sont|estan|estao|son|sao|sono)',
); // biome-ignore format: a table

/** This page or its text, and not the whole site. */
export const ON_THIS_PAGE = words(
  '(?:this|the) (?:page|post|article|entry|gallery|essay|story|report)', '(?:diese[rsmn]?|der|des|im) (?:seite|artikels?|beitrags?|eintrags?|galerie|berichts?)', '(?:cet|cette) (?:page|article|billet|galerie)', '(?:est[ae]|del?) (?:pagina|articulo|entrada|galeria|artigo|postagem)', 'quest[oa] (?:pagina|articolo|galleria)', '(?:deze|dit) (?:pagina|artikel|bericht)', '(?:tej|ta) (?:strony|stronie|galerii)',
); // biome-ignore format: a table

/** One picture as the subject of a sentence: the license is that picture's. */
export const THIS_PICTURE = words(
  'this (?:photo|photograph|image|picture|illustration|drawing|painting|artwork|video)', 'diese[sr]? (?:foto|bild|fotografie|illustration|zeichnung|grafik|video)', 'cette (?:photo|photographie|image|illustration)', 'est[ae] (?:foto|fotografia|imagen|imagem|ilustracion|ilustracao)', 'quest[ao] (?:foto|fotografia|immagine)', 'deze (?:foto|afbeelding)', 'to (?:zdjecie)',
); // biome-ignore format: a table

/** A file that a page is about, where something else may be said of the page. */
export const THIS_FILE = words(
  'this file', 'diese datei', 'ce fichier', 'este (?:archivo|ficheiro|arquivo)', 'questo file', 'dit bestand', 'ten plik', 'den har filen', 'denne fil(?:en)?', 'этот файл',
); // biome-ignore format: a table

/** One text as the subject of a sentence, and not the site that it stands on. */
export const THIS_TEXT = words(
  'this (?:article|post|entry|essay|story)', 'diese[rsm]? (?:artikels?|beitrags?|textes|text|eintrag)', 'cet(?:te)? (?:article|billet)', 'est[ea] (?:articulo|entrada|artigo|postagem)', 'quest[ao]? ?.?articolo', 'dit (?:artikel|bericht)', 'ten (?:artykul|wpis)',
); // biome-ignore format: a table
/** The same in scripts that part no words. */
export const THIS_TEXT_UNPARTED = /本(?:文|篇|記事|稿)|[这這此该該本]篇?(?:文章|博文)|この(?:記事|文章)/u;
/** Something is put under a license, in those scripts. */
export const STATED_UNPARTED = /采用|採用|遵循|適用|适用|の下[にで]/u;
/** What a site calls itself in those scripts, and what it excepts. */
export const OWN_UNPARTED =
  /本(?:站|網站|网站|頁|页|網頁|网页|作品|著作|書|书|博客|部落格|サイト|ページ)|(?:網站|网站|サイト|部落格|博客)[上之的の]{0,2}(?:所有|全部)?(?:內容|内容|文章)|除(?:非|了)?(?:另|特[別别])?(?:有|行)?(?:註明|注明|說明|说明|聲明|声明)|特に(?:記載|明記|断り)/u;

/** The heading of a part of the page that says who may do what. */
export const RIGHTS_HEADING = words(
  'copyright', 'impressum', 'urheber\\w{0,30}', 'rights(?: and permissions)?', 'permissions', 'nutzung(?:s\\w{1,30})?', 'rechte', 'reuse', 're-use', 'droits', 'derechos', 'diritti', 'direitos', 'rechten', 'prawa',
); // biome-ignore format: a table

/** The heading of lists that lead elsewhere. */
export const LISTED_HEADING =
  /^\W*(?:blogroll|tags?|schlag(?:worter|worte|wort)|stichworte?|categories|kategorien?|(?:meine? |nutzliche )?links?|linkliste|related(?: \w+)?|see also|siehe auch|mots-cles|etiquetas|advertisement|anzeige|werbung|sponsors?)\W*$/;

/** The heading of a list of credits. */
export const CREDITS_HEADING = words(
  '(?:image|photo|picture|media|illustration|figure) (?:credits?|sources?|attributions?)', 'credits?', 'attributions?', 'bild(?:nachweise?|quellen?|rechte)', 'foto(?:nachweise?|credits?)', 'credits? (?:photos?|images?)', 'creditos', 'crediti', 'zrodla zdjec',
); // biome-ignore format: a table

/** Somebody is named as the maker. */
export const NAMED = /(?<!\p{L}|cc[ -])(?:by|von|par|por|di|door|photo|foto|image|bild)(?![\p{L}-])|©/u;
/** A word for a picture or a sound as the label of a credit, not as a word of a sentence. */
export const LABELLED =
  /(?:foto|photo|bild|image|picture|imagen|imagem|immagine|abb|grafik|illustration|music|musik|song|sound|video|logo|karte|credit)\p{L}{0,30}\.?(?:\s[\p{L}\d]{1,30}){0,2}\s{0,3}(?::|\||©|-\s|–|=|\((?:c|by)|(?:by|von|par|por|di|from|courtesy|de)\s)/u;
/** "My own words are", "All texts on this page:": the license is what comes next. */
export const IS = /(?::|(?<!\p{L})(?:is|are|ist|sind|est|sont|es|son|e|sono|sao|zijn|jest|sa))\s{0,9}$/u;
/** "… under the", "… unter der": whatever stands before, something is put under what comes next. */
export const UNDER =
  /(?<!\p{L})(?:under|unter|sous|bajo|sob|sub|sotto|onder|nach)(?: (?:the|an?|der|die|den|einer?|la|une|una?|de|terms of|licen[cs]e|lizenz)){0,9}\s{0,9}$/u;
/** "2. “The weir”, 1915.": an item of a list of sources. */
export const NUMBERED_TITLE = /^\s{0,3}\d{1,2}[.):]\s{1,3}["“„«]/;
/** "Text: Ann Lee," before a license is the text's own credit. */
export const TEXT_LABEL =
  /(?:^|[,;/|]\s{0,3})(?:texte?s?|testo|textos?|tekst(?:en)?|words|artikel|article|beitrag)(?:\s[^:]{0,25})?:/;
/** The same as the last label of a line: "Text and pictures:" is the text's, and "Text: Ann, Pictures:" is not. */
export const TEXT_LABEL_LAST = new RegExp(`${TEXT_LABEL.source}[^:]{0,90}$`);
/** The subject of a software's own license. */
export const SOFTWARE_SUBJECT =
  /(?<!\p{L})(?:this|the|our|diese[rs]?|die|das|ce|este) (?:project|software|program(?:me)?|package|library|repository|source code|code|tool|app|plugin|crate|module|extension|projekt|programm)(?!\p{L})/u;
/** What maps are drawn with. */
export const MAP = /(?<!\p{L})(?:leaflet|openstreetmap|osm|mapbox|maptiler|stamen|carto)(?!\p{L})/u;
/** Where a long sentence begins, only words that point at the page itself are about it. */
export const POINTS_HERE =
  /(?<!\p{L})(?:this|these|our|cette?|ces|diese[rs]?|unsere?|[dn]?est[ae]s?|quest[aeio]|acest\p{L}{0,3}|deze|dit) (?:[\p{L}-]{1,30} ){0,2}?(?:works?|sites?|website|pages?|articles?|blogs?|wiki|posts?|texts?|contents?|episodes?|(?:note|text|hand)?books?|courses?|lessons?|tutorials?|lectures?|materials?|libros?|livres?|buch|kurs|cours|curso|corso|oeuvre|contenu|texte|artikel|seite|beitrag|werk|inhalte?|blog|obra|sitio|articulo|pagina|sito|opera|testo|werk|tekst)(?!\p{L})/u;
/** "Articles before 2016", "ab 2020 erschienene Texte": a part of what a site has, by its time. */
export const OF_PERIOD =
  /(?<!\p{L})(?:prior to|before|until|up to|after|since|vor|bis|nach|ab|seit|avant|apres|depuis|antes de|despues de|desde|prima del|dopo il|dal|antes de|depois de)(?: (?:or after|the year|dem jahr|jahr|l.annee|el ano|o ano|and including))? (?:19|20)\d\d(?!\d)/u;
/** What leads from a statement to the words of its license: "The full license is here". */
export const FULL_TEXT = words(
  '(?:full|complete|entire) (?:text of |terms of )?(?:the |this )?licen[cs]e', '(?:copy|text|terms) of (?:the|this) licen[cs]e', 'vollstandige[nr]? lizenz\\w{0,10}', '(?:text|wortlaut|kopie) d(?:er|ieser) lizenz', 'licen[cz]\\w{1,3} complet[ao]', '(?:texto|testo|copia) (?:completo )?del?(?:la)? (?:la )?licen[cz]\\w{1,3}', 'licence complete', 'texte (?:complet |integral )?de (?:la|cette) licence', 'volledige licentie\\w{0,6}', 'pelny tekst licencji',
); // biome-ignore format: a table
/** What others gave is thanked for: "Thanks to the city for its data". */
export const THANKS = words(
  'thanks? to', 'thank you', 'merci (?:a|aux?)', 'danke? an', 'gracias a', 'grazie a', 'obrigad[oa] a[os]?', 'dank aan', 'multumim',
); // biome-ignore format: a table
