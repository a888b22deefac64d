import type { Pack } from '../../src/core/knowledge/pack.ts';
import { stopWords } from '../../src/core/text/stop-words.ts';
import { tokenTexts } from '../../src/core/text/tokens.ts';

function folded(line: string): ReadonlySet<string> {
  return new Set(tokenTexts(line));
}

/** Words that place a thing, and verbs that say nothing without their object: what is left of "Microsoft seeks". */
const EMPTY_WORDS = folded(
  'عبر لدى نحو سوى وفق لدي داخل خارج فوق تحت أمام وراء خلف أجل مثل موقع منصة شركة تسعى يسعى تريد يريد قال قالت ' +
    'via over under among onto within through until since because toward towards like unlike the seeks wants says said ' +
    'chez via depuis jusqu vers bei seit bis via desde hasta vía через с до к у di da del nel dal em até ile için w na od do',
);

/** Words that a date is made of; a number of at most four digits is one as well. */
const DATE_WORDS = folded(
  'عام العام سنة السنة يوم اليوم يوما أيام الأيام شهر الشهر أسبوع الأسبوع صباح مساء ' +
    'ثلاثين يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر كانون الثاني ' +
    'شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين الأول الربيع ربيع الصيف صيف الخريف خريف الشتاء شتاء ' +
    'الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد ' +
    'year years day days month week january february march april may june july ' +
    'august september october november december spring summer autumn fall winter monday tuesday wednesday thursday ' +
    'friday saturday sunday année an jour mois janvier février mars avril mai juin juillet août septembre octobre ' +
    'novembre décembre printemps été automne hiver jahr jahres tag monat januar februar märz juni juli oktober dezember ' +
    'frühling frühjahr sommer herbst winter año día mes enero febrero marzo abril mayo junio julio agosto septiembre ' +
    'octubre noviembre diciembre primavera verano otoño invierno год года году лет день дня января февраля марта апреля ' +
    'мая июня июля августа сентября октября ноября декабря весна весной лето летом осень осенью осени зима зимой anno ' +
    'nel autunno ano outono yılı yılında yılından sonbahar sonbaharda jaar herfst rok roku 年 秋 秋天 سال پاییز',
);

/** Words that stand beside those of a date and make none alone. */
const DATE_FILLERS = folded(
  'back early late later this next last القادم القادمة المقبل المقبلة الماضي الماضية بحلول خلال غضون فصل beri kadar sinds から に 到 在 cet este dieses',
);
/** Small words that tell something all the same: Altman is out; se une a, "joins". */
const TELLING_SMALL_WORDS = folded('out une');

const NUMBER = /^\p{Nd}{1,4}年?$/u;
const YEAR = /^(?:19|20|١٩|٢٠|۱۹|۲۰)\p{Nd}{2}年?$/u;
const PERCENT = /[%٪$€]/u;
/** Clitics of Arabic and Hebrew before a name. */
const CLITIC = /^(?:[وف]?[بلك]?(?:ال)?|[ושוהבלמ])(?=.{2})/u;

function isEmptyWord(word: string): boolean {
  if (TELLING_SMALL_WORDS.has(word)) return false;
  return stopWords().has(word) || EMPTY_WORDS.has(word);
}

function isDate(trigger: string, words: readonly string[]): boolean {
  if (PERCENT.test(trigger) || !words.some((word) => DATE_WORDS.has(word) || YEAR.test(word))) return false;
  return words.every(
    (word) => isEmptyWord(word) || DATE_WORDS.has(word) || DATE_FILLERS.has(word) || NUMBER.test(word),
  );
}

/** The words of a trigger that are part of none of the names; a clitic belongs to the name. */
function beside(words: readonly string[], names: readonly (readonly string[])[]): readonly string[] {
  const rest: string[] = [];
  for (let at = 0; at < words.length; ) {
    const bare = words[at]?.replace(CLITIC, '');
    const lengths = names
      .filter((name) =>
        name.every((part, index) => words[at + index] === part || (index === 0 && bare === part)),
      )
      .map(({ length }) => length);
    const word = words[at];
    if (lengths.length === 0 && word !== undefined) rest.push(word);
    at += Math.max(1, ...lengths);
  }
  return rest;
}

/**
 * Why a trigger tells no event, or null: it is only a date, only words that say nothing, or nothing but the name of a
 * participant and such words. Such a trigger would be found wherever its participants are named.
 */
export function triggerFault(trigger: string, participantNames: readonly string[]): string | null {
  const words = tokenTexts(trigger);
  // An abbreviation is no row of small words: и.о.
  if (!trigger.includes('.') && words.every(isEmptyWord)) return 'only words that say nothing';
  if (isDate(trigger, words)) return 'only a date';
  const names = participantNames.map((name) => tokenTexts(name)).filter(({ length }) => length > 0);
  const rest = beside(words, names);
  return rest.length < words.length && rest.every(isEmptyWord) ? 'only the name of a participant' : null;
}

/** The faults of all triggers of a pack, each with its place. */
export function triggerFaults(pack: Pick<Pack, 'entities' | 'events'>): string[] {
  const namesOf = new Map<string, readonly string[]>(
    pack.entities.map(({ id, names }) => [id, names.map(({ text }) => text)]),
  );
  return pack.events.flatMap(({ id, participants, triggers }) => {
    const names = participants.flatMap(({ entity }) => namesOf.get(entity) ?? []);
    return Object.entries(triggers).flatMap(([lang, list]) =>
      list.flatMap((trigger) => {
        const fault = triggerFault(trigger, names);
        return fault === null ? [] : [`events/${id}/triggers/${lang}: “${trigger}” is ${fault}`];
      }),
    );
  });
}
