// The chart of one target: its values over time, the target, the pace that is needed. Drawn by Chart.js, which is read
// only when the first chart is asked for.

function loadCharts() {
  if (!window.Chart) {
    const script = document.createElement("script");
    script.textContent = document.getElementById("charts").textContent;
    document.head.append(script);
  }
  return window.Chart;
}

/** Which values belong on one line: a share of a month and one since January are two things. Told apart without colour. */
const LINES = {
  year: { types: ["year"], colour: "ink", pointStyle: "rect", borderWidth: 3 },
  since_january: { types: ["half", "cumulative"], colour: "accent", pointStyle: "circle", borderWidth: 2 },
  of_period: { types: ["month", "quarter", "semester"], colour: "muted", pointStyle: "triangle", borderWidth: 1, borderDash: [2, 2] },
};

/** Over so little of its height a line from zero would be flat: the axis is cut then, and the page says so. */
const CUT_FROM = 0.6;

let drawn = null;

function drawTarget(canvas, target, series) {
  drawn?.destroy();
  const Chart = loadCharts();
  const style = getComputedStyle(document.documentElement);
  const colour = (name) => style.getPropertyValue(`--${name}`).trim();
  const due = Date.parse(target.due_on);
  const points = (types) => broken(series.filter((each) => types.includes(each.period_type))
    .map((each) => ({ x: Date.parse(each.ends_on), y: each.value, told: told(each, "period") })));
  const datasets = Object.entries(LINES).map(([name, shape]) => ({ ...line(t(name), points(shape.types), colour(shape.colour)), ...shape }))
    .filter((each) => each.data.length > 0);
  const days = series.map((each) => Date.parse(each.ends_on)).concat(due);
  const span = [Math.min(...days), Math.max(...days)];
  datasets.push(across(`${t("target_line")} ${askedText(target)}`, target.target_value, span, colour("not-met")));
  if (target.target_value_high !== null) {
    datasets.push(across(t("target_high"), target.target_value_high, span, colour("not-met")));
  }
  const latest = series.at(-1);
  if (target.pace_required !== null && latest && latest.ends_on < target.due_on) {
    datasets.push({ ...line(t("pace_required"), [
      { x: Date.parse(latest.ends_on), y: latest.value }, { x: due, y: target.target_value },
    ], colour("due-later")), borderDash: [2, 6], pointRadius: 0, pointStyle: "line" });
  }
  Chart.defaults.font.family = style.getPropertyValue("--sans");
  drawn = new Chart(canvas, {
    type: "line",
    data: { datasets },
    options: {
      animation: false,
      maintainAspectRatio: false,
      interaction: { mode: "nearest", intersect: false },
      scales: {
        x: {
          type: "linear",
          ticks: { color: colour("muted"), maxRotation: 0, autoSkipPadding: 16, callback: (at) => month(at) },
          grid: { display: false },
          afterBuildTicks: (axis) => { axis.ticks = monthStarts(axis.min, axis.max).map((value) => ({ value })); },
        },
        y: {
          beginAtZero: cutFrom(target, series) === null,
          title: { display: told(target, "unit") !== "", text: told(target, "unit"), color: colour("muted") },
          ticks: { color: colour("muted"), callback: (value) => figure(value) },
          grid: { color: colour("line") },
        },
      },
      plugins: {
        legend: { align: "start", labels: { color: colour("ink"), usePointStyle: true, boxHeight: 8 } },
        tooltip: {
          callbacks: {
            title: ([point]) => point?.raw.told ?? "",
            label: (point) => `${point.dataset.label}: ${figure(point.parsed.y, 2)} ${told(target, "unit")}`,
          },
        },
      },
    },
  });
}

/** Whether the vertical axis does not begin at zero: the least value then, else null. */
function cutFrom(target, series) {
  const values = series.map((each) => each.value).concat(target.target_value);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return least > CUT_FROM * most ? least : null;
}

/** The first days of months, quarters or years between two moments, not more than fit. */
function monthStarts(from, to) {
  const [first, last] = [from, to].map((each) => new Date(each)).map((each) => each.getUTCFullYear() * 12 + each.getUTCMonth());
  const step = [1, 3, 6, 12, 24, 60].find((each) => (last - first) / each <= 12) ?? 120;
  const starts = [];
  for (let at = Math.ceil(first / step) * step; at <= last; at += step) {
    starts.push(Date.UTC(Math.floor(at / 12), at % 12, 1));
  }
  return starts.filter((each) => from <= each);
}

/** A line does not run over more than thirteen months of which nothing is known. */
function broken(points) {
  return points.flatMap((point, at) =>
    at > 0 && point.x - points[at - 1].x > 400 * 86_400_000 ? [{ x: point.x, y: null }, point] : [point]);
}

function line(label, data, colour) {
  return { label, data, borderColor: colour, backgroundColor: colour, borderWidth: 2, pointRadius: 4, tension: 0 };
}

function across(label, value, [from, to], colour) {
  return {
    ...line(label, [{ x: from, y: value }, { x: to, y: value }], colour),
    borderDash: [8, 4], borderWidth: 2, pointRadius: 0, pointStyle: "line",
  };
}

function month(at) {
  const moment = new Date(at);
  return `${String(moment.getUTCMonth() + 1).padStart(2, "0")}/${moment.getUTCFullYear()}`;
}
