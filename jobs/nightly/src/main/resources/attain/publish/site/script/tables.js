// Tables that can be sorted: a heading with data-sort="text" or "number" becomes a button.

function makeSortable(table) {
  for (const heading of table.querySelectorAll("thead th[data-sort]")) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...heading.childNodes);
    heading.append(button);
    button.addEventListener("click", () => sortBy(table, heading));
  }
}

function sortBy(table, heading) {
  const ascending = heading.getAttribute("aria-sort") !== "ascending";
  for (const each of table.querySelectorAll("thead th")) {
    each.removeAttribute("aria-sort");
  }
  heading.setAttribute("aria-sort", ascending ? "ascending" : "descending");
  const body = table.tBodies[0];
  const lines = [...body.rows].filter((row) => row.cells.length > heading.cellIndex);
  const keys = new Map(lines.map((row) => [row, sortKey(row.cells[heading.cellIndex], heading.dataset.sort)]));
  lines.sort((a, b) => compare(keys.get(a), keys.get(b), ascending ? 1 : -1));
  body.classList.toggle("regrouped", heading.cellIndex > 0 || !ascending);
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
