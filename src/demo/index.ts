/** The demo: an invented district whose year of files is told, around any day, through the product's own decisions. */
export { demoDistrict } from "./district.ts";
export { featured } from "./featured.ts";
export type { DemoParts } from "./demo-parts.ts";
export { seedDemo } from "./seed.ts";
export { simulateDistrict, type SimulateDistrict } from "./simulated/district.ts";
