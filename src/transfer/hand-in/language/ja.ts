import type { HandInWords } from '../words';

/** The words of a document in Japanese. docs/CREDIT-LANGUAGES.md says how a correction is made. */
export const JAPANESE: HandInWords = {
  heads: {
    number: '番号',
    where: '使用先',
    title: 'タイトル',
    author: '作者',
    authorAddress: '作者のアドレス',
    source: '出典',
    license: 'ライセンス',
    licenseAddress: 'ライセンスのアドレス',
    kind: '作品の種類',
    usedAs: '使用方法',
    changes: '変更',
    adaptedBy: '改変者',
    credit: 'クレジット',
    permission: '許可',
    archivedCopy: '保存されたコピー',
    seenOn: '確認日',
    notes: 'メモ',
  },
  manners: { 'as-is': 'そのまま', adapted: '改変あり', collection: '作品集に収録' },
  permissions: { license: 'ライセンスによる', asked: '問い合わせ中', granted: '取得済み', exception: '法律上の例外' },
  numbered: '{number}：',
  usedIn: '使用先：{where}',
  noPicture: '画像は保存されていません。',
  leftOut: 'クレジットを使っていないため省いた作品：{works}',
  colon: '：',
};
