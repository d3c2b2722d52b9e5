/* Goes through the page as somebody does who has no mouse, and writes down what happened. */
window.addEventListener("load", () => {
  const lines = [];
  const say = (name, value) => lines.push(`${name}: ${value}`);
  const dialog = document.getElementById("page-explanation");
  const press = (element, key) => element.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
  /* What the Escape key asks of a dialog; a key that a script presses does not reach it. */
  const escape = () => (dialog.requestClose ? dialog.requestClose() : dialog.close());
  const ways = (name, element) => {
    for (const key of ["Enter", " "]) {
      element.focus();
      say(`${name} has the focus`, document.activeElement === element);
      const kept = press(element, key);
      say(`${name} opens with "${key}"`, dialog.open && !kept);
      say(`${name} gives its focus to the dialog`, dialog.contains(document.activeElement));
      say(`${name} is the one explained`, [...dialog.querySelectorAll("dd")].some((line) => line.textContent === element.dataset.id));
      escape();
      say(`${name} closes`, !dialog.open);
      say(`${name} has the focus again`, document.activeElement === element);
    }
  };
  try {
    ways("number of a table", document.querySelector("td [data-id][role=button][tabindex='0']"));
    ways("part of a chart", document.querySelector("svg [data-id][role=button][tabindex='0']"));
    const first = document.querySelector("table [data-id][tabindex='0']");
    first.focus();
    press(first, "ArrowRight");
    const second = document.activeElement;
    say("the arrow leads to the next number", second !== first && second.dataset.id && second.getAttribute("tabindex") === "0");
    press(second, "Home");
    say("Home leads back", document.activeElement === first);
    const buttons = [...document.querySelectorAll("[data-id][role=button]")];
    say("buttons", buttons.length);
    if (buttons[0].computedName !== undefined) {
      /* Those of a closed table of numbers are not there for anybody. */
      const shown = buttons.filter((one) => one.checkVisibility());
      const nameless = shown.filter((one) => one.computedRole !== "button" || !one.computedName.trim());
      say("all buttons are buttons with a name", nameless.length === 0 || nameless.map((one) => `${one.dataset.id} ${one.computedRole}`));
      first.focus();
      press(first, "Enter");
      say("the dialog is a dialog with a name", dialog.computedRole === "dialog" && dialog.computedName.length > 5);
      escape();
    }
  } catch (fault) {
    say("fault", fault.stack);
  }
  const report = document.createElement("pre");
  report.id = "test-report";
  report.textContent = lines.join("\n");
  document.body.replaceChildren(report);
});
