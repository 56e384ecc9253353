/**
 * The words that are written where a name might stand, folded. What a name looks like is said in `name.ts`: these tables are only
 * for what has the shape of one.
 */

/** Beginnings of words that no name has: of rights, of who is not known, of what was done with a work beside making it. */
const STEMS = [
  // Licensed, reserved, permitted.
  'licen[cs]', 'lizen[zs]', 'unlicen', 'sublicen', 'лиценз', 'ліценз', 'reserved', 'reservad', 'riservat', 'vorbehalten', 'voorbehouden', 'zastrzez', 'forbehall', 'forbehold', 'forbeholdt',
  'permission', 'permitt', 'permiso', 'permissao', 'permesso', 'genehmig', 'gestattet', 'autoris[ae]', 'autorizacao', 'autorizacion', 'autorizzazion', 'toestemming', 'tillstand', 'tilladelse', 'tillatelse', 'zezwolen', 'svolen', 'engedely', 'разреш', 'дозвол', 'restriction', 'restriccion', 'einschrankung',
  'copyrighted', 'urheberrecht', 'nutzungsrecht', 'bildrecht', 'gemeinfrei', 'rechtefrei', 'rechtenvrij', 'royalty', 'opphavsrett', 'ophavsret', 'upphovsratt',
  // Nobody is known.
  'unknown', 'unidentified', 'unattributed', 'uncredited', 'unspecified', 'undefined', 'anonym', 'unbekannt', 'ungenannt', 'inconnu', 'desconocid', 'desconhecid', 'desconegu', 'sconosciut', 'ignot[oi]', 'onbekend', 'nieznan', 'neznam', 'okand', 'ukendt', 'ukjent', 'tuntematon', 'ismeretlen', 'bilinmi', 'bilinme', 'necunoscut', 'неизвест', 'невідом', 'аноним', 'анонім', 'αγνωστ', 'ανωνυμ',
  // What was done with a work.
  'upload', 'hochgelad', 'bereitgestell', 'zur verfugung', 'televers', 'telecharg', 'uppladda', 'przes[lł]an', 'geupload', 'caricat[oa]', 'subid[oa]', 'загруж', 'завантаж', 'courtesy', 'cortesia', 'courtoisie', 'freundliche[rn]?(?!\\p{L})', 'вежлив',
  'reproduced', 'reprinted', 'republished', 'redistribut', 'published', 'veroffentlicht', 'publicad[oa]', 'pubblicat[oa]', 'gepubliceerd', 'publicerad', 'opublikowan', 'provided', 'submitted', 'contributed', 'sponsored', 'powered', 'hosted', 'shared', 'posted', 'used(?!\\p{L})', 'released', 'distributed', 'fourni[es]?(?!\\p{L})', 'fornit[oa]', 'cedid[oa]', 'udostepnion', 'опубликов', 'предоставлен', 'utilise', 'utilizad', 'utilizzat', 'verwendet', 'gebruikt', 'anvand',
  'cropped', 'edited', 'modified', 'resized', 'adapted', 'retouched', 'altered', 'colou?ri[sz]ed', 'bearbeitet', 'zugeschnitten', 'beschnitten', 'verandert', 'verfremdet', 'modifie', 'recadre', 'retouche', 'modificad', 'modificat[oa]', 'recortad', 'editad', 'ritagliat', 'bewerkt', 'bijgesneden', 'zmodyfikowan', 'przyciet', 'beskuren', 'redigerad', 'redigeret', 'обрезан', 'изменен',
]; // biome-ignore format: a table

/** The same in scripts that part no words. */
const SIGNS = [
  '不明', '不詳', '不详', '未知', '未詳', '佚名', '匿名', '無断', '転載', '转载', '轉載', '許諾', '許可', '许可', '授权', '授權', '権利', '权利', '權利', '著作権', '版权', '版權', '保留', 'ライセンス', '上传', '上傳', 'アップロード', '미상', '저작권', '라이선스', '허가', '무단', '알 수 없',
  'مجهول', 'حقوق', 'غير معروف', 'ترخيص', 'לא ידוע', 'זכויות', 'רישיון', 'אלמוני',
]; // biome-ignore format: a table

/** Matches the folded text of what is nobody's name, whatever else is in it. */
export const NEVER_IN_A_NAME = new RegExp(`(?<![\\p{L}\\d])(?:${STEMS.join('|')})|${SIGNS.join('|')}`, 'u');

