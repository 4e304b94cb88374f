/** A person's year that was shown before it was opened: the agreement it was shown with is the one that counts. */
export interface ShownOpening {
  readonly person: string;
  readonly unit: string;
  readonly edition: string;
}

const parsed = (text: string): readonly unknown[] | undefined => {
  try {
    const given: unknown = JSON.parse(text);
    return Array.isArray(given) ? (given as unknown[]) : undefined;
  } catch {
    return undefined;
  }
};

/** The years the page named. Undefined where it is not as the page wrote it. */
export const readNames = (text: string): readonly string[] | undefined => {
  const given = parsed(text);
  return given?.every((each) => typeof each === "string") ? given : undefined;
};

/** Whom the page showed, and under which edition: what was seen is what is opened. Undefined where it is not as the page wrote it. */
export const readShown = (text: string): readonly ShownOpening[] | undefined => {
  const given = parsed(text);
  if (!given) return undefined;
  const shown = given.flatMap((each): readonly ShownOpening[] => {
    if (!Array.isArray(each)) return [];
    const [person, unit, edition] = each as unknown[];
    return typeof person === "string" && typeof unit === "string" && typeof edition === "string"
      ? [{ person, unit, edition }]
      : [];
  });
  return shown.length === given.length ? shown : undefined;
};
