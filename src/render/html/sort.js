
"use strict";
document.addEventListener("DOMContentLoaded", () => {
  const order = new Intl.Collator(document.documentElement.lang);
  /* A sum stays where it is: at the end. A table with sums in between keeps its order. */
  const isData = (row) => !row.classList.contains("total");
  const exact = (cell) => {
    const number = cell.querySelector("data");
    return number ? Number(number.value) : null;
  };
  /* A day or a month goes by the calendar, and not by its name. */
  const text = (cell) => {
    const time = cell.querySelector("time");
    return time ? time.dateTime : cell.textContent;
  };
  const compare = (left, right) => {
    const [a, b] = [exact(left), exact(right)];
    return a !== null && b !== null ? a - b : order.compare(text(left), text(right));
  };
  const isEmpty = (cell) => cell.classList.contains("empty");

  document.querySelectorAll("main table").forEach((table) => {
    const body = table.tBodies[0];
    const first = [...body.rows];
    if (first.filter(isData).length < 3 || body.querySelector(".subtotal")) return;
    const headings = [...table.tHead.rows[0].cells];
    const arrange = (column, direction) => {
      const data = first.filter(isData);
      const [empty, full] = [data.filter((row) => isEmpty(row.cells[column])), data.filter((row) => !isEmpty(row.cells[column]))];
      full.sort((left, right) => direction * compare(left.cells[column], right.cells[column]));
      body.append(...full, ...empty, ...first.filter((row) => !isData(row)));
    };
    headings.forEach((heading, column) => {
      if (heading.dataset.mixed) return;
      const button = document.createElement("button");
      button.type = "button";
      button.className = "sort";
      button.append(...heading.childNodes);
      heading.append(button);
      /* Down first where numbers are, then up, then as it was. */
      const steps = heading.classList.contains("number") ? ["descending", "ascending", "none"] : ["ascending", "descending", "none"];
      button.addEventListener("click", () => {
        const next = steps[(steps.indexOf(heading.ariaSort || "none") + 1) % steps.length];
        headings.forEach((other) => other.removeAttribute("aria-sort"));
        if (next === "none") body.append(...first);
        else {
          heading.setAttribute("aria-sort", next);
          arrange(column, next === "ascending" ? 1 : -1);
        }
        table.dispatchEvent(new Event("rows", { bubbles: true }));
      });
    });
  });
});
