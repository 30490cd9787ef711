// Which page is shown: the part of the address behind #. "#/target/LS-104-2023-01?lang=en" is a page, what it is about,
// and what it should look like.

const PAGES = {
  overview: { section: "overview" },
  targets: { section: "targets", show: showTargets },
  target: { section: "page", show: showTarget, nav: "targets" },
  units: { section: "page", show: showUnits },
  ranking: { section: "page", show: showRanking },
  conflicts: { section: "page", show: showConflicts },
  commitments: { section: "page", show: showCommitments },
  filing: { section: "page", show: showFiling },
  findings: { section: "page", show: showFindings },
  changes: { section: "page", show: showChanges },
};

function here() {
  const [path, query = ""] = location.hash.replace(/^#\/?/, "").split("?");
  const [name, ...rest] = path.split("/").map(decodeURIComponent);
  return { name: name || "overview", about: rest.join("/"), asked: new URLSearchParams(query) };
}

/** The address of a page, in the language of now. */
function link(path, asked = {}) {
  const query = new URLSearchParams({ ...(language !== "vi" && { lang: language }), ...asked });
  for (const [name, value] of [...query]) {
    if (value === "" || value === "undefined") {
      query.delete(name);
    }
  }
  return `#/${path === "overview" ? "" : path}${query.size > 0 ? `?${query}` : ""}`;
}

/** The same page with other wishes; the way back is not longer for it. */
function remember(wishes) {
  const { name, about, asked } = here();
  const path = about ? `${name}/${about}` : name;
  window.history.replaceState(null, "", link(path, { ...Object.fromEntries(asked), ...wishes }));
  return show();
}

let shownPath = null;

async function show() {
  const { name, about, asked } = here();
  speak(asked.get("lang"));
  const page = Object.hasOwn(PAGES, name) ? PAGES[name] : { section: "page", show: showMissing };
  const container = document.getElementById(page.section);
  document.body.dataset.page = name;
  for (const section of document.querySelectorAll("main > section")) {
    section.hidden = section !== container;
  }
  const title = await page.show?.(container, asked, about || name);
  document.title = `${title ?? container.querySelector("h1").innerText} · ${t("title")}`;
  showNavigation(page.nav ?? name);
  const path = `${name}/${about}`;
  if (shownPath !== null && shownPath !== path) {
    scrollTo({ top: 0, behavior: "instant" });
    container.querySelector("h1").focus({ preventScroll: true });
  }
  shownPath = path;
}

/** Links that stand in the page keep the language; the page we are on is marked. */
function showNavigation(current) {
  for (const anchor of document.querySelectorAll("a[href^='#/']")) {
    const [path, query] = anchor.getAttribute("href").slice(2).split("?");
    const asked = Object.fromEntries(new URLSearchParams(query));
    delete asked.lang;
    anchor.setAttribute("href", link(path || "overview", asked));
  }
  for (const anchor of document.querySelectorAll("[data-nav]")) {
    anchor.toggleAttribute("aria-current", anchor.dataset.nav === current);
    if (anchor.dataset.nav === current) {
      anchor.setAttribute("aria-current", "page");
    }
  }
}

function showMissing(container, _, what) {
  fill(container, html`<h1 tabindex="-1">${t("not_found")}</h1><p>${t("not_found_more", what)}</p><p><a href="${link("targets")}">${t("targets")}</a></p>`);
  return t("not_found");
}

document.documentElement.classList.remove("no-script");
document.querySelector(".skip-link").addEventListener("click", (event) => {
  event.preventDefault();
  document.getElementById("main").focus();
});
for (const button of document.querySelectorAll("[data-language]")) {
  button.addEventListener("click", () => remember({ lang: button.dataset.language === "vi" ? "" : button.dataset.language }));
}
startTargets();
addEventListener("hashchange", show);
show();
