// Small forms above a page: each choice is kept in the address, so that what is seen can be sent as a link.

/** A labelled choice; options are [value, text]. */
function choice(name, label, options, chosen) {
  return html`<label>${label} <select name="${name}">${options.map(([value, text]) =>
    html`<option value="${value}" ${value === chosen && html`selected`}>${text}</option>`)}</select></label>`;
}

function searchBox(asked) {
  return html`<label class="wide">${t("search")} <input type="search" name="q" value="${asked.get("q") ?? ""}" autocomplete="off" spellcheck="false"></label>`;
}

function choices(label, ...parts) {
  return html`<form class="filters" role="search" aria-label="${label}">${parts}<output class="found" aria-live="polite"></output></form>`;
}

/** Lets the form above a page change the address; the page is drawn again, the caret stays where it is. */
function listenToChoices(container) {
  const form = container.querySelector("form.filters");
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", async ({ target }) => {
    const caret = target.selectionStart;
    await remember(Object.fromEntries(new FormData(form)));
    const again = container.querySelector(`form.filters [name="${target.name}"]`);
    again?.focus();
    if (target.type === "search") {
      again?.setSelectionRange(caret, caret);
    }
  });
}

/** Lines that a table shows at once; a browser is slow with more, and nobody reads them. */
const MOST_LINES = 500;

/** Says how many were found, and that some are left out where there are more than a table shows. */
function tellFound(container, text, found = 0) {
  container.querySelector("form.filters output").textContent = found > MOST_LINES ? `${text} ${t("narrow", MOST_LINES)}` : text;
}

/** Whether all words that are searched for are in a text, marks aside. */
function matches(asked, ...texts) {
  const text = plain(texts.join(" "));
  return plain(asked.get("q") ?? "").split(/\s+/).every((word) => text.includes(word));
}

/** Distinct values of rows as options, in the order in which they come. */
function optionsOf(rows, value, text, all) {
  const found = new Map(rows.filter((row) => row[value] !== null).map((row) => [row[value], text(row)]));
  return [...(all ? [["", all]] : []), ...found];
}
