interface Searched {
  readonly date: string;
  readonly time: string;
  readonly cuisine?: string | undefined;
}

interface Nearby<Search> {
  /** Undefined where it would be another day. */
  readonly earlier: Search | undefined;
  readonly later: Search | undefined;
  readonly nextDay: Search;
  /** Undefined where any would have done. */
  readonly anyCuisine: Search | undefined;
}

const stepMinutes = 90;

/** What is like a search that found nothing. */
export const searchesNearby = <Search extends Searched>(search: Search): Nearby<Search> => {
  const at = Temporal.PlainDate.from(search.date).toPlainDateTime(search.time);
  const shifted = (minutes: number): Search | undefined => {
    const moved = at.add({ minutes });
    if (!moved.toPlainDate().equals(at.toPlainDate())) return undefined;
    return { ...search, time: moved.toPlainTime().toString().slice(0, 5) };
  };
  return {
    earlier: shifted(-stepMinutes),
    later: shifted(stepMinutes),
    nextDay: { ...search, date: at.toPlainDate().add({ days: 1 }).toString() },
    anyCuisine: search.cuisine === undefined ? undefined : { ...search, cuisine: undefined },
  };
};
