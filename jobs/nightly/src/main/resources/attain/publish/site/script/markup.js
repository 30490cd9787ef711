// HTML from data. Whatever is laid into html`...` is escaped, unless it is html`...` itself.

class Markup {
  constructor(text) {
    this.text = text;
  }
}

const ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

function html(fixed, ...parts) {
  return new Markup(fixed.reduce((text, next, at) => text + laidIn(parts[at - 1]) + next));
}

function laidIn(part) {
  if (part instanceof Markup) {
    return part.text;
  }
  if (Array.isArray(part)) {
    return part.map(laidIn).join("");
  }
  return part === null || part === undefined || part === false
    ? "" : String(part).replace(/[&<>"']/g, (each) => ESCAPES[each]);
}

/** Replaces what an element holds. */
function fill(element, markup) {
  element.innerHTML = markup.text;
}

/** A verdict as a word with its colour and sign. */
function verdict(status) {
  const word = answerNow("status").find((each) => each.status === status);
  return html`<span class="status ${status}">${told(word, "verdict")}</span>`;
}

/** A wide table that scrolls by itself and can be reached by keyboard. */
function scrolling(label, table) {
  return html`<div class="table-scroll" role="group" aria-label="${label}" tabindex="0">${table}</div>`;
}
