import type { Mount } from "../mount.ts";
import { renderPage } from "../kit/index.ts";
import { frameFor, viewerOf } from "../viewer.ts";
import { StyleGuidePage } from "./page.tsx";

/** The style guide is open to anyone: it holds invented content only. */
export const styleGuideMount: Mount = (router, app) => {
  router.get("/style-guide", async (c) =>
    c.html(renderPage(<StyleGuidePage frame={frameFor(app, await viewerOf(c, app))} />)),
  );
};
