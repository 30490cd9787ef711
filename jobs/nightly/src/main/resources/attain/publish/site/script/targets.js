// The list of all targets. It stands in the page already; here it is searched, filtered and sorted, and the address
// remembers how.

const FILTERS = ["q", "plan", "pillar", "status"];
const filterForm = document.querySelector("#targets .filters");

function startTargets() {
  document.querySelectorAll("table.targets").forEach(makeSortable);
  filterForm.addEventListener("input", () => remember(Object.fromEntries(new FormData(filterForm))));
  filterForm.addEventListener("reset", () => remember(Object.fromEntries(FILTERS.map((name) => [name, ""]))));
  filterForm.addEventListener("submit", (event) => event.preventDefault());
}

function showTargets(_, asked) {
  for (const name of FILTERS) {
    const value = asked.get(name) ?? "";
    if (filterForm.elements[name].value !== value) {
      filterForm.elements[name].value = value;
    }
  }
  const words = plain(asked.get("q") ?? "").split(/\s+/).filter(Boolean);
  let found = 0;
  for (const row of document.querySelectorAll("tr.target")) {
    row.hidden = !(FILTERS.slice(1).every((name) => !asked.get(name) || row.dataset[name] === asked.get(name))
      && words.every((word) => searchText(row).includes(word)));
    found += row.hidden ? 0 : 1;
  }
  for (const plan of document.querySelectorAll("section.plan")) {
    plan.hidden = !plan.querySelector("tr.target:not([hidden])");
    for (const pillar of plan.querySelectorAll("tr.pillar")) {
      pillar.hidden = !plan.querySelector(`tr.target:not([hidden])[data-pillar="${pillar.dataset.pillar}"]`);
    }
  }
  filterForm.querySelector("output").textContent = found === 0 ? t("none_found") : t("found", found);
}

const searchTexts = new WeakMap();

function searchText(row) {
  if (!searchTexts.has(row)) {
    searchTexts.set(row, plain(row.textContent));
  }
  return searchTexts.get(row);
}
