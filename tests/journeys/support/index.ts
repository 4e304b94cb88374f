// The stage for journeys: a demo district served by the built program, and Chromium for each person in it.
export { describeBoth, type Journey } from "./describe-both.ts";
