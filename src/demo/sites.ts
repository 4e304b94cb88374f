import type { Site } from "../roster/index.ts";

/** Eight invented schools and the district's office. The last two are run under the city's agreement. */
export const demoSites: readonly Site[] = [
  { id: "alder", name: "Alder Street Elementary" },
  { id: "bluff", name: "Bluff Road Elementary" },
  { id: "cinder", name: "Cinder Creek Elementary" },
  { id: "dovetail", name: "Dovetail Middle School" },
  { id: "eastgate", name: "Eastgate Middle School" },
  { id: "fairlead", name: "Fairlead High School" },
  { id: "calder", name: "Calder City Academy" },
  { id: "harbor", name: "Harbor Lane School, Calder City" },
  { id: "office", name: "District office" },
];
