import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";

/** The whole document as text, with the doctype that keeps a browser out of quirks mode. */
export function renderPage(page: VNode): string {
  return `<!DOCTYPE html>\n${renderToString(page)}`;
}
