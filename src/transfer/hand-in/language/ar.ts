import type { HandInWords } from '../words';

/** The words of a document in Arabic. docs/CREDIT-LANGUAGES.md says how a correction is made. */
export const ARABIC: HandInWords = {
  heads: {
    number: 'الرقم',
    where: 'مكان الاستخدام',
    title: 'العنوان',
    author: 'التأليف',
    authorAddress: 'رابط صاحب العمل',
    source: 'المصدر',
    license: 'الرخصة',
    licenseAddress: 'رابط الرخصة',
    kind: 'نوع العمل',
    usedAs: 'طريقة الاستخدام',
    changes: 'التعديلات',
    adaptedBy: 'صاحب التعديل',
    credit: 'بيان النَّسب',
    permission: 'الإذن',
    archivedCopy: 'النسخة المحفوظة',
    seenOn: 'تاريخ المشاهدة',
    notes: 'الملاحظات',
  },
  manners: { 'as-is': 'بلا تعديل', adapted: 'مُعدَّل', collection: 'ضمن مجموعة' },
  permissions: { license: 'بموجب الرخصة', asked: 'طُلب', granted: 'مُنح', exception: 'استثناء قانوني' },
  numbered: '{number}: ',
  usedIn: 'مكان الاستخدام: {where}',
  noPicture: 'لم تُحفظ له صورة.',
  leftOut: 'لم تُدرج، لأن بيان نَسبها لم يُنسخ قط: {works}',
  colon: ': ',
};
