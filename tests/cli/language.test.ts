import { expect, test } from 'vitest';
import { filesOf, jsonLines, recordsOf } from './run-siyaq.ts';

test('siyaq language tells the language of each line, whatever the line declares', async () => {
  const file = filesOf({
    'lines.jsonl': jsonLines(
      {
        id: 1,
        text: 'The bridge will close to all traffic on Monday for nine weeks, the council said.',
        lang: 'fr',
      },
      { id: 'de', text: 'Die Brücke wird am Montag für neun Wochen gesperrt, sagte der Rat der Stadt.' },
      { id: 'ar', text: 'قال المجلس إن الجسر سيغلق أمام حركة المرور يوم الاثنين لمدة تسعة أسابيع.' },
      { id: 'none', text: '12 / 34', lang: 'en' },
    ),
  });
  const number = expect.any(Number);
  expect(await recordsOf(['language', '--jsonl', file('lines.jsonl')])).toEqual([
    { id: 1, lang: 'en', confidence: number },
    { id: 'de', lang: 'de', confidence: number },
    { id: 'ar', lang: 'ar', confidence: number },
    { id: 'none', lang: 'und', confidence: number },
  ]);
});
