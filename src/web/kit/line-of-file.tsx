import { useId } from "preact/hooks";
import { drawLine, drawing, type DrawnLabel } from "./line-drawing.ts";
import { textWidth } from "./letter-widths.ts";
import { LineUpright } from "./line-upright.tsx";
import { PointMark, SpanBar } from "./line-marks.tsx";
import { stemGap } from "./line-labels.ts";
import type { LineOfFileProps } from "./line-point.ts";

function stemColor(label: DrawnLabel): string {
  if (label.point === undefined) return "k-strong";
  if (label.point.state === "missed") return "k-madder";
  if (label.point.state === "to-come") return "k-ink";
  return { supervisor: "k-harbor", employee: "k-ochre", both: "k-spruce" }[label.point.side];
}

function Stem({ label, line }: { label: DrawnLabel; line: number }) {
  const end = label.side === "above" ? label.top + 2 : label.top + label.height - 2;
  const start = label.side === "above" ? line - 8 : line + 8;
  return <path d={`M${label.x} ${start}V${end}`} class={stemColor(label)} stroke-width="1.5" fill="none" />;
}

function Label({ label }: { label: DrawnLabel }) {
  const toRight = label.runs === "right";
  const x = toRight ? label.x + stemGap : label.x - stemGap;
  const lines = [
    ...label.name.map((text) => ({ text, name: true })),
    ...label.date.map((text) => ({ text, name: false })),
  ];
  return (
    <>
      <rect
        class="f-sheet"
        x={toRight ? x - 3 : x - label.width - 2}
        y={label.top}
        width={label.width + 5}
        height={label.height}
      />
      {lines.map((line, at) => (
        <text
          key={at}
          x={x}
          y={label.top + at * drawing.lineHeight + 14}
          font-size={line.name ? drawing.nameSize : drawing.dateSize}
          class={line.name ? "t-b" : "t-soft"}
          text-anchor={toRight ? undefined : "end"}
        >
          {line.text}
        </text>
      ))}
    </>
  );
}

function Heads({ supervisor, employee, lower }: { supervisor: string; employee: string; lower: number }) {
  const head = (y: number, where: string, who: string, color: string) => (
    <text x={drawing.from} y={y} font-size={drawing.dateSize} class="t-soft">
      {where}: <tspan class={`t-b ${color}`}>{who}</tspan>
    </text>
  );
  return (
    <>
      {head(15, "Above the line", supervisor, "t-harbor")}
      {head(lower + 18, "Below the line", employee, "t-ochre")}
    </>
  );
}

/** The file's course as one drawn line. A daybook always follows it, so that the picture is never the only source. */
export function LineOfFile(props: LineOfFileProps) {
  const {
    points,
    spans = [],
    today,
    supervisor,
    supervisors = supervisor,
    employee,
    title,
    description,
    caption,
  } = props;
  const id = useId();
  const drawn = drawLine(props);
  const { line, lower, axis } = drawn;
  const todayX = drawn.xOf(today.day);
  const tag = textWidth(today.words, drawing.dateSize) + 14;
  const headEnd = drawing.from + textWidth(`Below the line: ${employee}`, drawing.dateSize) + 12;
  const tagX = Math.max(headEnd, Math.min(todayX - tag / 2, drawing.width - tag));
  return (
    <figure class="sheet picture">
      <svg
        class="wide-only"
        viewBox={`0 0 ${drawing.width} ${drawn.height}`}
        role="img"
        aria-labelledby={`${id}-t ${id}-d`}
        width={drawing.width}
        height={drawn.height}
      >
        <title id={`${id}-t`}>{title}</title>
        <desc id={`${id}-d`}>{description}</desc>
        <path d={`M${drawing.from} ${axis}H${drawing.to}`} class="k-rule" stroke-width="1" />
        {drawn.months.map((month) => (
          <g key={month.x}>
            <path d={`M${month.x} ${line - 5}V${line + 5}M${month.x} ${axis}v8`} class="k-strong" stroke-width="1" />
            <text x={month.x + 5} y={axis + 16} font-size={drawing.dateSize} class="t-soft">
              {month.words}
            </text>
          </g>
        ))}
        <path d={`M${todayX} ${line + 10}V${lower + 6}`} class="k-ink" stroke-width="1.5" stroke-dasharray="3 3" />
        <path d={`M${drawing.from} ${line}H${drawing.to}`} class="k-strong" stroke-width="2" />
        {spans.map((span, at) => (
          <SpanBar
            key={at}
            kind={span.kind}
            from={drawn.xOf(span.from)}
            to={drawn.xOf(span.to)}
            now={todayX}
            line={line}
          />
        ))}
        {drawn.labels.map((label, at) => (
          <Stem key={at} label={label} line={line} />
        ))}
        {drawn.labels.map((label, at) => (
          <Label key={at} label={label} />
        ))}
        {drawn.words.map(({ x, y, words }) => (
          <text key={x} x={x} y={y} font-size={drawing.dateSize} class="t-soft">
            {words}
          </text>
        ))}
        {points.map((point, at) => (
          <PointMark key={at} x={drawn.xOf(point.day)} line={line} side={point.side} state={point.state} />
        ))}
        <Heads supervisor={supervisors} employee={employee} lower={lower} />
        <rect class="f-saffron" x={tagX} y={lower + 2} width={tag} height="24" rx="2" />
        <text class="t-b on-tag" x={tagX + 7} y={lower + 19} font-size={drawing.dateSize}>
          {today.words}
        </text>
      </svg>
      <LineUpright points={points} today={today} supervisor={supervisor} employee={employee} />
      {caption ? <figcaption class="wide-only">{caption}</figcaption> : null}
    </figure>
  );
}
