const small = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

/** "no notices", "one notice", "23 notices". */
export const howMany = (count: number, one: string, many: string): string =>
  `${small[count] ?? String(count)} ${count === 1 ? one : many}`;

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
