/** An exact number: sums of weighted points come out as one adds them up by hand, never as 3.4999999. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

/** Agreements know few points and weights, and read each of them for every mark of every file. */
const known = new Map<number, Fraction>();
const MOST_KNOWN = 1000;

/** A decimal number as it was written: 0.4 is two fifths. */
export function fraction(value: number): Fraction {
  const before = known.get(value);
  if (before) return before;
  const [whole = "0", decimals = ""] = value.toFixed(6).split(".");
  const read = reduced(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
  if (known.size < MOST_KNOWN) known.set(value, read);
  return read;
}

export const add = (a: Fraction, b: Fraction): Fraction =>
  a.under === b.under
    ? reduced(a.over + b.over, a.under)
    : reduced(a.over * b.under + b.over * a.under, a.under * b.under);

export const times = (a: Fraction, b: Fraction): Fraction => reduced(a.over * b.over, a.under * b.under);

/** Undefined where it would be divided by nothing. */
export const dividedBy = (a: Fraction, b: Fraction): Fraction | undefined =>
  b.over === 0n ? undefined : reduced(a.over * b.under, a.under * b.over);

export const isAtLeast = (a: Fraction, b: Fraction): boolean => a.over * b.under >= b.over * a.under;

/** To so many decimals, a half away from nothing: 2.345 is 2.35. */
export function rounded({ over, under }: Fraction, decimals: number): Fraction {
  const scale = 10n ** BigInt(decimals);
  const doubled = (over < 0n ? -over : over) * scale * 2n + under;
  const whole = doubled / (under * 2n);
  return reduced(over < 0n ? -whole : whole, scale);
}

/** As a decimal number for reading, to at most four places: "3.12", "90", "2.6667". */
export function decimal(value: Fraction): string {
  const { over, under } = 10_000n % value.under === 0n ? value : rounded(value, 4);
  return String(Number(over) / Number(under));
}

function reduced(over: bigint, under: bigint): Fraction {
  if (under === 1n) return { over, under };
  const sign = under < 0n ? -1n : 1n;
  const by = divisor(over < 0n ? -over : over, under < 0n ? -under : under) * sign;
  return by === 0n ? { over: 0n, under: 1n } : { over: over / by, under: under / by };
}

function divisor(a: bigint, b: bigint): bigint {
  let [one, other] = [a, b];
  while (other > 0n) [one, other] = [other, one % other];
  return one;
}
