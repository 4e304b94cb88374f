type Said = Readonly<Record<string, string | number>>;
type Say = (said: Said) => string;

const text = (value: string | number | undefined): string => (value === undefined ? "" : String(value));
const quoted = (value: string | number | undefined): string => `“${text(value)}”`;

const fields: Readonly<Record<string, string>> = {
  number: "employee number",
  name: "name",
  given: "first name",
  family: "last name",
  email: "e-mail address",
  site: "school or site",
  "site-name": "name of the school or site",
  title: "title of the post",
  unit: "bargaining unit",
  "job-class": "class of job",
  "staff-group": "staff group (work calendar)",
  status: "tenure or probation",
  hired: "hire date",
  certificate: "certificate",
  "certificate-expires": "day the certificate expires",
  supervisor: "supervisor",
  from: "active from",
  to: "active to",
  "sourced-id": "identity in OneRoster",
  post: "post",
};

/** What a column or a change is about: "class of job". */
export const rosterFieldName = (field: string): string => fields[field] ?? field.replaceAll("-", " ");

/** What is wrong with a file that was sent, or with one of its rows, and what to do. */
const sayings: Readonly<Record<string, Say>> = {
  "not-text": () => "This is no text file. Save the table as CSV in the program it comes from, and send that.",
  "not-utf-8": () => "This file is not in UTF-8, as OneRoster asks. Export the package again in UTF-8.",
  "byte-order-mark": () => "The file begins with a byte order mark, which OneRoster does not have. It was left out.",
  "read-as": ({ encoding }) =>
    `The file does not say how its letters are kept. It was read as ${text(encoding)}: look at names with accents.`,
  empty: () => "The file is empty.",
  "no-rows": () => "There is a heading and no row under it.",
  "not-a-table": () => "From this row on the file cannot be read as a table: a quotation mark is open or out of place.",
  "column-twice": ({ column }) => `The column ${quoted(column)} comes twice. Rename one of them.`,
  "column-missing": ({ column }) => `The column ${quoted(column)} is missing.`,
  "column-not-in-file": ({ column }) =>
    `The mapping looks for a column ${quoted(column)}, which is not in this file. Choose another column.`,
  "mapping-incomplete": ({ field }) => `The mapping does not say where the ${rosterFieldName(text(field))} stands.`,
  "too-large": () => "The file is larger than any roster. Nothing of it was read.",
  "not-a-zip": () => "This is no ZIP package, or it was cut short. Export it again.",
  "zip-damaged": () => "The package is damaged and cannot be unpacked. Export it again.",
  "zip-encrypted": () => "The package is encrypted. Export it without a password.",
  "zip-bomb": () => "This entry would unpack to far more than a roster holds. The package is refused.",
  "zip-too-many": () => "The package has more entries than any OneRoster package. It is refused.",
  "zip-path": () =>
    "An entry’s name leads out of the package, or into a folder. OneRoster files stand side by side; the package is refused.",
  "zip-nested": () => "There is a package within the package. It is refused.",
  "zip-twice": () => "Two entries have the same name. It cannot be told which counts; the package is refused.",
  "manifest-missing": () => "There is no manifest.csv in the package, so it cannot be told what it holds.",
  "manifest-line-missing": ({ line }) => `The manifest has no line ${quoted(line)}.`,
  "manifest-version": ({ version }) =>
    `The manifest says OneRoster ${text(version)}. Versions 1.1 and 1.2 can be read.`,
  "manifest-says-bulk": ({ file }) => `The manifest says that ${text(file)} is in the package, and it is not.`,
  "manifest-says-absent": ({ file }) =>
    `The manifest says that ${text(file)} is not in the package. Staff cannot be read without it.`,
  "manifest-delta": ({ file }) =>
    `The file ${text(file)} holds changes only (delta). Export the whole (bulk): changes alone do not show who is here.`,
  "status-in-bulk": () =>
    "Rows carry a status, which files that hold the whole leave empty. They were read all the same.",
  "id-twice": ({ first }) =>
    `The same sourcedId stands in row ${text(first)}. The package is refused: it cannot be told which counts.`,
  "id-missing": () => "This row has no sourcedId.",
  "org-unknown": ({ org }) => `The school or office ${quoted(org)} is not in orgs.csv.`,
  "org-type": ({ type }) => `${quoted(type)} is no type of organization in OneRoster. It is not counted as a school.`,
  "user-unknown": () => "This role belongs to nobody in users.csv.",
  "role-unknown": () => "This role is not one of OneRoster’s. It is not counted as staff.",
  "role-missing": () => "This person has no role that OneRoster knows, so they are not taken for staff.",
  "also-student": () =>
    "This person is staff and student at once. Nothing of them is kept; enter them by hand if they are staff.",
  "session-dates": () => "The first and last day of this term cannot be read. Terms are not used here.",
  cells: ({ found, wanted }) =>
    `This row has ${text(found)} cells, the heading ${text(wanted)}. A separator may stand in a text without quotation marks.`,
  "value-missing": ({ field }) => `The ${rosterFieldName(text(field))} is missing.`,
  "day-unreadable": ({ field }) =>
    `The ${rosterFieldName(text(field))} cannot be read as a day. Correct it, or choose another layout of days.`,
  "email-unreadable": () => "The e-mail address is not one.",
  "ends-before-it-begins": () => "The last day of the post lies before its first.",
  "no-identity": () => "There is neither an employee number nor an e-mail address, so it cannot be told who this is.",
  "row-twice": ({ first }) => `The same person, school and title stand in row ${text(first)}.`,
  "number-of-two": ({ first }) => `Row ${text(first)} gives this employee number to someone of another name.`,
  "email-of-other": ({ name }) => `This e-mail address belongs to ${text(name)}.`,
  "held-back": () => "Another row of this person is in error, so this one is not taken over either.",
  "other-name": ({ name }) =>
    `On the roster this number belongs to ${text(name)}. If the number went to someone else, do not commit.`,
  "ended-before": () => "This post had ended, and nothing of it is on the roster: nothing is added.",
  "new-site": ({ site }) => `${text(site)} is not among the schools yet. It is added.`,
  "unit-unknown": ({ unit }) =>
    `No agreement covers a unit ${quoted(unit)}. A year cannot be opened for this post until one does.`,
  "site-differs": ({ site }) =>
    `The package says ${text(site)}; the HR system put this person elsewhere. The post stays as it is.`,
  "supervisor-unknown": ({ supervisor }) => `Nobody is known as ${quoted(supervisor)}. The supervisor stays as before.`,
  "supervisor-two": ({ supervisor }) =>
    `Several people are called ${quoted(supervisor)}. The supervisor stays as before; give the employee number.`,
  "supervisor-self": () => "This person is named as their own supervisor. They will have none.",
  "supervisor-cycle": ({ name }) => `${text(name)} is, directly or through others, supervised by this very person.`,
  "supervisor-leaves": ({ name, day }) =>
    `${text(name)}, the supervisor, leaves: the last day is ${text(day)}. Name another.`,
  "supervisor-no-post": ({ name }) => `${text(name)}, the supervisor, holds no post.`,
  "many-leave": ({ leaving, of }) =>
    `${text(leaving)} of ${text(of)} people would leave. Part of the file may be missing.`,
  "office-leaves": () => "This person holds an office of the district, which does not end by itself.",
};

/** A problem of an import by its key, in words. */
export const sayImportProblem = ({ key, with: said }: { readonly key: string; readonly with: Said }): string =>
  sayings[key]?.(said) ?? `There is something wrong here (${key}).`;
