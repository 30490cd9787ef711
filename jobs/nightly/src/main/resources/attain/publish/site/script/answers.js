// What the night answered: rows of sql/report, by the name of the question. Short answers stand in the page, long ones in
// a script beside it, because a page opened from a disk may not fetch.

const answers = new Map();
const awaited = new Map();

/** Called by the scripts in data/. */
window.attainAnswer = (name, table) => awaited.get(name)?.(rows(table));

function rows({ columns, rows: values }) {
  return values.map((row) => Object.fromEntries(columns.map((column, at) => [column, row[at]])));
}

/** The rows of an answer that stands in the page. */
function answerNow(name) {
  if (!answers.has(name)) {
    answers.set(name, rows(JSON.parse(document.querySelector(`[data-answer="${name}"]`).textContent)));
  }
  return answers.get(name);
}

/** The rows of an answer, wherever it stands. */
async function answer(name) {
  const holder = document.querySelector(`[data-answer="${name}"]`);
  if (!holder.dataset.source) {
    return answerNow(name);
  }
  if (!answers.has(name)) {
    answers.set(name, new Promise((resolve, reject) => {
      awaited.set(name, resolve);
      const script = document.createElement("script");
      script.src = holder.dataset.source;
      script.onerror = () => reject(new Error(t("not_loaded", holder.dataset.source)));
      document.head.append(script);
    }));
  }
  return answers.get(name);
}
