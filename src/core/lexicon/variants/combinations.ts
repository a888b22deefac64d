/** A choice for one place of a sequence and what taking it costs. */
export type Choice = { readonly text: string; readonly cost: number };

/** The cheapest ways of choosing one text for every place, joined by spaces; at most `most` of them. */
export function combinations(places: readonly (readonly Choice[])[], most: number): readonly Choice[] {
  let partial: readonly Choice[] = [{ text: '', cost: 0 }];
  for (const choices of places) {
    partial = partial
      .flatMap((before) =>
        choices.map((choice) => ({
          text: before.text === '' ? choice.text : `${before.text} ${choice.text}`,
          cost: before.cost + choice.cost,
        })),
      )
      .sort((a, b) => a.cost - b.cost)
      .slice(0, most);
  }
  return partial;
}
