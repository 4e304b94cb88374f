import type { Edition } from "../../policy/index.ts";

/** Words the policy does not bring stay as plain words. */
export const putWords = (text: string, words: Edition["words"]): string =>
  text.replaceAll(/\{([A-Za-z][a-z0-9-]*)\}/g, (_, named: string) => {
    const name = named.charAt(0).toLowerCase() + named.slice(1);
    const word = words[name] ?? name.replaceAll("-", " ");
    return name === named ? word : word.charAt(0).toUpperCase() + word.slice(1);
  });
