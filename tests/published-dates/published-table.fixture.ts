import { readFileSync } from "node:fs";
import { z } from "zod";
import { readYaml } from "../../src/policy/index.ts";

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const year = z.string().regex(/^\d{4}-\d{2}$/);

const row = z.strictObject({
  year,
  who: z.array(z.string()).min(1),
  step: z.string(),
  day,
  weekday: z.string(),
  due: day.optional(),
  moved: z.string().optional(),
  stands: z.literal(true).optional(),
  from: day.optional(),
  closes: day.optional(),
  how: z.enum(["computed", "overridden"]),
  own: day.optional(),
  page: z.string(),
  place: z.string().optional(),
  counted: z.string().optional(),
  given: z.strictObject({ fact: z.enum(["request-made", "request-answered"]), day }).optional(),
});
/** One day the district published, for one or more staff groups. */
export type PublishedRow = z.infer<typeof row>;

const table = z.strictObject({ "last-employee-day": z.record(year, day), rows: z.array(row).min(1) });

const text = readFileSync(new URL("published-dates.yaml", import.meta.url), "utf8");
const read = readYaml({ file: "published-dates.yaml", text });
if (read.problems.length > 0) throw new Error(JSON.stringify(read.problems));

export const { rows: publishedRows, "last-employee-day": lastEmployeeDays } = table.parse(read.value);
