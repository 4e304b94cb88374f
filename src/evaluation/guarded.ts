import type { Edition } from "../policy/index.ts";

interface GateParameters {
  readonly act?: { readonly fact?: string; readonly where?: Readonly<Record<string, unknown>> };
}

/**
 * The values of a mark or recommendation that the agreement stands guard over: something must have come before them. Such
 * an answer is adverse, whatever a district calls it, and is never given without its ground.
 */
export const guardedValues = (
  edition: Pick<Edition, "rules">,
  fact: "rating-given" | "recommendation-made",
): ReadonlySet<string> =>
  new Set(
    edition.rules.flatMap(({ kind, parameters }) => {
      const { act } = kind === "gate" ? (parameters as GateParameters) : {};
      return act?.fact === fact ? [act.where?.["value"]].flat().filter((value) => typeof value === "string") : [];
    }),
  );
