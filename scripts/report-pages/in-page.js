// What the browser is asked about a page; run in the page itself.
globalThis.asked = {
  show: (id) => document.getElementById(id)?.scrollIntoView(),

  openAll: () => {
    for (const details of document.querySelectorAll("details")) details.open = true;
    document.querySelector(".decisive")?.scrollIntoView();
  },

  /** What a report's target may have brought into a page: elements, attributes, and characters that hide. */
  strangers: () => {
    const wrong = [];
    if (document.scripts.length !== 1) wrong.push(`there are ${document.scripts.length} scripts`);
    if (document.styleSheets.length !== 1) wrong.push(`there are ${document.styleSheets.length} style sheets`);
    for (const { attributes, tagName, outerHTML } of document.querySelectorAll("*")) {
      if (/^(?:img|iframe|object|embed|svg|base|video|audio|x)$/i.test(tagName)) wrong.push(`there is ${outerHTML}`);
      for (const { name, value } of attributes)
        if (/^on|^style$/i.test(name) || /^\s*javascript:/i.test(value)) wrong.push(`${tagName} has ${name}=${value}`);
    }
    const hidden = /(?!\n)\p{Cc}|\p{Cf}|\p{Cs}|\p{Zl}|\p{Zp}/u.exec(document.documentElement.outerHTML);
    if (hidden) wrong.push(`the character U+${hidden[0].codePointAt(0).toString(16)} hides`);
    return wrong;
  },

  /** Whether a page is as light or as dark as it should be, and no wider than its window. */
  appearance: (wanted) => {
    const wrong = [];
    const [red, green, blue] = getComputedStyle(document.body).backgroundColor.match(/\d+/g).map(Number);
    const is = red + green + blue > 382 ? "light" : "dark";
    if (is !== wanted) wrong.push(`the page is ${is}`);
    const over = document.documentElement.scrollWidth - innerWidth;
    if (over > 0) wrong.push(`the page is ${over} px wider than its window`);
    return wrong;
  },

  focused: () => document.activeElement?.textContent,

  /** What has the focus where nobody can see that; nothing where it is seen, and "" where nothing has it. */
  unseenFocus: () => {
    const { activeElement } = document;
    if (!activeElement || activeElement === document.body) return "";
    const { outlineStyle, outlineWidth } = getComputedStyle(activeElement);
    const { width, bottom, top } = activeElement.getBoundingClientRect();
    const isInside = width > 0 && bottom > 0 && top < innerHeight;
    if (isInside && outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2) return undefined;
    return activeElement.outerHTML.slice(0, 120);
  },

  /** The levels of the findings that are shown. */
  levels: () =>
    [...document.querySelectorAll(".finding:not([hidden])")].map((one) => one.closest(".group").dataset.level),
};
