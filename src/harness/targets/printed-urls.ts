import { stripVTControlCharacters } from "node:util";

/**
 * The URLs in what a program has written so far, in their order. One at the very end may still go on and is left out.
 * Addresses that stand for all addresses are replaced by the one that leads to this machine.
 */
export function urlsIn(output: string): readonly string[] {
  return [...stripVTControlCharacters(output).matchAll(URLS)].flatMap(([text]) => {
    const url = text.replace(PUNCTUATION, "");
    return URL.canParse(url) ? [reached(new URL(url))] : [];
  });
}

/** A scheme, a host in brackets or without, and the rest up to what ends a URL in running text. */
const URLS = /https?:\/\/(?:\[[\da-f:.]+\]|[^\s"'`<>()[\]{}\\,;|/]+)[^\s"'`<>()[\]{}\\,;|]*(?=[\s"'`<>()[\]{}\\,;|])/gi;

/** What ends the sentence and not the URL. */
const PUNCTUATION = /[.:!?*]+$/;

function reached(url: URL): string {
  const here = HERE[url.hostname];
  if (here !== undefined) url.hostname = here;
  return url.pathname === "/" && url.search === "" ? url.origin : url.href;
}

const HERE: Readonly<Record<string, string>> = { "0.0.0.0": "127.0.0.1", "[::]": "[::1]" };
