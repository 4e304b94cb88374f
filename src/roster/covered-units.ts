import type { PolicyLibrary } from "../policy/index.ts";

/** Units that some agreement covers, in any edition. */
export const coveredUnits = (library: Pick<PolicyLibrary, "all">): ReadonlySet<string> =>
  new Set(library.all().flatMap(({ covers }) => covers["unit"] ?? []));
