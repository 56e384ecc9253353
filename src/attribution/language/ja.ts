import type { Words } from './words';

/** The words of a credit in Japanese. docs/CREDIT-LANGUAGES.md says where each is from. */
export const JAPANESE: Words = {
  language: 'ja',
  names: 'ja',
  dir: 'ltr',
  quotes: ['『', '』'],
  subject: '{creators} 作の{work}{source}',
  says: {
    licensed: '{subject}は、{license}の下に提供されています。',
    marked: '{subject}には、{license}が表示されています。',
    domain: '{subject}は、パブリック・ドメインです。',
  },
  adapted: {
    licensed: '{license}の下に提供されている{subject}を改変したものです。',
    marked: '{license}が表示されている{subject}を改変したものです。',
    domain: 'パブリック・ドメインである{subject}を改変したものです。',
  },
  kinds: {
    ...{ text: 'テキスト', image: '画像', video: 'ビデオ', sound: '録音' },
    ...{ data: 'データセット', design: 'デザイン', software: 'ソフトウェア', other: '作品' },
  },
  some: {
    ...{ text: 'テキスト', image: '画像', video: 'ビデオ', sound: '録音' },
    ...{ data: 'データセット', design: 'デザイン', software: 'ソフトウェア', other: '作品' },
  },
  thisWork: 'この作品',
  someWork: '作品',
  changes: '変更：{changes}',
  changed: '変更が加えられています。',
  stop: '。',
  gap: '',
  comma: '、',
  style: {
    from: '出典：',
    adapted: '改変元：',
    by: '、',
    undated: '日付なし',
    inDomain: 'パブリック・ドメイン',
    domain: 'パブリック・ドメイン',
    under: 'ライセンス：',
    kinds: {
      ...{ text: 'テキスト', image: '画像', video: 'ビデオ', sound: 'オーディオ' },
      ...{ data: 'データセット', design: 'デザイン', software: 'ソフトウェア', other: '作品' },
    },
  },
  licenses: {
    whole: 'クリエイティブ・コモンズ {title} ライセンス',
    titles: {
      by: '表示',
      'by-sa': '表示 - 継承',
      'by-nc': '表示 - 非営利',
      'by-nd': '表示 - 改変禁止',
      'by-nc-sa': '表示 - 非営利 - 継承',
      'by-nc-nd': '表示 - 非営利 - 改変禁止',
    },
    titles4: {
      by: '表示',
      'by-sa': '表示-継承',
      'by-nc': '表示-非営利',
      'by-nd': '表示-改変禁止',
      'by-nc-sa': '表示-非営利-継承',
      'by-nc-nd': '表示-非営利-改変禁止',
    },
    scopes: ['国際', '非移植', '一般'],
    zero: 'CC0 1.0 全世界',
    mark: 'パブリック・ドメイン・マーク 1.0',
    places: {
      ar: 'アルゼンチン', at: 'オーストリア', au: 'オーストラリア', be: 'ベルギー', bg: 'ブルガリア', br: 'ブラジル', ca: 'カナダ', ch: 'スイス', cl: 'チリ',
      cn: '中華人民共和国', co: 'コロンビア', cr: 'コスタ・リカ', cz: 'チェコ共和国', de: 'ドイツ', dk: 'デンマーク', ec: 'エクアドル', ee: 'エストニア', eg: 'エジプト',
      es: 'スペイン', fi: 'フィンランド', fr: 'フランス', gr: 'ギリシャ', gt: 'ガテマラ', hk: '香港', hr: 'クロアチア', hu: 'ハンガリー', ie: 'アイルランド',
      igo: 'IGO', il: 'イスラエル', in: 'インド', it: 'イタリア', jp: '日本', kr: '大韓民国', lu: 'ルクセンブルグ', mk: 'マセドニア', mt: 'マルタ',
      mx: 'メキシコ', my: 'マレーシア', nl: 'オランダ', no: 'ノルウェー', nz: 'ニュージーランド', pe: 'ペルー', ph: 'フィリピン', pl: 'ポーランド', pr: 'プエルトリコ',
      pt: 'ポルトガル', ro: 'ルーマニア', rs: 'セルビア', scotland: 'スコットランド（英）', se: 'スエーデン', sg: 'シンガポール', si: 'スロベニア', th: 'タイ',
      tw: '台湾（中華民国）', ug: 'ウガンダ', uk: 'イングランド＆ウェールズ（英）', us: 'アメリカ合衆国', ve: 'ベネズエラ', vn: 'ベトナム', za: '南アフリカ',
    }, // biome-ignore format: a table
  },
};
