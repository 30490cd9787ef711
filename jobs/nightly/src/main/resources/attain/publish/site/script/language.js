// Texts, figures and days in the language of the reader. Vietnamese unless the address says ?lang=en.

const WORDS = JSON.parse(document.getElementById("words").textContent);
const LANGUAGES = ["vi", "en"];
let language = "vi";

/** The text of a key of words.csv; {0}, {1} stand for what is laid in. */
function t(key, ...parts) {
  const text = WORDS[key]?.[LANGUAGES.indexOf(language)] ?? key;
  return parts.reduce((filled, part, at) => filled.replaceAll(`{${at}}`, part), text);
}

/** Of columns x_vi and x_en the one that the reader reads; Vietnamese where there is no English. */
function told(row, column) {
  return row[`${column}_${language}`] ?? row[`${column}_vi`] ?? "";
}

/** A figure as the language writes it; a dash for none. */
function figure(value, digits = 10) {
  if (value === null || value === undefined) {
    return "–";
  }
  return new Intl.NumberFormat(language === "vi" ? "vi-VN" : "en-US", { maximumFractionDigits: digits }).format(value).replace(/^-/, "−");
}

/** 31/12/2023 or 2023-12-31; empty for none. */
function day(iso) {
  return !iso ? "" : language === "vi" ? iso.split("-").reverse().join("/") : iso;
}

/** Letters without marks, for searching: "Chuyển đổi số" is found by "chuyen doi so". */
function plain(text) {
  return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/[đĐ]/g, "d").toLowerCase();
}

/** Shows the page in a language: what stands in both is chosen by style, attributes and options here. */
function speak(chosen) {
  language = LANGUAGES.includes(chosen) ? chosen : "vi";
  document.documentElement.lang = language;
  for (const button of document.querySelectorAll("[data-language]")) {
    button.setAttribute("aria-pressed", String(button.dataset.language === language));
  }
  for (const each of document.querySelectorAll("[data-label]")) {
    each.setAttribute("aria-label", t(each.dataset.label));
  }
  for (const each of document.querySelectorAll("[data-placeholder]")) {
    each.placeholder = t(each.dataset.placeholder);
  }
  for (const each of document.querySelectorAll("[data-title]")) {
    each.title = t(each.dataset.title);
  }
  for (const each of document.querySelectorAll("option[data-text]")) {
    each.textContent = t(each.dataset.text);
  }
  for (const each of document.querySelectorAll("option[data-vi]")) {
    each.textContent = each.dataset[language];
  }
}
