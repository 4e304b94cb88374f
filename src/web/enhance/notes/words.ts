/** "10:31" and "a.m.", by the device's own clock. */
export const clockOf = (at: string): readonly [string, string] => {
  const date = new Date(at);
  const hour = date.getHours();
  return [
    `${hour % 12 === 0 ? 12 : hour % 12}:${String(date.getMinutes()).padStart(2, "0")}`,
    hour < 12 ? "a.m." : "p.m.",
  ];
};

const numbers = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"];

/** "Three notes", "One note". */
export const howManyNotes = (count: number): string =>
  `${numbers[count] ?? String(count)} ${count === 1 ? "note" : "notes"}`;

/** What one holds in one's hand: a phone where one touches, else a computer. */
export const thisDevice = (): string => (matchMedia("(pointer: coarse)").matches ? "phone" : "computer");
