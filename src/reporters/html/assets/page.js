{
  const $ = (id) => document.getElementById(id);
  const findings = [...document.querySelectorAll(".finding")].map((element) => {
    const group = element.closest(".group");
    const { phase, state } = element.dataset;
    const text = `${group.id} ${group.querySelector(".summary").textContent} ${group.querySelector(".source").textContent} ${element.textContent}`;
    return { element, group, phase, state, level: group.dataset.level, text: text.toLowerCase() };
  });

  const filter = () => {
    const words = $("search").value.toLowerCase().split(/\s+/).filter(Boolean);
    const [level, state, phase] = ["level", "state", "phase"].map((id) => $(id).value);
    const full = new Set();
    let shown = 0;
    for (const one of findings) {
      const fits =
        (!level || one.level === level) &&
        (!state || one.state === state) &&
        (!phase || one.phase === phase) &&
        words.every((word) => one.text.includes(word));
      one.element.hidden = !fits;
      if (fits) full.add(one.group);
      if (fits) shown++;
    }
    for (const { group } of findings) group.hidden = !full.has(group);
    $("none").hidden = shown > 0;
    $("shown").textContent = `${shown} of ${findings.length} ${findings.length === 1 ? "finding" : "findings"}`;
  };

  const unfold = (all) => {
    for (const { element } of findings) element.open = all;
    $("unfold").setAttribute("aria-pressed", String(all));
    $("unfold").textContent = all ? "Close all" : "Open all";
  };

  const copy = async (text, button) => {
    try {
      await navigator.clipboard.writeText(text);
      button.textContent = "Copied";
    } catch {
      button.textContent = "Select it and copy";
      getSelection().selectAllChildren(button.parentElement.querySelector("pre"));
    }
    setTimeout(() => {
      button.textContent = "Copy";
    }, 2000);
  };

  const reveal = () => {
    const target = location.hash.length > 1 && $(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    if (target.matches(".finding")) target.open = true;
    if (!target.hidden && !target.closest("[hidden]")) return;
    $("tools").reset();
    filter();
    target.scrollIntoView();
  };

  for (const command of document.querySelectorAll(".command")) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = "Copy";
    button.setAttribute("aria-live", "polite");
    button.setAttribute("aria-label", `Copy: ${command.querySelector(".label").textContent}`);
    button.addEventListener("click", () => copy(command.querySelector("pre").textContent, button));
    command.append(button);
  }

  if ($("tools")) {
    $("tools").hidden = false;
    $("tools").addEventListener("submit", (event) => event.preventDefault());
    $("tools").addEventListener("input", filter);
    $("unfold").addEventListener("click", () => unfold($("unfold").getAttribute("aria-pressed") === "false"));
    addEventListener("keydown", (event) => {
      if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input, select"))
        return;
      event.preventDefault();
      $("search").focus();
    });
    addEventListener("hashchange", reveal);
    addEventListener("beforeprint", () => unfold(true));
    filter();
    reveal();
  }
}
