/** What a OneRoster role is in a post, for staff; the post's unit is not in any package. */
export interface StaffRole {
  readonly title: string;
  readonly jobClass: string;
}

const staff: Readonly<Record<string, StaffRole>> = {
  administrator: { title: "Administrator", jobClass: "administrator" },
  aide: { title: "Aide", jobClass: "aide" },
  counselor: { title: "Counselor", jobClass: "counselor" },
  districtAdministrator: { title: "District administrator", jobClass: "administrator" },
  principal: { title: "Principal", jobClass: "principal" },
  proctor: { title: "Proctor", jobClass: "aide" },
  siteAdministrator: { title: "School administrator", jobClass: "administrator" },
  systemAdministrator: { title: "System administrator", jobClass: "administrator" },
  teacher: { title: "Teacher", jobClass: "teacher" },
};

const families: ReadonlySet<string> = new Set(["guardian", "parent", "relative"]);

/** Whether someone of this role is staff, and as what. What is not known, such as a district's own role, is nobody's staff. */
export const roleOf = (role: string): StaffRole | "student" | "family" | "unknown" => {
  if (role === "student") return "student";
  if (families.has(role)) return "family";
  return Object.hasOwn(staff, role) ? (staff[role] ?? "unknown") : "unknown";
};
