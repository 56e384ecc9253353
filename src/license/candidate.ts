/**
 * What finds a text or an address that may name a license, for who has to look at a whole page: small, in linear time, and
 * too generous. Which license it is, if any, fromWords and fromAddress decide. Both are meant without regard to case.
 */

/** In a text. Software that is hardly spoken of but in lists of software has to be linked to, or be called a license of its id. */
export const LICENSE_WORDS = [
  String.raw`\bcc[\s:_/-]{0,2}(?:by|0|zero|pdm?)(?![a-z])|\bby-(?:nc|sa|nd)\b|attribution[ -](?:share|non|no )|creative[\s-]?commons|クリエイティブ`,
  String.raw`public[\s-]domain|gemeinfrei|dom[aeií][a-z]{1,5} p[uú]bb?lic|pubblico dominio|publiek domein|パブリック・?ドメイン`,
  `offentlige? dom(?:æ|ae|e)ne|allm[äa]n egendom|voln[ée] d[íi]lo|k[öo]zkincs|kamu mal[ıi]|общественн[а-я]{2,3} достояни|суспільн[а-яіїє]{2,4} надбанн|κοιν[όο] κτ[ήη]μα|公有[领領]域|公共[领領]域|퍼블릭 도메인|공유 저작물|الملك العام|ملكية عامة|נחלת הכלל`,
  String.raw`\blicen[cs]e(?: d.|)[ -]?(?:art|ouverte|documentation libre|identifier)|art libr|arte li[bv]r|freie (?:kunst|dokumentation)|wolnej dokumentacji`,
  // From the first word of the whole name on: "Public License" alone is nobody's.
  String.raw`(?:\b(?:gnu|cern|tapr|sil|solderpad|free|clarified|peer|boost|mozilla|eclipse|european|community|anti-?capitalist)[ -](?:[a-z]{1,14} ){0,3})?(?:art|artistic|public|hardware|documentation|database|data|government|production|software|solderpad|font|\bmit|\bisc|\bbsd|apache|boost|zlib) licen[cs]e`,
  String.raw`\bnorwegian licen[cs]e(?: for open)?|(?:\bbsd[ -])?\d-clause(?: bsd)?(?: licen[cs]e)?`,
  String.raw`\b[al]?gpl|\bg?fdl\b|\bgnu[ -]|odbl|\bodc[ -]|pddl|\bogl|etalab|datenlizenz|dl-de|nlod|offentlige data`,
  String.raw`\b(?:ohl|shl)-|open (?:data|hard|government)|-clause|copy ?far|coopyleft|spdx|unlicense|\bmit no|wtfpl|(?:no|in) copyright [-–—]|copyright not evaluated|rightsstatements`,
  String.raw`cdla-|\b(?:[fl]al|(?:m|e|eu|o)[fps]l|apache|acsl)[ -]?(?:v\.? ?|version )?\d`,
].join('|');

/** In an address. */
export const LICENSE_ADDRESS = [
  String.raw`creativecommons\.org\/{1,9}(?:licen[sc]e|publicdomain)|artlibre\.org|opendatacommons|cdla\.dev|open-?government|licence-ouverte|etalab`,
  String.raw`govdata\.de\/dl-de|nlod|gouvernement-ouvert|rightsstatements\.org\/|cern[-_]?ohl|tapr\.org|solderpad\.org|peer_production|copyfarleft`,
  String.raw`coopcycle\.org|anticapitalist\.software|(?:spdx|opensource|apache|gnu|choosealicense)\.\w{1,40}\/(?:\w{1,40}\/)?(?:licen|copyleft|legal)`,
  String.raw`mozilla\.org\/.{0,6}mpl|eclipse\.org\/(?:legal|org)|unlicense\.org|wtfpl\.net|openfontlicense|sil\.org\/.{0,40}ofl|boost\.org\/licen|\/eupl`,
  String.raw`\/authority\/licence\/|dcat-ap\.de\/def\/licen|opendefinition\.org\/licen`,
  // The pages on which sites say what license all of theirs is under (house-pages), and the labels of Local Contexts (notice).
  String.raw`youtube\.com\/t\/creative_commons|\/help\/licensing|fandom\.com\/licensing|\/licensing\/website-content|flickr\.com\/commons\/usage`,
  String.raw`localcontexts\.org\/{1,9}(?:label|tk)\/`,
].join('|');
