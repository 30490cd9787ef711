// Tables that can be sorted: a heading with data-sort="text" or "number" becomes a button.

function makeSortable(table) {
  for (const heading of table.querySelectorAll("thead th[data-sort]")) {
    const button = document.createElement("button");
    button.type = "button";
    const label = heading.querySelector(".sort-label") ?? heading; // a link in a heading stays beside the button
    button.append(...label.childNodes);
    label.append(button);
    button.addEventListener("click", () => sortBy(table, heading));
  }
}

const orders = new WeakMap();

function sortBy(table, heading) {
  const ascending = heading.getAttribute("aria-sort") !== "ascending";
  for (const each of table.querySelectorAll("thead th")) {
    each.removeAttribute("aria-sort");
  }
  heading.setAttribute("aria-sort", ascending ? "ascending" : "descending");
  const body = table.tBodies[0];
  if (!orders.has(body)) {
    orders.set(body, [...body.rows]);
  }
  const groups = orders.get(body).filter((row) => row.cells.length === 1);
  const grouped = groups.length > 0 && heading.cellIndex === 0 && ascending; // as the night wrote it, group by group
  body.classList.toggle("ungrouped", !grouped);
  if (grouped) {
    body.append(...orders.get(body));
    return;
  }
  const lines = [...body.rows].filter((row) => row.cells.length > heading.cellIndex);
  const keys = new Map(lines.map((row) => [row, sortKey(row.cells[heading.cellIndex], heading.dataset.sort)]));
  lines.sort((a, b) => compare(keys.get(a), keys.get(b), ascending ? 1 : -1));
  body.append(...lines);
}

function sortKey(cell, kind) {
  if (kind === "number") {
    const value = cell.querySelector("data")?.value ?? cell.textContent;
    return value.trim() === "" || Number.isNaN(Number(value)) ? null : Number(value);
  }
  return cell.innerText.trim();
}

/** Nothing known comes last, whichever way. */
function compare(a, b, sign) {
  if (a === null || b === null) {
    return (a === null) - (b === null);
  }
  return sign * (typeof a === "number" ? a - b : a.localeCompare(b, language));
}
