import type { PluralKey } from './catalogue.ts';

/** All six forms of Arabic are written out; `zero` and `two` often need no numeral. */
type ArabicForms = Readonly<Record<Intl.LDMLPluralRule, string>>;

/** Phrases whose wording does not depend on the number. */
function everyForm(phrase: string): ArabicForms {
  return { zero: phrase, one: phrase, two: phrase, few: phrase, many: phrase, other: phrase };
}

/** The noun after a number is a plural genitive for 3–10, a singular accusative for 11–99, a singular genitive from 100. */
const person = { zero: 'لا أحد', one: 'شخص واحد', few: '{n} أشخاص', many: '{n} شخصًا', other: '{n} شخص' };
const day = { zero: 'صفر من الأيام', one: 'يوم واحد', few: '{n} أيام', many: '{n} يومًا', other: '{n} يوم' };
const week = {
  zero: 'صفر من الأسابيع',
  one: 'أسبوع واحد',
  few: '{n} أسابيع',
  many: '{n} أسبوعًا',
  other: '{n} أسبوع',
};
const month = { zero: 'صفر من الأشهر', one: 'شهر واحد', few: '{n} أشهر', many: '{n} شهرًا', other: '{n} شهر' };
const year = {
  zero: 'صفر من السنوات',
  one: 'سنة واحدة',
  few: '{n} سنوات',
  many: '{n} سنة',
  other: '{n} سنة',
};
const item = {
  zero: 'صفر من العناصر',
  one: 'عنصر واحد',
  few: '{n} عناصر',
  many: '{n} عنصرًا',
  other: '{n} عنصر',
};
const parameter = {
  zero: 'صفر من المعاملات',
  one: 'معامل واحد',
  few: '{n} معاملات',
  many: '{n} معاملًا',
  other: '{n} معامل',
};
const time = { zero: 'ولا مرة', one: 'مرة واحدة', few: '{n} مرات', many: '{n} مرة', other: '{n} مرة' };
const point = {
  zero: 'صفر من النقاط',
  one: 'نقطة واحدة',
  few: '{n} نقاط',
  many: '{n} نقطة',
  other: '{n} نقطة',
};

const occurrences: ArabicForms = {
  zero: 'لم يرد',
  one: 'ورد مرة واحدة',
  two: 'ورد مرتين',
  few: 'ورد {n} مرات',
  many: 'ورد {n} مرة',
  other: 'ورد {n} مرة',
};

/** Arabic counted phrases; `{n}` is the formatted number. */
export const arPlurals: Readonly<Record<PluralKey, ArabicForms>> = {
  'popup.mentions': occurrences,
  'popup.told': occurrences,
  'list.show-all': everyForm('إظهار الكل ({n})'),
  'reason.company': {
    zero: 'ليس في الصفحة اسم آخر مؤكد تعرفه مكتبتك.',
    one: 'في الصفحة اسم آخر مؤكد تعرفه مكتبتك.',
    two: 'في الصفحة اسمان آخران مؤكدان تعرفهما مكتبتك.',
    few: 'في الصفحة {n} أسماء أخرى مؤكدة تعرفها مكتبتك.',
    many: 'في الصفحة {n} اسمًا آخر مؤكدًا تعرفها مكتبتك.',
    other: 'في الصفحة {n} اسم آخر مؤكد تعرفها مكتبتك.',
  },
  'reason.shared-name-count': {
    zero: 'لا يحمل الاسمَ نفسه مدخل آخر.',
    one: 'قرينة مضادة: يحمل الاسمَ نفسه مدخل آخر.',
    two: 'قرينة مضادة: يحمل الاسمَ نفسه مدخلان آخران.',
    few: 'قرينة مضادة: يحمل الاسمَ نفسه {n} مداخل أخرى.',
    many: 'قرينة مضادة: يحمل الاسمَ نفسه {n} مدخلًا آخر.',
    other: 'قرينة مضادة: يحمل الاسمَ نفسه {n} مدخل آخر.',
  },
  'related.days': {
    zero: 'نُشرا في اليوم نفسه.',
    one: 'بين تاريخي نشرهما يوم واحد.',
    two: 'بين تاريخي نشرهما يومان.',
    few: 'بين تاريخي نشرهما {n} أيام.',
    many: 'بين تاريخي نشرهما {n} يومًا.',
    other: 'بين تاريخي نشرهما {n} يوم.',
  },
  'related.events': {
    ...everyForm('يروي الأحداث نفسها: {titles}.'),
    one: 'يروي الحدث نفسه: {titles}.',
    two: 'يروي الحدثين نفسيهما: {titles}.',
  },
  'related.entities': everyForm('يذكر أيضًا: {labels}.'),
  'related.words': {
    ...everyForm('يشترك معه في كلمات دالّة: {words}.'),
    one: 'يشترك معه في كلمة دالّة: {words}.',
    two: 'يشترك معه في كلمتين دالّتين: {words}.',
  },
  'unit.person': { ...person, two: 'شخصان' },
  'unit.percent': everyForm('{n} في المئة'),
  'unit.day': { ...day, two: 'يومان' },
  'unit.week': { ...week, two: 'أسبوعان' },
  'unit.month': { ...month, two: 'شهران' },
  'unit.year': { ...year, two: 'سنتان' },
  'unit.item': { ...item, two: 'عنصران' },
  'unit.parameter': { ...parameter, two: 'معاملان' },
  'unit.time': { ...time, two: 'مرتان' },
  'unit.point': { ...point, two: 'نقطتان' },
  'unit-after.person': { ...person, two: 'شخصين' },
  'unit-after.percent': everyForm('{n} في المئة'),
  'unit-after.day': { ...day, two: 'يومين' },
  'unit-after.week': { ...week, two: 'أسبوعين' },
  'unit-after.month': { ...month, two: 'شهرين' },
  'unit-after.year': { ...year, two: 'سنتين' },
  'unit-after.item': { ...item, two: 'عنصرين' },
  'unit-after.parameter': { ...parameter, two: 'معاملين' },
  'unit-after.time': { ...time, two: 'مرتين' },
  'unit-after.point': { ...point, two: 'نقطتين' },
};
