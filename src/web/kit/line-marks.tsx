import type { LinePoint, LineSpan } from "./line-point.ts";

type PointMarkProps = { x: number; line: number; side: LinePoint["side"]; state: LinePoint["state"] };

const fills = { supervisor: "f-harbor", employee: "f-ochre", both: "f-spruce" } as const;

/** A half is one side's act, a whole is done by both; a diamond is late, an open circle still to come. */
export function PointMark({ x, line, side, state }: PointMarkProps) {
  if (state === "to-come") return <circle cx={x} cy={line} r="7" class="f-sheet k-ink" stroke-width="2" />;
  const fill = state === "missed" ? "f-madder" : fills[side];
  const edge = { class: `${fill} k-sheet`, "stroke-width": "2" };
  if (state === "done") {
    if (side === "both") return <circle cx={x} cy={line} r="8" {...edge} />;
    const half =
      side === "supervisor" ? `M${x - 10} ${line - 1}a10 10 0 0 1 20 0z` : `M${x - 10} ${line + 1}a10 10 0 0 0 20 0z`;
    return <path d={half} {...edge} />;
  }
  if (side === "supervisor") return <path d={`M${x - 10} ${line - 1}l10-10 10 10z`} {...edge} />;
  if (side === "employee") return <path d={`M${x - 10} ${line + 1}l10 10 10-10z`} {...edge} />;
  return <path d={`M${x} ${line - 10}l10 10-10 10-10-10z`} {...edge} />;
}

type SpanBarProps = { kind: LineSpan["kind"]; from: number; to: number; now: number; line: number };

/** A running plan is a thick line, hollow after today. A response window is a pale bar on the employee's side. */
export function SpanBar({ kind, from, to, now, line }: SpanBarProps) {
  if (kind === "window") {
    return (
      <rect
        class="f-ochre-tint k-ochre"
        stroke-width="1.5"
        x={from}
        y={line + 1}
        width={Math.max(2, to - from)}
        height="7"
      />
    );
  }
  const hollowFrom = Math.max(from, now);
  return (
    <>
      <path d={`M${from} ${line}H${to}`} class="k-spruce" stroke-width="6" />
      {hollowFrom < to ? <path d={`M${hollowFrom} ${line}H${to - 2}`} class="k-sheet" stroke-width="3" /> : null}
    </>
  );
}
