const small = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"];

/** "One thing", "Three things", "12 things": how a sentence of counts begins. */
export const howMany = (count: number, one = "thing", many = `${one}s`): string =>
  `${small[count] ?? String(count)} ${count === 1 ? one : many}`;
