export { StyleGuidePage } from "./page.tsx";
