import type { ShownOpening } from "./opening.ts";

/** Whom the page showed, and under which edition: what was seen is what is opened. Undefined where it is not as the page wrote it. */
export const readShown = (text: string): readonly ShownOpening[] | undefined => {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!Array.isArray(given)) return undefined;
  const shown = (given as unknown[]).flatMap((each): readonly ShownOpening[] => {
    if (!Array.isArray(each)) return [];
    const [person, unit, edition] = each as unknown[];
    return typeof person === "string" && typeof unit === "string" && typeof edition === "string" ? [{ person, unit, edition }] : [];
  });
  return shown.length === given.length ? shown : undefined;
};
