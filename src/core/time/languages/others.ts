import type { DateWords } from '../date-words.ts';

function words(lines: string): string[][] {
  return lines.split('|').map((line) => line.trim().split(', '));
}

/** Month and weekday names in the case forms that dates use; weekdays from Sunday. */
export const OTHER_DATES: readonly DateWords[] = [
  {
    language: 'fr',
    months: words('janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre'),
    shyMonths: ['mars', 'mai'],
    weekdays: words('dimanche|lundi|mardi|mercredi|jeudi|vendredi|samedi'),
    days: [
      ["aujourd'hui", 0],
      ['hier', -1],
      ['avant-hier', -2],
      ['demain', 1],
    ],
    past: ['dernier', 'dernière'],
    future: ['prochain', 'prochaine'],
    thisOne: ['ce', 'cette'],
    units: [
      ['semaine', 'week'],
      ['mois', 'month'],
      ['année', 'year'],
      ["l'an", 'year'],
    ],
    beforeYear: ['en', 'depuis'],
  },
  {
    language: 'de',
    months: words(
      'Januar, Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember',
    ),
    shyMonths: ['Mai', 'April', 'August'],
    weekdays: words('Sonntag|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag, Sonnabend'),
    days: [
      ['heute', 0],
      ['gestern', -1],
      ['vorgestern', -2],
      ['morgen', 1],
    ],
    past: ['letzten', 'letzte', 'letztes', 'letzter', 'vergangenen', 'vergangene', 'vorigen'],
    future: ['nächsten', 'nächste', 'kommenden'],
    thisOne: ['diesen', 'diese', 'dieser', 'dieses'],
    units: [
      ['Woche', 'week'],
      ['Monat', 'month'],
      ['Jahr', 'year'],
    ],
    beforeYear: ['seit', 'Jahr', 'Jahre', 'im Jahr'],
  },
  {
    language: 'es',
    months: words(
      'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre, setiembre|octubre|noviembre|diciembre',
    ),
    shyMonths: ['mayo', 'marzo'],
    weekdays: words('domingo|lunes|martes|miércoles|jueves|viernes|sábado'),
    days: [
      ['hoy', 0],
      ['ayer', -1],
      ['anteayer', -2],
      ['mañana', 1],
    ],
    past: ['pasado', 'pasada'],
    future: ['próximo', 'próxima'],
    thisOne: ['este', 'esta'],
    units: [
      ['semana', 'week'],
      ['mes', 'month'],
      ['año', 'year'],
    ],
    beforeYear: ['en', 'desde', 'de'],
  },
  {
    language: 'ru',
    months: words(
      'января, январе, январь|февраля, феврале, февраль|марта, марте, март|апреля, апреле, апрель|мая, мае, май|июня, июне, июнь|июля, июле, июль|августа, августе, август|сентября, сентябре, сентябрь|октября, октябре, октябрь|ноября, ноябре, ноябрь|декабря, декабре, декабрь',
    ),
    shyMonths: ['мая', 'мае', 'май', 'марта', 'марте', 'март'],
    weekdays: words(
      'воскресенье, воскресенья|понедельник, понедельника|вторник, вторника|среду, среда, среды|четверг, четверга|пятницу, пятница, пятницы|субботу, суббота, субботы',
    ),
    days: [
      ['сегодня', 0],
      ['вчера', -1],
      ['позавчера', -2],
      ['завтра', 1],
    ],
    past: ['прошлый', 'прошлую', 'прошлой', 'прошлом', 'прошлого', 'минувшую'],
    future: ['следующий', 'следующую', 'будущем'],
    thisOne: ['этот', 'эту', 'этой', 'этом'],
    units: [
      ['неделе', 'week'],
      ['неделю', 'week'],
      ['месяце', 'month'],
      ['месяц', 'month'],
      ['году', 'year'],
      ['год', 'year'],
    ],
    beforeYear: ['в', 'с'],
  },
];
