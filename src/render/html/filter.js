
"use strict";
document.addEventListener("DOMContentLoaded", () => {
  const language = document.documentElement.lang;
  const count = new Intl.NumberFormat(language, { useGrouping: false });
  /* Without capitals and accents, so that `malaga` finds Málaga. */
  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase(language);

  document.querySelectorAll(".extract:has(.filter)").forEach((extract) => {
    const filter = extract.querySelector(".filter");
    const table = extract.querySelector("table");
    const [search, reset, shown] = ["input", "button", ".shown"].map((name) => filter.querySelector(name));
    const choices = [...filter.querySelectorAll("select")];
    const rows = [...table.tBodies[0].rows].map((row) => {
      const cells = [...row.cells].map((cell) => cell.textContent);
      return { row, cells, text: plain(cells.join(" ")) };
    });
    const say = (number) => {
      const text = shown.dataset.shown.replace("{shown}", count.format(number)).replace("{all}", count.format(rows.length));
      if (text !== shown.textContent) shown.textContent = text;
    };
    const show = () => {
      const words = plain(search.value).split(/\s+/).filter(Boolean);
      const fits = ({ cells, text }) =>
        words.every((word) => text.includes(word)) && choices.every(({ value, dataset }) => !value || cells[dataset.column] === value);
      rows.forEach((entry) => { entry.row.hidden = !fits(entry); });
      say(rows.filter(({ row }) => !row.hidden).length);
      table.dispatchEvent(new Event("rows", { bubbles: true }));
    };
    /* What is typed is awaited, so that a screen reader is told once. */
    let waiting;
    search.addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = setTimeout(show, 250);
    });
    choices.forEach((choice) => choice.addEventListener("change", show));
    reset.addEventListener("click", () => {
      clearTimeout(waiting);
      search.value = "";
      choices.forEach((choice) => { choice.value = ""; });
      show();
    });
    filter.hidden = false;
    /* A browser that comes back to the page fills in what was there. */
    show();
  });
});
