import { day, type Day } from "../calendar/index.ts";
import type { Office, Person, Post, RosterRows } from "../roster/index.ts";
import { demoSites } from "./sites.ts";

/** id, name, title, unit, job class, site, supervisor, status. */
type Line = readonly [string, string, string, string, string, string, string | undefined, string];

const certified = (
  id: string,
  name: string,
  title: string,
  site: string,
  supervisor: string,
  status = "tenured",
): Line => [id, name, title, "certified", "teacher", site, supervisor, status];
const support = (id: string, name: string, title: string, site: string, supervisor: string): Line => [
  id,
  name,
  title,
  "esp",
  "support",
  site,
  supervisor,
  "permanent",
];
const city = (
  id: string,
  name: string,
  title: string,
  unit: string,
  jobClass: string,
  site: string,
  supervisor: string,
): Line => [id, name, title, unit, jobClass, site, supervisor, "tenured"];

const lines: readonly Line[] = [
  [
    "anselm-rourke",
    "Anselm Rourke",
    "Director of elementary schools",
    "administrators",
    "administrator",
    "office",
    "ottoline-brandt",
    "tenured",
  ],
  [
    "ottoline-brandt",
    "Ottoline Brandt",
    "Superintendent",
    "administrators",
    "administrator",
    "office",
    undefined,
    "tenured",
  ],
  [
    "priscilla-engel",
    "Priscilla Engel",
    "Director of secondary schools",
    "administrators",
    "administrator",
    "office",
    "ottoline-brandt",
    "tenured",
  ],
  [
    "lena-marchetti",
    "Lena Marchetti",
    "Personnel officer",
    "administrators",
    "office",
    "office",
    "ottoline-brandt",
    "tenured",
  ],
  [
    "hollis-adeyemi",
    "Hollis Adeyemi",
    "Systems administrator",
    "administrators",
    "office",
    "office",
    "ottoline-brandt",
    "tenured",
  ],
  [
    "ines-calloway",
    "Ines Calloway",
    "Internal auditor",
    "administrators",
    "office",
    "office",
    "ottoline-brandt",
    "tenured",
  ],
  [
    "tamsin-okoro",
    "Tamsin Okoro-Vail",
    "Mathematics coordinator",
    "administrators",
    "coordinator",
    "office",
    "anselm-rourke",
    "tenured",
  ],
  [
    "delphine-osei",
    "Delphine Osei",
    "Association representative",
    "administrators",
    "association",
    "office",
    undefined,
    "tenured",
  ],

  ["marisol-quade", "Marisol Quade", "Principal", "administrators", "principal", "alder", "anselm-rourke", "tenured"],
  ["edwin-sorrel", "Edwin Sorrel", "Principal", "administrators", "principal", "bluff", "anselm-rourke", "tenured"],
  [
    "bea-thornquist",
    "Bea Thornquist",
    "Principal",
    "administrators",
    "principal",
    "cinder",
    "anselm-rourke",
    "tenured",
  ],
  [
    "jonah-pellerin",
    "Jonah Pellerin",
    "Principal",
    "administrators",
    "principal",
    "dovetail",
    "priscilla-engel",
    "tenured",
  ],
  [
    "vera-lindholm",
    "Vera Lindholm",
    "Principal",
    "administrators",
    "principal",
    "eastgate",
    "priscilla-engel",
    "tenured",
  ],
  [
    "silas-wetherby",
    "Silas Wetherby",
    "Principal",
    "administrators",
    "principal",
    "fairlead",
    "priscilla-engel",
    "tenured",
  ],

  certified("corinne-abara", "Corinne Abara", "Grade 4 teacher", "alder", "marisol-quade"),
  certified("nadia-ferreira", "Nadia Ferreira-Holt", "Grade 2 teacher", "alder", "marisol-quade"),
  certified("rafael-montclair", "Rafael Montclair", "Physical education teacher", "alder", "marisol-quade"),
  certified("june-bellweather", "June Bellweather", "Librarian", "alder", "marisol-quade"),
  certified("oren-whitlock", "Oren Whitlock", "Music teacher", "alder", "marisol-quade", "probationary"),
  certified("priya-lindqvist", "Priya Lindqvist", "Kindergarten teacher", "alder", "marisol-quade", "probationary"),
  support("walter-pryce", "Walter Pryce", "Custodian", "alder", "marisol-quade"),
  support("gwen-tolliver", "Gwen Tolliver", "School secretary", "alder", "marisol-quade"),
  support("ruben-castile", "Ruben Castile", "Cafeteria assistant", "alder", "marisol-quade"),

  certified("marta-ossing", "Marta Ossing", "Grade 1 teacher", "bluff", "edwin-sorrel"),
  certified("colm-dravid", "Colm Dravid", "Grade 5 teacher", "bluff", "edwin-sorrel"),
  certified("sunniva-parr", "Sunniva Parr", "Art teacher", "bluff", "edwin-sorrel", "probationary"),
  support("lorne-mabry", "Lorne Mabry", "Custodian", "bluff", "edwin-sorrel"),
  support("odile-fenwick", "Odile Fenwick", "Classroom aide", "bluff", "edwin-sorrel"),

  certified("tobias-renner", "Tobias Renner", "Grade 3 teacher", "cinder", "bea-thornquist"),
  certified("amara-vost", "Amara Vost", "Grade 4 teacher", "cinder", "bea-thornquist"),
  certified("hugo-lattimer", "Hugo Lattimer", "Special education teacher", "cinder", "bea-thornquist"),
  support("nell-garrick", "Nell Garrick", "School secretary", "cinder", "bea-thornquist"),
  support("dante-orme", "Dante Orme", "Bus driver", "cinder", "bea-thornquist"),

  certified("ilse-marchmont", "Ilse Marchmont", "English teacher", "dovetail", "jonah-pellerin"),
  certified("kofi-benning", "Kofi Benning", "Science teacher", "dovetail", "jonah-pellerin"),
  certified("rosalind-quist", "Rosalind Quist", "Mathematics teacher", "dovetail", "jonah-pellerin", "probationary"),
  support("peter-vannoy", "Peter Vannoy", "Security officer", "dovetail", "jonah-pellerin"),
  support("althea-brome", "Althea Brome", "Health room aide", "dovetail", "jonah-pellerin"),

  certified("cyrus-holland", "Cyrus Hollander", "Social studies teacher", "eastgate", "vera-lindholm"),
  certified("mei-ansbach", "Mei Ansbach", "Science teacher", "eastgate", "vera-lindholm"),
  certified("jasper-toivo", "Jasper Toivonen", "Technology teacher", "eastgate", "vera-lindholm"),
  support("fern-delacour", "Fern Delacour", "School secretary", "eastgate", "vera-lindholm"),
  support("amos-wray", "Amos Wray", "Custodian", "eastgate", "vera-lindholm"),

  certified("petra-stroud", "Petra Stroud", "Chemistry teacher", "fairlead", "silas-wetherby"),
  certified("niall-okonjo", "Niall Okonjo", "History teacher", "fairlead", "silas-wetherby"),
  certified("liv-hartwell", "Liv Hartwell", "Spanish teacher", "fairlead", "silas-wetherby"),
  certified("gideon-marsh", "Gideon Marsh", "Counselor", "fairlead", "silas-wetherby"),
  support("birdie-lowell", "Birdie Lowell", "Registrar", "fairlead", "silas-wetherby"),
  support("enzo-craddock", "Enzo Craddock", "Grounds keeper", "fairlead", "silas-wetherby"),

  city("teodor-vance", "Teodor Vance", "Principal", "psasa", "principal", "calder", "renata-shaw"),
  city(
    "renata-shaw",
    "Renata Shaw",
    "Executive director, Calder City",
    "psasa",
    "administrator",
    "office",
    "ottoline-brandt",
  ),
  city("imani-roswell", "Imani Roswell", "Grade 6 teacher", "btu", "teacher", "calder", "teodor-vance"),
  city("dario-keller", "Dario Kellerman", "Science teacher", "btu", "teacher", "calder", "teodor-vance"),
  city(
    "sabine-fogarty",
    "Sabine Fogarty",
    "Related service provider",
    "btu",
    "related-service",
    "calder",
    "teodor-vance",
  ),
  city("moses-atwater", "Moses Atwater", "Paraeducator", "psrp", "support", "calder", "teodor-vance"),
  city("greta-simms", "Greta Simms", "Custodian", "local-44", "support", "calder", "teodor-vance"),
  city("alonzo-pike", "Alonzo Pike", "School police officer", "fop", "support", "calder", "teodor-vance"),
  city("wilhelmina-crane", "Wilhelmina Crane", "Principal", "psasa", "principal", "harbor", "renata-shaw"),
  city("esther-nwosu", "Esther Nwosu", "Grade 3 teacher", "btu", "teacher", "harbor", "wilhelmina-crane"),
  city("lachlan-birch", "Lachlan Birch", "Mathematics teacher", "btu", "teacher", "harbor", "wilhelmina-crane"),
  city("yusuf-delgado", "Yusuf Delgado", "Building engineer", "cub", "support", "harbor", "wilhelmina-crane"),
  city(
    "cora-mayfield",
    "Cora Mayfield",
    "Budget administrator",
    "unaffiliated",
    "administrator",
    "harbor",
    "wilhelmina-crane",
  ),
];

