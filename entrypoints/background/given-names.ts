import * as v from 'valibot';

const givenNamesSchema = v.looseObject({
  arabic: v.array(v.string()),
  arabicInLatin: v.array(v.string()),
  foreign: v.array(v.string()),
  foreignInArabic: v.array(v.string()),
  persian: v.optional(v.array(v.string()), []),
  other: v.optional(v.record(v.string(), v.array(v.string())), {}),
});

/** All lists of the packaged file in one. Rejects with the place of what is wrong with it. */
export async function givenNames(read: () => Promise<unknown>): Promise<readonly string[]> {
  const lists = v.safeParse(givenNamesSchema, await read());
  if (!lists.success) {
    const [issue] = lists.issues;
    throw new Error(
      `The list of given names is broken at ${v.getDotPath(issue) ?? 'its top'}: ${issue.message}`,
    );
  }
  const { arabic, arabicInLatin, foreign, foreignInArabic, persian, other } = lists.output;
  return [arabic, arabicInLatin, foreign, foreignInArabic, persian, ...Object.values(other)].flat();
}
