import type { LineOfFileProps, LinePoint } from "./line-point.ts";
import { classes, sideClass } from "./words.ts";

type LineUprightProps = Pick<LineOfFileProps, "points" | "today" | "supervisor" | "employee">;

type Row = { day: string; point?: LinePoint };

/** The same line standing up, for a phone: a list in order, with today among its days. */
export function LineUpright({ points, today, supervisor, employee }: LineUprightProps) {
  const who = { supervisor, employee, both: "Both" };
  const rows: Row[] = [...points.map((point) => ({ day: point.day, point })), { day: today.day }];
  rows.sort((a, b) => a.day.localeCompare(b.day) || Number(a.point === undefined) - Number(b.point === undefined));
  return (
    <ol class="line-v">
      {rows.map(({ point }, at) =>
        point === undefined ? (
          <li key={at} class="now">
            <b>{today.dayWords}</b>
            <span>Today</span>
          </li>
        ) : (
          <li key={at} class={classes(sideClass(point.side), point.state)}>
            <b>{point.dayWords}</b>
            <span>
              {point.label}
              <small>{[point.by ?? who[point.side], point.note].filter(Boolean).join(", ")}</small>
            </span>
          </li>
        ),
      )}
    </ol>
  );
}
