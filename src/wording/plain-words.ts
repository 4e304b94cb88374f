/** A key as plain words, when nothing better is known: "need-for-plan" as "need for plan". */
export const plainWords = (key: string): string => key.replaceAll("-", " ");
