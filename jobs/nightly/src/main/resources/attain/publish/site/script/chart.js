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

/** Which values belong on one line: a share of a month and one since January are two things. */
const LINES = {
  year: ["year"],
  since_january: ["half", "cumulative"],
  of_period: ["month", "quarter", "semester"],
};

let drawn = null;

function drawTarget(canvas, target, series) {
  drawn?.destroy();
  const Chart = loadCharts();
  const style = getComputedStyle(document.documentElement);
  const colour = (name) => style.getPropertyValue(`--${name}`).trim();
  const points = (types) => broken(series.filter((each) => types.includes(each.period_type))
    .map((each) => ({ x: Date.parse(each.ends_on), y: each.value, told: told(each, "period") })));
  const lines = { year: colour("ink"), since_january: colour("accent"), of_period: colour("line-strong") };
  const datasets = Object.entries(LINES).map(([name, types]) => line(t(name), points(types), lines[name]))
    .filter((each) => each.data.length > 0);
  const days = series.map((each) => Date.parse(each.ends_on)).concat(Date.parse(target.due_on));
  const span = [Math.min(...days), Math.max(...days)];
  datasets.push(across(t("target_line"), target.target_value, span, colour("not-met")));
  if (target.target_value_high !== null) {
    datasets.push(across(t("target_high"), target.target_value_high, span, colour("not-met")));
  }
  const latest = series.at(-1);
  if (target.pace_required !== null && latest && latest.ends_on < target.due_on) {
    datasets.push({ ...line(t("pace_required"), [
      { x: Date.parse(latest.ends_on), y: latest.value }, { x: Date.parse(target.due_on), y: target.target_value },
    ], colour("due-later")), borderDash: [2, 4], pointRadius: 0 });
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
          ticks: { color: colour("muted"), maxTicksLimit: 8, maxRotation: 0, callback: (at) => month(at) },
          grid: { display: false },
        },
        y: { grace: "8%", ticks: { color: colour("muted"), callback: (value) => figure(value) }, grid: { color: colour("line") } },
      },
      plugins: {
        legend: { align: "start", labels: { color: colour("ink"), boxWidth: 24, boxHeight: 1 } },
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

/** A line does not run over more than thirteen months of which nothing is known. */
function broken(points) {
  return points.flatMap((point, at) =>
    at > 0 && point.x - points[at - 1].x > 400 * 86_400_000 ? [{ x: point.x, y: null }, point] : [point]);
}

function line(label, data, colour) {
  return { label, data, borderColor: colour, backgroundColor: colour, borderWidth: 2, pointRadius: 3, tension: 0 };
}

function across(label, value, [from, to], colour) {
  return {
    ...line(label, [{ x: from, y: value }, { x: to, y: value }], colour),
    borderDash: [6, 4], borderWidth: 1.5, pointRadius: 0,
  };
}

function month(at) {
  const moment = new Date(at);
  return `${String(moment.getUTCMonth() + 1).padStart(2, "0")}/${moment.getUTCFullYear()}`;
}
