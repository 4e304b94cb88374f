import yazl from "yazl";

/** Files of a package, by name. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A ZIP of these files, as another program would make it. */
export const zipOf = async (files: Files): Promise<Uint8Array> => {
  const zip = new yazl.ZipFile();
  for (const [name, text] of Object.entries(files)) zip.addBuffer(Buffer.from(text as string), name);
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
};

const csv = (header: string, rows: readonly string[]): string => [header, ...rows, ""].join("\r\n");

const manifest = (version: string, present: readonly string[], all: readonly string[]): string =>
  csv("propertyName,value", [
    "manifest.version,1.0",
    `oneroster.version,${version}`,
    ...all.map((name) => `file.${name},${present.includes(name) ? "bulk" : "absent"}`),
    "source.systemName,Somebody’s Student System",
  ]);

const files11 =
  "academicSessions categories classes classResources courses courseResources demographics enrollments lineItems orgs resources results users".split(
    " ",
  );
const files12 =
  "academicSessions categories classes classResources courseResources courses demographics enrollments lineItemLearningObjectiveIds lineItems lineItemScoreScales orgs resources resultLearningObjectiveIds results resultScoreScales roles scoreScales userProfiles userResources users".split(
    " ",
  );

const orgs = csv("sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId", [
  "org-d,,,Tamarack Valley Schools,district,TVS,",
  "org-a,,,Cedar Street Elementary,school,CED,org-d",
  "org-b,,,Birch Hollow Middle School,school,BIR,org-d",
]);

const sessions = csv("sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear", [
  "s-1,,,2026-2027,schoolYear,2026-08-01,2027-07-31,,2027",
]);

/** Names that must never be found anywhere: invented, and unlike any word of the program. */
export const students = [
  ["Quillon", "Zzyzxworth"],
  ["Ottavia", "Fennimoreau"],
  ["Branwell", "Xanthopoulidis"],
  ["Saffi", "Güntherssohn"],
] as const;
export const parents = [["Hildegardis", "Zzyzxworth-Pell"]] as const;
/** A password that stood in a staff row. */
export const password = "correct-horse-battery-staple";

const user11 = (id: string, org: string, role: string, given: string, family: string, number = "", more = ""): string =>
  `${id},,,true,${org},${role},${given}.${family}.${id},,${given},${family},,${number},${more},,,,,${password}`;

/** A sound 1.1 package: three staff, four students, a parent. */
export const package11 = (): Files => ({
  "manifest.csv": manifest("1.1", ["academicSessions", "orgs", "users"], files11),
  "orgs.csv": orgs,
  "academicSessions.csv": sessions,
  "users.csv": csv(
    "sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password",
    [
      user11("u-1", "org-a", "teacher", "Imogen", "Ashgrove", "10442", "i.ashgrove@tamarack.example"),
      ...students.map(([given, family], at) =>
        user11(`p-${String(at)}`, "org-a", "student", given, family, `9${String(at)}`),
      ),
      ...parents.map(([given, family]) => user11("g-1", "org-a", "parent", given, family)),
      user11("u-2", '"org-a,org-b"', "teacher", "Leopold", "Marchmain", "10443", "l.marchmain@tamarack.example"),
      user11("u-3", "org-d", "administrator", "Rosalind", "Thackeray", "10444", "r.thackeray@tamarack.example"),
    ],
  ),
});

const user12 = (id: string, given: string, family: string, number = "", email = ""): string =>
  `${id},,,true,${given}.${family}.${id},,${given},${family},,${number},${email},,,,,${password},,,,,,`;

/** A sound 1.2 package of the same people: roles stand in a file of their own. */
export const package12 = (): Files => ({
  "manifest.csv": manifest("1.2", ["academicSessions", "orgs", "roles", "users"], files12),
  "orgs.csv": orgs,
  "academicSessions.csv": sessions,
  "roles.csv": csv(
    "sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId,userProfileSourcedId",
    [
      ...students.map((_, at) => `r-p${String(at)},,,p-${String(at)},primary,student,,,org-a,`),
      "r-1,,,u-1,primary,teacher,2026-08-10,,org-a,",
      "r-2,,,u-2,secondary,teacher,,,org-b,",
      "r-3,,,u-2,primary,teacher,,,org-a,",
      "r-4,,,u-3,primary,districtAdministrator,,,org-d,",
      "r-5,,,g-1,primary,guardian,,,org-a,",
      "r-6,,,u-1,secondary,parent,,,org-b,",
    ],
  ),
  "users.csv": csv(
    "sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password,userMasterIdentifier,preferredGivenName,preferredMiddleName,preferredFamilyName,primaryOrgSourcedId,pronouns",
    [
      ...students.map(([given, family], at) => user12(`p-${String(at)}`, given, family, `9${String(at)}`)),
      ...parents.map(([given, family]) => user12("g-1", given, family)),
      user12("u-1", "Imogen", "Ashgrove", "10442", "i.ashgrove@tamarack.example"),
      user12("u-2", "Leopold", "Marchmain", "10443", "l.marchmain@tamarack.example"),
      user12("u-3", "Rosalind", "Thackeray", "10444", "r.thackeray@tamarack.example"),
    ],
  ),
});

/** One file of a package with a text in it replaced; throws where it is not there, so that no test passes by chance. */
export const changed = (files: Files, name: string, from: string, to: string): Files => {
  const text = files[name];
  if (typeof text !== "string" || !text.includes(from)) throw new Error(`${name} has no ${from}`);
  return { ...files, [name]: text.replace(from, to) };
};

export const without = (files: Files, name: string): Files =>
  Object.fromEntries(Object.entries(files).filter(([each]) => each !== name));
