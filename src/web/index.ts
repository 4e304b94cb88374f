/**
 * The edge that browsers reach: server, sessions, forms and pages as mounts. Knows no plan, document or evaluation;
 * domain folders hand it their acts (`defineAct`), pages (`definePage`, `defineFilePage`, `defineOfficePage`) and what is sent from them (`…Action`).
 */
export { defineAct } from "./act.tsx";
export type { ActDefinition, ActPage, Instead } from "./act-definition.ts";
export type { App } from "./app.ts";
export { loadAssets, type Assets } from "./assets.ts";
export { demoPicker, type Featured } from "./demo-picker.tsx";
export { safePath } from "./safe-path.ts";
export { signOutMount } from "./sign-in.ts";
export { clausePath } from "./clause-path.ts";
export { type CycleOf, type FileRequest } from "./file-request.ts";
export { permissionOf } from "./file-route.ts";
export type { Mount } from "./mount.ts";
export { officesAskedBy } from "./office-guard.ts";
export { defineOfficeAction, defineOfficePage } from "./office-mount.tsx";
export {
  defineFileAction,
  defineFilePage,
  definePage,
  definePageAction,
  type Answered,
  type HandlePost,
  type PageRequest,
  type Sending,
} from "./page-mount.tsx";
export { commandParts } from "./command-parts.ts";
export { openAs } from "./open-as.ts";
export { type Posted } from "./read-post.ts";
export { RefusalPage } from "./refusal.tsx";
export { listen } from "./listen.ts";
export { makeServer, type FaultLog } from "./server.ts";
export { postWords, type Viewer } from "./viewer.ts";
