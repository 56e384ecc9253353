import { words } from './cue-words';

/** Longer phrases that tell what a statement is, for folded text like those of `cue-words`. */

/** A work is given to the public domain: "se liberan al", "wird in die". What is so given follows, and has no license's name of its own. */
export const DEDICATED =
  /(?<!\p{L})(?:dedica\p{L}{0,5}|liber[aeo]\p{L}{0,4}|ced[eio]\p{L}{0,3}|entreg\p{L}{1,4}|dedi(?:ons|ent|ee?s?|er)|verse\p{L}{0,2}|plac[eo]\p{L}{0,2}|rilasci\p{L}{1,4}|coloca\p{L}{0,3}|poloz\p{L}{1,4}|przekaz\p{L}{1,5}|oddan\p{L}{1,3}|uwolnion\p{L}|geplaatst|vrijgegeven|gesteld|entlassen|uberfuhrt|ubergeben)(?: [\p{L}-]{1,20}){0,6}? (?:al|a|au|dans le|en el|en|nel|no|para o|ao|do|in het|in die|in das|an die)\s{0,3}$/u;
/** Behind the name, in scripts that part no words: "… 许可证发布", "… ライセンスで公開されています", "… 라이선스로 배포". */
export const STATED_BEHIND =
  /^\s{0,3}(?:的|の)?\s{0,3}(?:国际|國際|国際)?\s{0,3}(?:(?:许可|許可|授权|授權|协议|協議)(?:证|證|协议|協議|条款|條款)?(?:进行|進行|之?条款下|之?條款下|下)?(?:发布|發布|發佈|授权|授權|提供|共享|分享|释出|釋出|使用)|ライセンス(?:の?(?:下|もと)[にで]|で|により|に基づ(?:き|いて))\s{0,3}(?:公開|配布|提供|利用|ライセンス|頒布)|で\s{0,3}(?:公開|配布|提供|利用)|라이선스(?:로|에 따라|하에)\s{0,3}(?:배포|공개|제공|이용))/u;
/** A heading over what a page wants to be cited by: there a quotation is what it says of itself. */
export const CITING_HEADING = words(
  'cit(?:e|es|ed|ing|ation|ations)', 'how to cite', 'zitier\\w{1,12}', 'zitation', 'citer', 'comment citer', 'citar', 'citacion', 'citare', 'citazione', 'citacao', 'citeren', 'cytowanie',
); // biome-ignore format: a table
/** "Own work": what the site where a picture is kept writes for its credit. */
export const OWN_WORK = words(
  'own work', 'eigenes werk', 'travail personnel', '(?:trabajo|obra) propi[oa]', 'opera propria', '(?:trabalho|obra) (?:proprio|propria|do proprio)', 'eigen werk', 'praca w[lł]asna', 'eget (?:arbete|arbejde|verk|arbeid)', 'oma teos', 'собственная работа', 'власна робота', '自己的作品', '投稿者自身による作品', '자작',
); // biome-ignore format: a table
/** "“The tarn” by Ann Lee, licensed": a title and who made it, and a license behind a comma, is a credit. */
export const TITLE_AND_MAKER =
  /["“„«»'‘][^"“”„«»]{2,90}["“”»«'’](?: [\p{L}-]{1,20}){0,4},? (?:by|von|par|por|di|door|av|af) [^,;:.!?]{2,60},\s{0,3}(?:(?:licen[cs]ed|lizen[zs]iert|released)(?: under| unter)?|licen[cs]e:?|lizenz:?)?\s{0,3}$/u;
/** "Figura 3.", "Abb. 2:": one item of a list of figures. */
export const NUMBERED_FIGURE =
  /^[^\p{L}\d]{0,5}(?:fig(?:ure|ura|uur)?|abb(?:ildung)?|bild|foto|photo|image|imagen|immagine|afbeelding|ilustracion|illustration|ill|rys(?:unek)?|kuva)\.?\s{0,3}\d{1,3}\s{0,2}[.:)–-]/u;
/** A line that says no more than that a license follows: "Licence", "Lizenz:", "ライセンス". */
export const LICENSE_LINE =
  /^[^\p{L}]{0,5}(?:(?:the|our|die|la|le|il|a|terms of|content|contenido|inhalt\p{L}{0,2}) )?(?:licen[cs]e|licensing|lizenz|licencia|licenza|licenca|licencja|licentie|licens|lisens|лицензия|ліцензія|ライセンス|许可|許可|授权|授權|라이선스)(?: (?:and copyright|information|notice))?[^\p{L}]{0,5}$/u;
/** What begins a sentence that goes on about what the one before it spoke of. */
export const PRONOUN =
  /^(?:it|they|es|sie|il|elle|ils|elles|esso|questi|het|zij|to|det|den|de) (?:is|are|was|were|has|have|ist|sind|steht|stehen|wird|werden|est|sont|e|sono|valt|vallen|zijn|jest|sa|er|ar)(?!\p{L})/u;
/** The name of a field, and that it has a value which now begins: code and data that are shown, whatever they are set in. */
export const CODE_BEFORE =
  /(?:["'][\w@:.$-]{1,60}["']\s{0,3}:\s{0,3}(?:[[{]\s{0,3}){0,2}|[\w:-]{1,40}=)["'](?:https?:\/\/(?:www\.)?)?$|\w:\w{1,40}\s{1,3}<(?:https?:\/\/(?:www\.)?)?$/;
