import type { Site } from "../roster.ts";
import type { StaffRow } from "./source.ts";

/** Sites of the roster, and those that the file adds. */
export interface SiteFinder {
  readonly find: (
    row: Pick<StaffRow, "site" | "siteName">,
    mayAdd: boolean,
  ) => { readonly site: Site; readonly isNew: boolean } | undefined;
  readonly added: () => readonly Site[];
  readonly all: () => readonly Site[];
}

const slug = (text: string): string =>
  text
    .toLowerCase()
    .normalize("NFKD")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "")
    .slice(0, 40);

/** Finds a row's site by code, identity or name; what is not there yet becomes a new site of that name. */
export const siteFinder = (sites: readonly Site[]): SiteFinder => {
  const all = [...sites];
  const added: Site[] = [];
  const known = (text: string | undefined): Site | undefined => {
    const plain = text?.trim().toLowerCase();
    if (plain === undefined || plain === "") return undefined;
    return all.find(({ id, name, code }) => [id, name, code].some((each) => each?.toLowerCase() === plain));
  };
  const freeId = (name: string): string => {
    const base = slug(name) || "site";
    const taken = new Set(all.map(({ id }) => id));
    for (let number = 1; ; number += 1) {
      const id = number === 1 ? base : `${base}-${String(number)}`;
      if (!taken.has(id)) return id;
    }
  };
  return {
    find: ({ site: text, siteName }, mayAdd) => {
      const found = known(text) ?? known(siteName);
      if (found) return { site: found, isNew: added.includes(found) };
      if (text === undefined || !mayAdd) return undefined;
      const name = siteName ?? text;
      const site = { id: freeId(name), name, ...(siteName !== undefined && siteName !== text ? { code: text } : {}) };
      all.push(site);
      added.push(site);
      return { site, isNew: true };
    },
    added: () => added,
    all: () => all,
  };
};
