/* Advance widths of Hanken Grotesk at weight 650, in hundredths of the type size, from the space (32) to the tilde (126).
   The server draws without a browser, so it must know beforehand how long a label is. */
const widths = [
  26, 25, 37, 70, 56, 74, 70, 19, 27, 27, 40, 56, 24, 33, 24, 42, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56, 24, 24, 56,
  56, 56, 52, 88, 67, 61, 71, 68, 58, 56, 74, 70, 27, 56, 66, 51, 86, 69, 75, 57, 79, 61, 58, 59, 66, 67, 98, 67, 63,
  61, 30, 47, 30, 62, 48, 31, 55, 58, 53, 58, 55, 35, 53, 57, 25, 25, 56, 28, 85, 57, 58, 58, 58, 43, 48, 37, 57, 54,
  76, 54, 54, 48, 28, 27, 28, 56,
];

/** Any letter not in the table is taken as wide as this, and fallback fonts run this much wider. */
const unknown = 80;
const allowance = 1.05;

/** How wide a text is set in the sans, in the units of `size`. Rather too wide than too narrow. */
export function textWidth(text: string, size: number): number {
  let hundredths = 0;
  for (const letter of text) hundredths += widths[(letter.codePointAt(0) ?? 0) - 32] ?? unknown;
  return (hundredths / 100) * size * allowance;
}

/** A text in lines no wider than `width`, broken between words, or within a word that is wider on its own. */
export function wrap(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (textWidth(longer, size) <= width) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    line = "";
    for (const letter of word) {
      if (line !== "" && textWidth(line + letter, size) > width) {
        lines.push(line);
        line = "";
      }
      line += letter;
    }
  }
  if (line !== "") lines.push(line);
  return lines;
}
