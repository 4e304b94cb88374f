/** A label to be hung from a point of the line. Lengths are in drawing units. */
export type Hanging = {
  /** Where its point is. Never moved. */
  x: number;
  width: number;
  /** The sides of the line it may hang on; the first is preferred. */
  sides: readonly Vertical[];
};

export type Vertical = "above" | "below";

export type Placed = Hanging & {
  side: Vertical;
  /** 0 is nearest to the line. */
  level: number;
  /** The text runs to the right of its stem, or to the left. */
  runs: "right" | "left";
};

/** Between a stem and its text, and after the text. */
export const stemGap = 7;
const textGap = 9;

/** What is avoided, counted in levels: rather three levels higher than across a stem, rather one higher than to the left,
 * rather above than below where both would do. */
const crossingCost = 3;
const leftCost = 1.2;
const secondSideCost = 0.6;

/** The stretch of the line a label covers, its stem included. */
export function extent({ x, width, runs }: Pick<Placed, "x" | "width" | "runs">): { from: number; to: number } {
  const reach = stemGap + width + textGap;
  return runs === "right" ? { from: x - 1, to: x + reach } : { from: x - reach, to: x + 1 };
}

function overlaps(a: { from: number; to: number }, b: { from: number; to: number }): boolean {
  return a.from < b.to && b.from < a.to;
}

/** What placing a label costs, or undefined where it would cover another. */
function cost(candidate: Placed, placed: readonly Placed[]): number | undefined {
  const own = extent(candidate);
  let crossings = 0;
  for (const other of placed) {
    if (other.side !== candidate.side) continue;
    const theirs = extent(other);
    if (other.level === candidate.level && overlaps(own, theirs)) return undefined;
    const theirStemBehind =
      other.level > candidate.level && own.from < other.x && other.x < own.to && other.x !== candidate.x;
    const ownStemBehind =
      other.level < candidate.level && theirs.from < candidate.x && candidate.x < theirs.to && other.x !== candidate.x;
    if (theirStemBehind || ownStemBehind) crossings += 1;
  }
  return (
    candidate.level +
    crossings * crossingCost +
    (candidate.runs === "left" ? leftCost : 0) +
    (candidate.side === candidate.sides[0] ? 0 : secondSideCost)
  );
}

/** Places labels in levels so that none covers another, without moving a point. The drawing grows in height instead.
 * Answers in the order given. `width` is the drawing's: no label reaches past its edges, if it fits between them at all. */
export function placeLabels(labels: readonly Hanging[], width: number): Placed[] {
  const order = labels.map((label, at) => ({ label, at })).sort((a, b) => b.label.x - a.label.x || b.at - a.at);
  const placed: Placed[] = [];
  const answer: Placed[] = [];
  for (const [turn, { label, at }] of order.entries()) {
    const toCome = order.slice(turn + 1).map((later) => later.label);
    const best = cheapest(label, placed, toCome, width);
    placed.push(best);
    answer[at] = best;
  }
  return answer;
}

/** How many stems still to come would have to pass behind a label that runs to the left. */
function inTheWay(candidate: Placed, toCome: readonly Hanging[]): number {
  const own = extent(candidate);
  return toCome.filter(({ x, sides }) => sides[0] === candidate.side && own.from < x && x < candidate.x).length;
}

function cheapest(label: Hanging, placed: readonly Placed[], toCome: readonly Hanging[], width: number): Placed {
  let best: Placed | undefined;
  let bestCost = Infinity;
  const fitsRight = label.x + stemGap + label.width <= width;
  const fitsLeft = label.x - stemGap - label.width >= 0;
  for (const side of label.sides) {
    for (const runs of ["right", "left"] as const) {
      if (runs === "left" ? !fitsLeft : !fitsRight && fitsLeft) continue;
      for (let level = 0; level <= placed.length; level += 1) {
        const candidate: Placed = { ...label, side, level, runs };
        const price = cost(candidate, placed);
        if (price === undefined) continue;
        const whole = price + inTheWay(candidate, toCome) * crossingCost;
        if (whole < bestCost) {
          best = candidate;
          bestCost = whole;
        }
      }
    }
  }
  // There is always one: level `placed.length` is free on every side.
  return best ?? { ...label, side: label.sides[0] ?? "above", level: placed.length, runs: "right" };
}

/** Where words without a stem of their own fit right under the line between two places: near the middle, clear of
 * every label and stem there. Undefined where they do not fit. */
export function freePlace(
  words: { from: number; to: number; width: number },
  placed: readonly Placed[],
  keepClear: readonly { from: number; to: number }[],
) {
  const below = placed.filter((other) => other.side === "below");
  const middle = (words.from + words.to - words.width) / 2;
  const last = words.to - words.width - textGap;
  for (let off = 0; off <= words.to - words.from; off += 4) {
    for (const x of [middle - off, middle + off]) {
      if (x < words.from + textGap || x > last) continue;
      const own = { from: x - textGap, to: x + words.width + textGap };
      const covered = below.some(
        (other) => (other.level === 0 && overlaps(own, extent(other))) || (own.from < other.x && other.x < own.to),
      );
      if (!covered && !keepClear.some((other) => overlaps(own, other))) return x;
    }
  }
  return undefined;
}