/** Words that alone, or with others of their kind, make no name: kinds, roles, rights, what a page offers to do. */
const EMPTY = [
  // Kinds.
  'photo(?:s|graphs?|graphy|graphies?|graphies)?', 'foto(?:s|n|k|grafie[ns]?|grafias?|grafia|grafien)?', 'fotoaufnahmen?', 'pictures?', 'pics?', 'images?', 'imag[ei]n(?:es|s)?', 'imagem', 'immagin[ei]', 'bild(?:er|et|erna)?', '\\p{L}{2,14}(?:bild(?:er)?|foto|photo|image|shot|shots)', 'afbeelding(?:en)?', 'zdjeci[ea]', 'obraz(?:ek)?', 'grafik(?:en|a)?', 'graphics?', 'graphi[ck]s?', 'illustrations?', 'illustration(?:en)?', 'ilustracion(?:es)?', 'illustrazion[ei]', 'ilustracao', 'drawings?', 'paintings?', 'artwork', 'render(?:ing)?', 'scan', 'capture', 'captura', 'capture d.ecran', 'ecran', 'pantalla', 'schermata', 'tela', 'zeichnung', 'gemalde', 'abbildung', 'abb', 'fig(?:ure|ura)?', 'karten?', 'maps?', 'carte', 'mapa', 'mappa', 'logos?', 'icons?', 'videos?', 'audio', 'music', 'musik', 'musique', 'songs?', 'text[eos]?', 'texto', 'testo', 'tekst', 'cover', 'banner', 'header', 'montage', 'collage', 'detail', 'ausschnitt', 'detalle', 'dettaglio', 'portrait', 'selfie', 'clip', 'ansicht', 'aufnahme', 'archiv(?:e|o)?', 'kuva', 'kep', 'фото(?:графия)?', 'изображение', 'рисунок', 'скриншот', '写真', '画像', '图片', '圖片', '照片', '截图', '截圖', 'イラスト', 'スクリーンショット', '사진', '이미지', '스크린샷', 'صورة', 'תמונה',
  // Roles.
  'auth?ors?', 'autor(?:en|in|a|es|ka)?', 'auteur(?:e|s)?', 'autrice', 'autor[ei]', 'photographers?', 'photographe', 'fotograf(?:in|en|o|a|ka)?', 'fotograaf', 'artiste?s?', 'artista', 'kunstler(?:in)?', 'creator', 'creators', 'creador', 'urheber(?:in)?', 'rechteinhaber(?:in)?', 'their', 'respective', 'owners?', 'holders?', 'makers?', 'verfasser(?:in)?', 'redaktion', 'staff', 'team', 'admin(?:istrator)?', 'user', 'nutzer', 'guest', 'gast', 'editor', 'webmaster', 'privat(?:e|o)?', 'forfattare', 'forfatter', 'skribent', 'автор', 'фотограф', 'художник', '作者', '著者', '撮影者?', '摄影', '攝影', '提供', '작가', '저자',
  // Rights and terms.
  'rights?', 'rechte?', 'droits?', 'derechos', 'direitos', 'diritti', 'rechten', 'prawa', 'rattigheter', 'права', 'copyright', 'copyleft', 'public', 'publique', 'domain(?:e)?', 'dominio', 'pubblico', 'publico', 'domena', 'publiczna', 'free', 'frei(?:e[rs]?)?', 'libres?', 'livre', 'vrij', 'gratis', 'reserves', 'commercial', 'noncommercial', 'kommerziell', 'use', 'usage', 'nutzung', 'reuse', 'commons', 'g?fdl', '[al]?gpl', 'odbl', 'pddl', 'cc0', 'by(?:-(?:nc|nd|sa))+', 'attribution', 'namensnennung', 'credits?', 'source', 'sources', 'quellen?', 'fuente', 'fonte', 'bron', 'zrod[lł]o', 'kalla', 'kilde', 'источник', '出典', '来源', '來源', '引用', '출처', 'known', 'original', 'own', 'eigene[srn]?', 'werk', 'works?', 'oeuvre', 'obra', 'opera', 'propi[ao]', 'propre', 'proprio', 'propria', 'eigen', 'trabajo', 'trabalho', 'travail', 'personnelle?', 'personal', 'w[lł]asn[ea]', 'praca', 'eget', 'arbete', 'arbejde', 'собственная', 'работа', 'stock', 'symbol', 'file', 'datei', 'fichier', 'download(?:s|ed)?', 'null', 'none', 'nobody', 'n/a', 'na', 'tbd', 'cc', 'via', 'version', 'stand', 'date', 'datum',
  // What a page offers.
  'about', 'uber', 'home', 'contact', 'kontakt', 'polic(?:y|ies)', 'notices?', 'terms', 'privacy', 'disclaimer', 'statements?', 'conditions', 'hinweise?', 'mentions', 'legales?', 'aviso', 'politica', 'avviso', 'share', 'teilen', 'partager', 'compartir', 'condividi', 'delen', 'dela', 'print', 'drucken', 'menu', 'more', 'mehr', 'plus', 'mas', 'meer', 'mer', 'details', 'info', 'infos', 'informationen', 'information', 'weiter', 'weiterlesen', 'read', 'view', 'open', 'close', 'zoom', 'enlarge', 'vergro(?:ss|ß)ern', 'full', 'size', 'larger', 'image', 'next', 'previous', 'back', 'zuruck', 'reply', 'comments?', 'kommentare?', 'like', 'follow', 'save', 'edit', 'search', 'login', 'subscribe', 'newsletter', 'impressum', 'tweet', 'pin', 'page', 'seite', 'site', 'website', 'post', 'article', 'artikel', 'blog', 'blogs', 'profile', 'profil', 'bio', 'unten', 'oben', 'links', 'rechts', 'mitte', 'above', 'below', 'left', 'right', 'top', 'bottom',
  // Between them.
  'the', 'an?', 'this', 'that', 'and', 'or', 'of', 'by', 'for', 'not?', 'all', 'some', 'any', 'with', 'without', 'from', 'in', 'on', 'to', 'is', 'der', 'die', 'das', 'den', 'dem', 'des', 'eine?r?', 'und', 'oder', 'von', 'mit', 'ohne', 'aus', 'auf', 'bei', 'zur?', 'alle', 'keine?', 'les?', 'la', 'l', 'du', 'des?', 'd', 'une?', 'et', 'ou', 'sans', 'tous', 'toute?s?', 'el', 'los', 'las', 'del?', 'y', 'o', 'sin', 'con', 'todos', 'il', 'lo', 'gli', 'di', 'senza', 'tutti', 'os?', 'as', 'sem', 'com', 'het', 'een', 'en', 'van', 'zonder', 'wszelkie', 'bez', 'i', 'och', 'og', 'alla', 'utan', 'av', 'af',
]; // biome-ignore format: a table

