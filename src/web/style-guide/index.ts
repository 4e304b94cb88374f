export { styleGuideMount } from "./route.tsx";