/** Someone who came last week: on the roster, and without a year until the personnel office opens it. */
export const newcomer = (today: Day): Pick<RosterRows, "people" | "posts"> => {
  const [id, name] = ["ottavia-lund", "Ottavia Lund"];
  const from = today.subtract({ days: 6 });
  return {
    people: [{ id, name, sortName: sortName(name), email: mailOf(id) }],
    posts: [
      {
        ...{ id: `${id}-post`, person: id, title: "Grade 5 teacher", unit: "btu", jobClass: "teacher" },
        ...{ site: "calder", staffGroup: "staff", supervisor: "teodor-vance", from },
        attributes: { status: "probationary" },
      },
    ],
  };
};

const mailOf = (id: string): string => `${id.replace("-", ".")}@harrowbend.example`;

const offices = (from: Day): readonly Office[] => [
  { person: "lena-marchetti", role: "personnel", from },
  { person: "hollis-adeyemi", role: "administrator", from },
  { person: "ines-calloway", role: "auditor", from },
];

const sortName = (name: string): string => {
  const [given = "", ...family] = name.split(" ");
  return `${family.join(" ")}, ${given}`;
};

/** The invented people of the demo district, in their posts since the summer before the school year. */
export const demoRoster = (since: Day = day("2024-07-01")): RosterRows => ({
  sites: demoSites,
  offices: offices(since),
  people: lines.map(([id, name]): Person => ({
    id,
    name,
    sortName: sortName(name),
    email: mailOf(id),
  })),
  posts: lines.map(([person, , title, unit, jobClass, site, supervisor, status]): Post => ({
    id: `${person}-post`,
    person,
    title,
    unit,
    jobClass,
    site,
    staffGroup: "staff",
    ...(supervisor === undefined ? {} : { supervisor }),
    from: since,
    attributes: { status },
  })),
});
