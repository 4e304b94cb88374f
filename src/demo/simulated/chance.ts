/** Draws that are the same each time for the same words, so that a simulated year can be told again exactly. */
export interface Chance {
  /** At least 0, less than 1. */
  readonly share: (about: string) => number;
  /** A whole number from 0, less than `below`. */
  readonly number: (below: number, about: string) => number;
  readonly pick: <Item>(items: readonly Item[], about: string) => Item;
}

/** FNV-1a over the words, then two rounds of mixing: even enough for invented lives. */
const mixed = (words: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < words.length; at += 1) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
};

/** Identities are made anew each time: what is drawn must not hang on them. */
const identities = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

export const chanceOf = (seed: string): Chance => {
  const share = (about: string): number => mixed(`${seed}/${about.replaceAll(identities, "#")}`) / 0x1_0000_0000;
  const number = (below: number, about: string): number => Math.floor(share(about) * below);
  return {
    share,
    number,
    pick: (items, about) => {
      const item = items[number(items.length, about)];
      if (item === undefined) throw new Error("there is nothing to pick from");
      return item;
    },
  };
};

/** The same draws, but for marks: those come out as they mostly do. */
export const careful = (chance: Chance): Chance => ({
  ...chance,
  share: (about) => (about.startsWith("mark/") ? 0.5 : chance.share(about)),
});
