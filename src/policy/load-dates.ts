import type { Edition } from "./edition.ts";
import type { Folded } from "./inherit.ts";
import { problemsFrom } from "./load-issues.ts";
import { problemAt } from "./load-problem.ts";
import type { Problem } from "./load-problem.ts";
import { datesInForce } from "./schema.ts";
import { settle } from "./settings.ts";
import type { DeclaredSettings } from "./settings.ts";

/** How a policy moves its days, settings in place. A policy that does not say is a problem. Without a source it is local. */
export function settledDates(
  { dates, part }: Folded,
  settings: DeclaredSettings,
): { value: Edition["dates"]; problems: Problem[] } {
  const none: Edition["dates"] = { roll: "none", local: true };
  if (!dates)
    return {
      value: none,
      problems: [
        problemAt(part.file, part.at([]), "Say what happens to a day that is no work day: dates: { roll: … }."),
      ],
    };
  const { file, at, frame } = dates.part;
  const { source, ...written } = dates.what;
  const settled = settle(written, settings);
  const missing = settled.undeclared.map(({ path, name }) =>
    problemAt(file, at(["dates", ...path]), `The setting ${name} is used, but not declared.`),
  );
  const parsed = datesInForce.safeParse(settled.value);
  if (!parsed.success)
    return { value: none, problems: [...missing, ...problemsFrom(parsed.error.issues, file, at, ["dates"])] };
  const sources = (source === undefined ? [] : [source].flat()).map(({ document, place, says }) => {
    const declared = frame.documents?.[document];
    return { document, title: declared?.title ?? document, place, says, local: declared?.local ?? false };
  });
  const rollsFrom = parsed.data["rolls-from"];
  const value = {
    roll: parsed.data.roll,
    ...(rollsFrom ? { rollsFrom } : {}),
    ...(sources.length > 0 ? { source: sources } : {}),
    local: sources.length === 0,
  };
  return { value, problems: missing };
}
