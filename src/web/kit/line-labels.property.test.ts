import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extent, placeLabels, stemGap, type Placed } from "./line-labels.ts";
import { textWidth } from "./letter-widths.ts";
import { drawLine, drawing } from "./line-drawing.ts";
import type { LinePoint, LineSpan } from "./line-point.ts";

const firstDay = Temporal.PlainDate.from("2026-08-01");
const isoDay = fc.integer({ min: 0, max: 800 }).map((days) => firstDay.add({ days }).toString());

const point: fc.Arbitrary<LinePoint> = fc.record({
  day: isoDay,
  label: fc.string({ maxLength: 60 }),
  under: fc.string({ maxLength: 40 }),
  dayWords: fc.constant("Nov 6"),
  side: fc.constantFrom("supervisor", "employee", "both"),
  state: fc.constantFrom("done", "late", "to-come", "missed"),
});

const span: fc.Arbitrary<LineSpan> = fc
  .record({
    a: isoDay,
    b: isoDay,
    kind: fc.constantFrom("running", "window"),
    label: fc.string({ minLength: 1, maxLength: 40 }),
  })
  .map(({ a, b, kind, label }): LineSpan => ({ from: a < b ? a : b, to: a < b ? b : a, kind, label }));

const file = fc.record({
  points: fc.array(point, { maxLength: 25 }),
  spans: fc.array(span, { maxLength: 3 }),
  today: isoDay,
});

const draw = ({ points, spans, today }: { points: LinePoint[]; spans: LineSpan[]; today: string }) =>
  drawLine({
    points,
    spans,
    today: { day: today, words: "Today", dayWords: "Nov 6" },
    supervisor: "",
    employee: "",
    title: "",
    description: "",
  });

type Box = { left: number; right: number; top: number; bottom: number };

const apart = (a: Box, b: Box) => a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;

function pairsApart(boxes: readonly Box[]): boolean {
  return boxes.every((box, at) => boxes.slice(at + 1).every((other) => apart(box, other)));
}

describe("labels on the line of a file", () => {
  test("never cover one another, whatever the days and words", () => {
    fc.assert(
      fc.property(file, (given) => {
        const drawn = draw(given);
        const boxes = drawn.labels.map((label): Box => {
          const left = label.runs === "right" ? label.x + stemGap : label.x - stemGap - label.width;
          return { left, right: left + label.width, top: label.top, bottom: label.top + label.height };
        });
        const free = drawn.words.map(({ x, y, words }): Box => ({
          left: x,
          right: x + textWidth(words, 14),
          top: y - 14,
          bottom: y + 4,
        }));
        expect(pairsApart([...boxes, ...free])).toBe(true);
      }),
    );
  });

  test("stand on their own side of the line, inside the drawing", () => {
    fc.assert(
      fc.property(file, (given) => {
        const drawn = draw(given);
        for (const label of drawn.labels) {
          if (label.point?.side === "supervisor") expect(label.top + label.height).toBeLessThan(drawn.line);
          if (label.point?.side === "employee") expect(label.top).toBeGreaterThan(drawn.line);
          expect(label.top).toBeGreaterThanOrEqual(drawing.heads);
          expect(label.top + label.height).toBeLessThanOrEqual(drawn.lower);
          const { from, to } = extent(label);
          expect(from).toBeGreaterThanOrEqual(-20);
          expect(to).toBeLessThanOrEqual(drawing.width + 20);
        }
      }),
    );
  });

  test("leave every point where its day is, true to scale", () => {
    fc.assert(
      fc.property(file, (given) => {
        const { labels, xOf } = draw(given);
        for (const label of labels) if (label.point) expect(label.x).toBe(xOf(label.point.day));
        const [a, b, c] = ["2026-09-01", "2026-09-11", "2026-09-21"].map(xOf) as [number, number, number];
        expect(Math.abs(b - a - (c - b))).toBeLessThanOrEqual(0.21);
      }),
    );
  });
});

describe("placing labels", () => {
  test("given two days apart by more than a label, when both are supervisor's, then both stand nearest the line", () => {
    const levels = placeLabels(
      [
        { x: 100, width: 80, sides: ["above"] },
        { x: 300, width: 80, sides: ["above"] },
      ],
      1000,
    ).map(({ level }) => level);
    expect(levels).toEqual([0, 0]);
  });

  test("given two days next to each other, when the later has its place, then the earlier hangs higher and runs over it", () => {
    const [earlier, later] = placeLabels(
      [
        { x: 300, width: 80, sides: ["above"] },
        { x: 310, width: 80, sides: ["above"] },
      ],
      1000,
    ) as [Placed, Placed];
    expect(later.level).toBe(0);
    expect(earlier).toMatchObject({ level: 1, runs: "right" });
  });

  test("given a day near the right edge, then its words run to the left", () => {
    const [only] = placeLabels([{ x: 990, width: 80, sides: ["above"] }], 1000);
    expect(only).toMatchObject({ level: 0, runs: "left" });
  });
});
