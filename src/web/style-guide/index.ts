export { StyleGuidePage } from "./page.tsx";
export { styleGuideMount } from "./route.tsx";
