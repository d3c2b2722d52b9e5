
"use strict";
document.addEventListener("DOMContentLoaded", () => {
  const store = document.getElementById("page-explanations");
  if (!store) return;
  const { names, numbers, addends, texts } = JSON.parse(store.textContent);
  const dialog = document.getElementById("page-explanation");
  const [, heading] = dialog.querySelector(".asked").children;
  const about = dialog.querySelector("dl");
  const madeFrom = dialog.querySelector(".made-from");
  const say = (index) => texts[index];
  const make = (name, text, parent) => {
    const element = document.createElement(name);
    element.textContent = text;
    parent.append(element);
    return element;
  };
  const idOf = (element) => element.getAttribute("data-id");

  /* What is printed in an element; a bar or a circle has no text of its own, but its table has. */
  const inTable = new Map([...document.querySelectorAll("td > data")].map((element) => [idOf(element), element]));
  const printed = (element) => {
    const text = element.closest("svg") ? element.querySelector("text:not([aria-hidden])") : element;
    return (text || inTable.get(idOf(element)) || element).textContent.trim();
  };

  /* The name of a number: the keys of its row and the heading of its column in its table. */
  const nameOf = (id) => {
    if (!inTable.has(id)) return id;
    const cell = inTable.get(id).parentElement;
    const keys = [...cell.parentElement.querySelectorAll("th")].map((key) => key.textContent).filter(Boolean);
    return [...keys, cell.dataset.label].join(", ");
  };

  const list = ([title, runs, more]) => {
    make("h3", say(title), madeFrom);
    const table = make("table", "", madeFrom);
    const [value, cell, file, written, row] = names.slice(2).map(say);
    const shown = [];
    for (let at = 0; at !== runs.length; at += 2) shown.push(...addends.slice(runs[at], runs[at] + runs[at + 1]));
    const hasValues = shown.some((addend) => say(addend[0]));
    const columns = [...(hasValues ? [value] : []), file, cell, written, row];
    const head = make("tr", "", make("thead", "", table));
    columns.forEach((name, position) => {
      const column = make("th", name, head);
      column.scope = "col";
      if (hasValues) column.className = position === 0 ? "number" : "";
    });
    const body = make("tbody", "", table);
    shown.map((addend) => addend.map(say)).forEach(([number, path, sheet, place, text, key]) => {
      const line = make("tr", "", body);
      const where = sheet ? `${path}, ${sheet}` : path;
      [...(hasValues ? [number] : []), where, place, text, key].forEach((content, position) => {
        const entry = make("td", content, line);
        entry.dataset.label = columns[position];
        if (hasValues) entry.className = position === 0 ? "number" : "";
      });
    });
    if (more !== undefined) make("p", say(more), madeFrom);
  };

  const open = (element) => {
    const id = idOf(element);
    const [exact, calculation, rules, lists] = numbers[id];
    heading.textContent = `${nameOf(id)}: ${printed(element)}`;
    about.replaceChildren();
    madeFrom.replaceChildren();
    [names[0], exact, names[1], calculation, ...rules].forEach((text, position) => {
      make(position % 2 ? "dd" : "dt", say(text), about);
    });
    make("dt", "id", about);
    make("dd", id, about);
    lists.forEach(list);
    dialog.showModal();
    dialog.scrollTop = 0;
  };

  /* In a table or a picture one number is reached with Tab, the others from it with the arrow keys. */
  const groups = new Set();
  const groupOf = (element) => element.closest("table, svg, ol");
  /* In the order in which they stand now: rows are sorted, and some may not be shown. */
  const members = (group) => [...group.querySelectorAll("[data-id][role='button']")].filter((member) => !member.closest("tr[hidden]"));
  const enable = (element, label) => {
    element.setAttribute("role", "button");
    element.setAttribute("aria-haspopup", "dialog");
    if (label) element.setAttribute("aria-label", label);
    element.setAttribute("tabindex", groups.has(groupOf(element)) ? "-1" : "0");
    groups.add(groupOf(element));
  };
  const known = [...document.querySelectorAll("[data-id]")].filter((element) => numbers[idOf(element)]);
  known.filter((element) => !element.closest("svg")).forEach((element) => enable(element));
  document.querySelectorAll("svg").forEach((picture) => {
    const own = known.filter((element) => picture.contains(element));
    if (!own.length) return;
    picture.setAttribute("role", "group");
    const written = new Set(own.filter((element) => element.querySelector("text")).map(idOf));
    own.forEach((element) => {
      const speaks = element.querySelector("text") || !written.has(idOf(element));
      if (speaks) enable(element, `${nameOf(idOf(element))}: ${printed(element)}`);
    });
  });

  const asked = (event) => {
    const element = event.target.closest("[data-id]");
    return element ? (numbers[idOf(element)] ? element : null) : null;
  };
  document.addEventListener("click", (event) => {
    const element = asked(event);
    if (element) open(element);
    else if (event.target === dialog || event.target.closest("#page-explanation > button")) dialog.close();
  });
  /* Of the rows that are shown one number is still reached with Tab. */
  const keepReached = (group) => {
    const shown = members(group);
    if (shown.some((member) => member.tabIndex === 0)) return;
    group.querySelectorAll("[data-id][tabindex='0']").forEach((member) => member.setAttribute("tabindex", "-1"));
    if (shown.length) shown[0].setAttribute("tabindex", "0");
  };
  groups.forEach(keepReached);
  document.addEventListener("rows", (event) => keepReached(event.target));
  const steps = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
  document.addEventListener("keydown", (event) => {
    const element = asked(event);
    if (!element || dialog.open) return;
    const group = members(groupOf(element));
    const at = group.indexOf(element);
    const target = { Home: 0, End: group.length - 1 }[event.key] ?? (steps[event.key] ? at + steps[event.key] : undefined);
    if (event.key === "Enter" || event.key === " ") open(element);
    else if (target === undefined) return;
    else if (group[target]) {
      element.setAttribute("tabindex", "-1");
      group[target].setAttribute("tabindex", "0");
      group[target].focus();
    }
    event.preventDefault();
  });
  document.documentElement.classList.add("asking");
  document.getElementById("page-hint").hidden = false;
});
