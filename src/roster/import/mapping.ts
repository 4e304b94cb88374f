import { z } from "zod";
import { dayLayouts } from "./read-day.ts";

/** What a column of an HR file may hold. */
export const rosterFields = [
  "number",
  "name",
  "given",
  "family",
  "email",
  "site",
  "site-name",
  "title",
  "unit",
  "job-class",
  "staff-group",
  "status",
  "hired",
  "certificate",
  "certificate-expires",
  "supervisor",
  "from",
  "to",
] as const;
export type RosterField = (typeof rosterFields)[number];

/** Fields that the rules compare as words: written as names, "Local 44" becomes "local-44". */
export const codedFields = ["unit", "job-class", "staff-group", "status"] as const satisfies readonly RosterField[];
export const dayFields = ["hired", "certificate-expires", "from", "to"] as const satisfies readonly RosterField[];

const field = z.enum(rosterFields);

const mappingSchema = z.strictObject({
  name: z.string().trim().min(1).max(80),
  /** The heading of each field's column. */
  columns: z.partialRecord(field, z.string().min(1)),
  days: z.enum(dayLayouts).default("iso"),
  /** What the file's values mean here: { status: { T: "tenured" } }. */
  values: z.partialRecord(field, z.record(z.string(), z.string())).default({}),
  /** What holds for everyone where the file has no such column, or an empty cell. */
  otherwise: z.partialRecord(field, z.string().min(1)).default({}),
  /** The file lists everyone: whoever is not in it has left. */
  complete: z.boolean().default(false),
});

/** How one HR system's file is read. Kept by its name, and used again. */
export type ColumnMapping = z.infer<typeof mappingSchema>;

export type MappingRead =
  | { readonly ok: true; readonly mapping: ColumnMapping }
  /** Where in the mapping, and what is wrong there, as the schema says it. */
  | { readonly ok: false; readonly faults: readonly { readonly at: string; readonly says: string }[] };

/** A mapping from the JSON it is kept as. */
export const readMapping = (json: unknown): MappingRead => {
  const read = mappingSchema.safeParse(json);
  if (read.success) return { ok: true, mapping: read.data };
  return {
    ok: false,
    faults: read.error.issues.map(({ path, message }) => ({ at: path.map(String).join("."), says: message })),
  };
};

/** Fields a mapping cannot do without, each with those that do as well. */
const needed: readonly (readonly RosterField[])[] = [
  ["number", "email"],
  ["name", "family"],
  ["site"],
  ["title"],
  ["unit"],
  ["job-class"],
];

/** What a mapping still lacks: one field of each group. */
export const lackingFields = ({
  columns,
  otherwise,
}: Pick<ColumnMapping, "columns" | "otherwise">): readonly RosterField[] =>
  needed.flatMap((group) =>
    group.some((each) => columns[each] !== undefined || (each !== "number" && otherwise[each] !== undefined))
      ? []
      : group.slice(0, 1),
  );