/** Matches one folded word that alone says nobody. */
export const EMPTY_WORD = new RegExp(`^(?:${EMPTY.join('|')}|\\d{1,4})$`, 'u');

/** Small words inside a name, as they are written there: "van", "de", "für". Scripts with capitals begin every other word with one. */
export const PARTICLE = new RegExp(
  `^(?:${[
    ...['de', 'del', 'della', 'delle', 'dello', 'dell', 'degli', 'dei', 'di', 'da', 'dal', 'do', 'dos', 'das', 'du', 'des', 'la', 'le', 'les', 'lo', 'el', 'los', 'las', 'al', 'y', 'e', 'i', 'et', 'à', 'au', 'aux', 'pour', 'para', 'per', 'por'],
    ...['van', 'von', 'vom', 'der', 'den', 'dem', 'het', 'ter', 'ten', 'te', 'zu', 'zum', 'zur', 'und', 'für', 'en', 'voor', 'of', 'the', 'and', 'for', 'af', 'av', 'och', 'og', 'för', 'til', 'till', 'z', 'ze', 'nad', 'dla', 'bin', 'ibn', 'ben', 'bint', 've', 'és', 'и', 'де', 'фон', 'для', 'та', 'і', 'й'],
  ].join('|')})$`,
  'u',
); // biome-ignore format: a table

/** What no name begins with in a credit, though a sentence, a title or a heading does. */
export const BEGINS_WORDS =
  /^(?:the|this|these|those|our|your|how|what|why|when|where|who|which|more|see|click|read|not|no|all|some|any|with|from|for|der|die|das|dem|ein|eine[rnms]?|dies\p{L}{1,2}|mein[e]?|unser[e]?|wie|was|warum|wann|wer|mehr|siehe|hier|nicht|keine?|alle|mit|aus|bei[m]?|im|am|zu[mr]|unter|une|ce|cette|ces|notre|comment|pourquoi|voir|sans|avec|tous|toutes|una|este|esta|como|por|sin|con|todos|il|uno|quest[oa]|senza|tutti|het|een|deze|dit|zonder|hoe|ten|jak|det|denna|hur|это|этот|эта|как|см)(?: |$)/u;
