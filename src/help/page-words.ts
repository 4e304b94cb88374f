/** The first parts of an address, and what a person calls that page. The first that fits is taken. */
const called: readonly (readonly [pattern: RegExp, words: string])[] = [
  [/^\/files\/[^/]+\/plans/, "a plan"],
  [/^\/files\/[^/]+\/documents/, "a document"],
  [/^\/files\/[^/]+\/drafts/, "a draft"],
  [/^\/files\/[^/]+\/observations/, "an observation"],
  [/^\/files\/[^/]+\/development/, "the development plan"],
  [/^\/files\/[^/]+\/summative/, "the year’s result"],
  [/^\/files\/[^/]+\/conference/, "a conference"],
  [/^\/files\/[^/]+/, "the file"],
  [/^\/access-check/, "the access check"],
  [/^\/agreements/, "an agreement"],
  [/^\/process/, "a process page"],
  [/^\/people/, "People"],
  [/^\/inbox/, "the inbox"],
  [/^\/office/, "a page of the office"],
  [/^\/help/, "Help"],
];

/** What a page of the program is called when one speaks of it. */
export const pageWords = (path: string): string => called.find(([pattern]) => pattern.test(path))?.[1] ?? "My work";

/** Whose file an address lies in. */
export const fileIn = (path: string): string | undefined => /^\/files\/([\w.-]+)/.exec(path)?.[1];
