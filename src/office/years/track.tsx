import {
  compareDays,
  day,
  schoolYearEnd,
  schoolYearStart,
  type Day,
  type SchoolYear,
  type WorkCalendar,
} from "../../calendar/index.ts";
import type { DatedStep, Edition } from "../../policy/index.ts";
import { sayClauseLabel, sayDay } from "../../wording/index.ts";
import { sayStep, sayWhy } from "./say-step.ts";
import { clausePath } from "../../web/index.ts";
import { ClauseLinks, type ClauseLinkWords } from "../../web/kit/index.ts";
import type { DatesOfYear, StepOfYear } from "./dates-of-year.ts";

const width = 512;
const height = 64;
const line = 34;

interface Scale {
  readonly x: (at: Day) => number;
  readonly months: readonly { readonly x: number; readonly words: string }[];
  readonly breaks: readonly { readonly x: number; readonly width: number }[];
  readonly today: number | undefined;
}

/** Runs of days off longer than a long weekend: they are drawn as recess. */
const recesses = (staff: WorkCalendar, start: Day, end: Day): readonly (readonly [Day, Day])[] => {
  const found: [Day, Day][] = [];
  for (const off of staff.daysOff.values()) {
    if (off.kind !== "break" || compareDays(off.day, start) < 0 || compareDays(off.day, end) > 0) continue;
    const last = found.at(-1);
    if (last && last[1].until(off.day).days <= 3) last[1] = off.day;
    else found.push([off.day, off.day]);
  }
  return found;
};

const scaleOf = (year: SchoolYear, staff: WorkCalendar, today: Day): Scale => {
  const [start, end] = [schoolYearStart(year), schoolYearEnd(year)];
  const days = start.until(end).days;
  const x = (at: Day): number =>
    Math.round((Math.min(Math.max(start.until(at).days, 0), days) / days) * (width - 16) * 10) / 10 + 8;
  const first = (month: number): Day => day(start.with({ day: 1 }).add({ months: month }).toString());
  return {
    x,
    months: Array.from({ length: 12 }, (_, month) => ({
      x: x(first(month)),
      words: sayDay(first(month), "long").slice(0, 3),
    })),
    breaks: recesses(staff, start, end).map(([from, to]) => ({ x: x(from), width: Math.max(x(to) - x(from), 2) })),
    today: compareDays(start, today) <= 0 && compareDays(today, end) <= 0 ? x(today) : undefined,
  };
};

function Ground({ scale, tall }: { readonly scale: Scale; readonly tall: number }) {
  return (
    <>
      {scale.breaks.map((each) => (
        <rect key={each.x} x={each.x} y="0" width={each.width} height={tall} class="recess" />
      ))}
      {scale.months.map((month) => (
        <path key={month.x} d={`M${String(month.x)} 0V${String(tall)}`} class="k-rule" stroke-width="1" />
      ))}
      {scale.today === undefined ? null : (
        <path d={`M${String(scale.today)} 0V${String(tall)}`} class="k-ink" stroke-width="1.5" stroke-dasharray="3 3" />
      )}
    </>
  );
}

/** One step: its window, the agreement's day where it moved (dashed), an arc to the day it is due. */
function Drawn({ step, scale }: { readonly step: DatedStep; readonly scale: Scale }) {
  const { due, deadline, from } = step;
  if (!due) return null;
  const [at, was] = [scale.x(due), deadline && !deadline.equals(due) ? scale.x(deadline) : undefined];
  return (
    <svg aria-hidden="true" viewBox={`0 0 ${String(width)} ${String(height)}`}>
      <Ground scale={scale} tall={height} />
      {from ? (
        <path d={`M${String(scale.x(from))} ${String(line)}H${String(at)}`} class="k-strong" stroke-width="5" />
      ) : null}
      {was === undefined ? null : (
        <>
          <circle cx={was} cy={line} r="5.5" class="f-sheet k-strong" stroke-width="1.5" stroke-dasharray="2 2" />
          <path
            d={`M${String(was)} ${String(line - 10)}Q${String((was + at) / 2)} ${String(line - 20)} ${String(at)} ${String(line - 10)}`}
            fill="none"
            class="k-ink"
            stroke-width="1.5"
          />
        </>
      )}
      <circle cx={at} cy={line} r="6.5" class="f-sheet k-ink" stroke-width="2" />
    </svg>
  );
}

/** The clause a step rests on, as a link to the rule that quotes it. */
const clauseOf = ({ rule, source }: DatedStep, edition: Edition): readonly ClauseLinkWords[] =>
  source.slice(0, 1).map((each) => ({ label: sayClauseLabel(each), href: clausePath(edition, rule) }));

function Row({
  each,
  shown,
  scale,
  edition,
  today,
}: {
  each: StepOfYear;
  shown: DatesOfYear;
  scale: Scale;
  edition: Edition;
  today: Day;
}) {
  const { step, people } = each;
  const rule = edition.rules.find(({ id }) => id === step.rule);
  const why = sayWhy(step, rule);
  return (
    <tr>
      <th scope="row">
        {sayStep(step, rule, edition)}
        <small>
          <ClauseLinks clause={clauseOf(step, edition)} />
          {people < shown.people ? `. For ${String(people)} of ${String(shown.people)}.` : null}
        </small>
      </th>
      <td class="drawn">
        <Drawn step={step} scale={scale} />
      </td>
      <td class="when">
        {step.due ? <b>{sayDay(step.due, "table", today)}</b> : null}
        <p>{why}</p>
        {step.closes ? <p>Entry closes on {sayDay(step.closes, "table", today)}.</p> : null}
      </td>
    </tr>
  );
}

/** The year of one agreement: each dated step on its line, and beside it in words why that day. */
export function YearTrack({
  shown,
  year,
  staff,
  today,
}: {
  shown: DatesOfYear;
  year: SchoolYear;
  staff: WorkCalendar;
  today: Day;
}) {
  const scale = scaleOf(year, staff, today);
  return (
    <table class="table cards track">
      <caption class="vh">Steps of the year with their days, and why each falls on that day</caption>
      <thead>
        <tr>
          <th scope="col" class="col-step">
            Step
          </th>
          <th scope="col" class="drawn">
            <svg aria-hidden="true" viewBox={`0 0 ${String(width)} 20`}>
              {scale.months.map((month) => (
                <text key={month.x} x={month.x + 3} y="15" font-size="13">
                  {month.words}
                </text>
              ))}
            </svg>
            <span class="vh">Drawn; the days are in the next column</span>
          </th>
          <th scope="col" class="col-due">
            Due, and why that day
          </th>
        </tr>
      </thead>
      <tbody>
        {shown.dated.map((each, at) => (
          <Row key={at} each={each} shown={shown} scale={scale} edition={shown.edition} today={today} />
        ))}
      </tbody>
    </table>
  );
}
