import type { EntityKind } from '../knowledge/closed-lists.ts';

type Neighbours = { readonly before: ReadonlySet<string>; readonly after: ReadonlySet<string> };

function words(line: string): ReadonlySet<string> {
  return new Set(line.split(' '));
}

/** People, languages, teams, goods, waters: 中国人 and 中国队 are not China. */
const OF_A_PLACE =
  '人 语 語 话 話 文 族 籍 裔 系 式 军 軍 队 隊 产 産 產 制 製 货 貨 菜 腔 湾 灣 ' +
  'လူမျိုး ဘာသာ စကား ဘာသာစကား';
/** What a place lends its name to. */
const NAMED_AFTER_A_PLACE =
  '大学 大學 学院 學院 高校 医院 病院 銀行 银行 電力 新聞 日报 日報 时报 時報 晚报 晚報 早报 早報 电视台 電視台 ' +
  '駅 站 空港 机场 機場 議定書 议定书 条约 条約';
/** ภาษาไทย is the Thai language; ชาวเชียงใหม่, the people of Chiang Mai, still names the town. */
const BEFORE_A_PLACE = 'ภาษา ພາສາ ភាសា';

/**
 * Words that, beside a name in a script without spaces, make another word of it. They are compared with whole
 * dictionary words: 中国人民 is no 中国人.
 */
export const CHANGING_NEIGHBOURS: Readonly<Partial<Record<EntityKind, Neighbours>>> = {
  place: { before: words(BEFORE_A_PLACE), after: words(`${OF_A_PLACE} ${NAMED_AFTER_A_PLACE}`) },
  organization: { before: new Set(), after: words('业 業 界 系 式 人') },
};

/** Korean titles of people; after a place 군 is its army. */
export const TITLES_OF_PEOPLE = /^[군양씨님]/u;
