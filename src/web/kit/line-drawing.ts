import { freePlace, placeLabels, type Hanging, type Placed, type Vertical } from "./line-labels.ts";
import { textWidth, wrap } from "./letter-widths.ts";
import type { LineOfFileProps, LinePoint, LineSpan } from "./line-point.ts";

export const drawing = {
  width: 1088,
  from: 16,
  to: 1072,
  nameSize: 15,
  dateSize: 14,
  lineHeight: 18,
  labelWidth: 190,
  heads: 34,
};

const levelGap = 12;
const nearest = 22;

type Measured = Hanging & {
  name: readonly string[];
  date: readonly string[];
  height: number;
  point?: LinePoint;
  span?: LineSpan;
};

export type DrawnLabel = Measured &
  Placed & {
    /** The top of the first line of text. */
    top: number;
  };

/** A label's words in lines, and the room they need. */
function measure<Text extends { name: string; date: string }>(text: Text) {
  const name = wrap(text.name, drawing.nameSize, drawing.labelWidth);
  const date = wrap(text.date, drawing.dateSize, drawing.labelWidth);
  const widths = [
    ...name.map((line) => textWidth(line, drawing.nameSize)),
    ...date.map((line) => textWidth(line, drawing.dateSize)),
  ];
  const height = (name.length + date.length) * drawing.lineHeight;
  return { ...text, name, date, width: Math.ceil(Math.max(0, ...widths)), height };
}

export type Drawing = {
  labels: readonly DrawnLabel[];
  /** Words of spans that stand under the line without a stem. */
  words: readonly { x: number; y: number; words: string }[];
  xOf: (iso: string) => number;
  months: readonly { x: number; words: string }[];
  /** Heights: the line itself, the words of the lower side, the axis, all of it. */
  line: number;
  lower: number;
  axis: number;
  height: number;
};

function dayNumber(iso: string): number {
  return Temporal.PlainDate.from("1970-01-01").until(iso, { largestUnit: "days" }).days;
}

/** The months shown: from the first of the earliest day's month to the end of the latest one's, as day numbers. */
function domain(days: readonly string[]): { first: Temporal.PlainDate; last: Temporal.PlainDate } {
  const sorted = days.map((iso) => Temporal.PlainDate.from(iso)).sort((a, b) => Temporal.PlainDate.compare(a, b));
  const earliest = sorted[0] ?? Temporal.PlainDate.from("2000-01-01");
  const latest = sorted.at(-1) ?? earliest;
  return { first: earliest.with({ day: 1 }), last: latest.add({ days: 9 }) };
}

function monthMarks(first: Temporal.PlainDate, last: Temporal.PlainDate, xOf: (iso: string) => number, locale: string) {
  const marks: { x: number; words: string }[] = [];
  const count = (last.year - first.year) * 12 + last.month - first.month + 1;
  // A file of many years has room for every third or every twelfth month's name only.
  const step = count <= 18 ? 1 : count <= 48 ? 3 : 12;
  for (let month = first; Temporal.PlainDate.compare(month, last) <= 0; month = month.add({ months: 1 })) {
    if ((month.month - 1) % step !== 0 && step !== 1) continue;
    const name = month.toLocaleString(locale, step === 12 ? { year: "numeric" } : { month: "short" });
    const withYear = step !== 12 && month.month === 1 && count > 12 ? `${name} ${month.year}` : name;
    const x = xOf(month.toString());
    // A name that would run over the edge is left out; its month has only just begun there.
    if (x > drawing.to - 32) continue;
    marks.push({ x, words: withYear });
  }
  return marks;
}

const sidesOf: Record<LinePoint["side"], readonly Vertical[]> = {
  supervisor: ["above"],
  employee: ["below"],
  both: ["above", "below"],
};

/** A free place for the words of each span, or undefined where one of them has none. */
function underSpans(
  spans: readonly LineSpan[],
  placed: readonly Placed[],
  xOf: (iso: string) => number,
  now: number,
): { x: number; words: string }[] | undefined {
  const taken = [{ from: now - 1, to: now + 1 }];
  const words: { x: number; words: string }[] = [];
  for (const { from, to, label } of spans) {
    if (label === undefined) continue;
    const width = textWidth(label, drawing.dateSize);
    const x = freePlace({ from: xOf(from), to: xOf(to), width }, placed, taken);
    if (x === undefined) return undefined;
    taken.push({ from: x, to: x + width });
    words.push({ x, words: label });
  }
  return words;
}

/** Where everything on the line goes: pure arithmetic, true to scale. */
export function drawLine({ points, spans = [], today, locale = "en-US" }: LineOfFileProps): Drawing {
  const days = [...points.map((point) => point.day), ...spans.flatMap((span) => [span.from, span.to]), today.day];
  const { first, last } = domain(days);
  const start = dayNumber(first.toString());
  const perDay = (drawing.to - drawing.from) / Math.max(1, dayNumber(last.toString()) - start);
  const xOf = (iso: string) => Math.round((drawing.from + (dayNumber(iso) - start) * perDay) * 10) / 10;

  const acts = points.map((point) =>
    measure({
      point,
      x: xOf(point.day),
      name: point.label,
      date: point.under ?? point.dayWords,
      sides: sidesOf[point.side],
    }),
  );
  const named = spans
    .filter((span) => span.label !== undefined)
    .map((span) => measure({ span, x: xOf(span.from), name: "", date: span.label ?? "", sides: ["below"] as const }));

  // Words of spans stand under them where there is room for all, and otherwise hang from their first days like acts.
  const alone = placeLabels(acts, drawing.width);
  const words = underSpans(spans, alone, xOf, xOf(today.day));
  const measured = words === undefined ? [...acts, ...named] : acts;
  const placed = words === undefined ? placeLabels(measured, drawing.width) : alone;

  const pitch = levelGap + Math.max(drawing.lineHeight, ...measured.map((text) => text.height));
  const levels = (side: Vertical) => 1 + Math.max(-1, ...placed.filter((at) => at.side === side).map((at) => at.level));
  const line = drawing.heads + levels("above") * pitch + nearest;
  const lower = line + nearest + Math.max(levels("below") * pitch, drawing.lineHeight);
  const labels = placed.map((where, at): DrawnLabel => {
    const text = measured[at] as Measured;
    const edge = nearest + where.level * pitch;
    return { ...text, ...where, top: where.side === "above" ? line - edge - text.height : line + edge };
  });
  const axis = lower + 40;
  return {
    labels,
    words: (words ?? []).map((each) => ({ ...each, y: line + nearest + 10 })),
    xOf,
    months: monthMarks(first, last, xOf, locale),
    line,
    lower,
    axis,
    height: axis + 26,
  };
}
