// The page of one target: verdict, figures over time, outlook, the cells behind it, what was said before.

const OPEN = html`open`;
const SIDES = ["numerator", "denominator", "reported", "published"];

async function showTarget(container, _, code) {
  const targets = answerNow("target");
  const at = targets.findIndex((each) => each.target_code === code);
  if (at < 0) {
    return showMissing(container, code);
  }
  const target = targets[at];
  const plan = answerNow("plan").find((each) => each.plan_code === target.plan_code);
  const of = (rows) => rows.filter((each) => each.target_code === code);
  const series = of(await answer("series"));
  fill(container, html`
    <p class="crumbs"><a href="${link("targets", { plan: plan.plan_code })}">${told(plan, "plan_title")}</a> › ${told(target, "pillar")}</p>
    <h1 tabindex="-1">${told(target, "indicator")}</h1>
    <div class="verdict-line">${verdict(target.status)}<p>${told(target, "reason")}</p></div>
    ${facts(target)}
    ${progress(target, series)}
    ${await byUnit(target)}
    ${await beside(target)}
    ${sources(target, of(await answer("term")), of(await answer("source")))}
    ${history(of(await answer("history")))}
    ${neighbours(targets[at - 1], targets[at + 1])}`);
  const canvas = container.querySelector("canvas");
  if (canvas) {
    drawTarget(canvas, target, series);
  }
  container.querySelector("[data-copy]").addEventListener("click", copyCommand);
  container.querySelectorAll("table.heat").forEach(makeSortable);
  return told(target, "indicator");
}

/** A figure with its unit beside it; a difference of percentages is one of points. */
function withUnit(text, target, column = "unit") {
  const unit = told(target, column);
  return html`${text}<span class="unit">${unit.startsWith("%") ? "" : " "}${unit}</span>`;
}

function asked(target) {
  const high = target.target_value_high === null ? "" : `–${figure(target.target_value_high)}`;
  return withUnit(`${target.sign} ${figure(target.target_value)}${high}`.trim(), target);
}

/** The same as plain text, for a chart or a heading. */
function askedText(target) {
  const unit = told(target, "unit");
  const high = target.target_value_high === null ? "" : `–${figure(target.target_value_high)}`;
  return `${target.sign} ${figure(target.target_value)}${high}${unit.startsWith("%") ? "" : " "}${unit}`.trim();
}

function facts(target) {
  const mark = target.is_estimate && html`<abbr class="estimate" title="${t("estimate")}">${t("estimate_short")}</abbr>`;
  const fact = (key, value, shape = "") => html`<div class="${shape}"><dt>${t(key)}</dt><dd>${value}</dd></div>`;
  const known = target.actual_shown !== null;
  return html`<dl class="facts">
    ${fact("actual", known ? html`${withUnit(figure(target.actual_shown), target)}${mark}` : "–", "big")}
    ${fact("asked", asked(target), "big")}
    ${fact("gap", known ? withUnit(figure(target.gap_shown), target, "gap_unit") : "–", "big")}
    ${fact("period", told(target, "period") || "–")}
    ${fact("due_on", day(target.due_on))}
    ${fact("plan_word", target.qualifier_vi ? html`<q lang="vi">${target.qualifier_vi}</q>` : "–")}
    ${fact("lead_agency", target.lead_agency_name_vi ?? "–")}
    ${fact("code", html`<code>${target.target_code}</code>`)}
  </dl>`;
}

/** A figure of the outlook: a value in the unit of the target, a pace in that of differences. */
function ofOutlook(target, column) {
  return target[column] === null ? "–" : withUnit(figure(target[column], 2), target, column.startsWith("pace") ? "gap_unit" : "unit");
}

function progress(target, series) {
  const outlook = target.outlook_vi && html`<div class="card"><h3>${t("outlook")}: ${told(target, "outlook")}</h3>
    <p>${told(target, "outlook_reason")}</p>
    <dl class="facts">
      <div><dt>${t("expected_now")}</dt><dd>${ofOutlook(target, "expected_now")}</dd></div>
      <div><dt>${t("pace_observed")}</dt><dd>${ofOutlook(target, "pace_observed")}</dd></div>
      <div><dt>${t("pace_required")}</dt><dd>${ofOutlook(target, "pace_required")}</dd></div>
      <div><dt>${t("projected_value")}</dt><dd>${ofOutlook(target, "projected_value")}</dd></div>
    </dl></div>`;
  if (series.length === 0) {
    return html`<h2>${t("over_time")}</h2><p class="muted">${t("no_series")}</p>${outlook}`;
  }
  return html`<h2>${t("over_time")}</h2>
    <div class="card"><div class="chart"><canvas role="img" aria-label="${chartText(target, series)}"></canvas></div>
      ${cutFrom(target, series) !== null && html`<p class="muted axis-note">${t("axis_cut")}</p>`}</div>
    <details><summary>${t("as_table")}</summary>${scrolling(t("over_time"), html`<table>
      <thead><tr><th scope="col">${t("period")}</th><th scope="col">${t("until")}</th><th scope="col" class="number">${t("value")}</th></tr></thead>
      <tbody>${series.toReversed().map((each) => html`<tr><th scope="row">${told(each, "period")}</th><td>${day(each.ends_on)}</td>
        <td class="number">${withUnit(figure(each.value, 2), target)}${each.is_estimate && html`<abbr class="estimate">${t("estimate_short")}</abbr>`}</td></tr>`)}</tbody>
    </table>`)}</details>${outlook}`;
}

function chartText(target, series) {
  const [first, last] = [series[0], series.at(-1)];
  return t("chart_text", told(target, "indicator"), told(first, "period"), figure(first.value, 2), told(last, "period"),
    figure(last.value, 2), askedText(target));
}

/** How the units stand of which the target speaks by itself. */
async function byUnit(target) {
  const columns = (await answer("unit_verdict")).filter((each) => each.target_code === target.target_code).map(withCells);
  const units = new Map((await answer("unit")).map((each) => [each.org_unit_key, each]));
  return columns.map((column) => {
    const lines = column.units.map((key) => units.get(key)).sort(byPlace);
    return html`<h2>${t("by_unit", t(`level_${column.org_level}`))}</h2><p>${t("n_of_m_met", column.met, column.units_judged)} · <a href="${link("units", { level: column.org_level })}">${t("units_title")}</a></p>
      <details ${lines.length <= 12 && OPEN}><summary>${t("units_found", lines.length, lines.length)}</summary>${scrolling(t("units_title"), html`<table class="heat">
        <thead><tr><th scope="col" data-sort="text">${t("unit")}</th><th scope="col" class="number" data-sort="number">${t("actual")}</th></tr></thead>
        <tbody>${lines.map((unit) => html`<tr><th scope="row">${unit.unit_name_vi}<span class="code">${unit.org_unit_code}</span></th>${heatCell(column.cells.get(unit.org_unit_key), target)}</tr>`)}</tbody></table>`)}
        <div class="command"><code>./attain explain ${target.target_code} --org ${lines[0].org_unit_code}</code></div></details>`;
  });
}

/** What another plan, or the country, asks of the same. */
async function beside(target) {
  const conflicts = (await answer("conflict")).filter((each) => [each.target_code_a, each.target_code_b].includes(target.target_code));
  const national = (await answer("alignment")).filter((each) => each.target_code === target.target_code);
  if (conflicts.length + national.length === 0) {
    return "";
  }
  return html`<h2>${t("beside")}</h2><ul>
    ${conflicts.map((each) => {
      const other = each.target_code_a === target.target_code ? "b" : "a";
      return html`<li><a href="${link(`target/${each[`target_code_${other}`]}`)}">${each[`plan_${other}`]}</a>: ${each[`ask_${other}`]} ${verdict(each[`status_${other}`])}</li>`;
    })}
    ${national.map((each) => html`<li>${told(each, "reason")} (${t(`difference_${each.difference}`)})</li>`)}</ul>`;
}

function sources(target, terms, cells) {
  return html`<h2>${t("down_to_cells")}</h2>
    ${target.numerator !== null && html`<p>${figure(target.numerator)} / ${figure(target.denominator)} → ${withUnit(figure(target.actual_value, 4), target)}</p>`}
    ${SIDES.map((side) => [side, terms.filter((each) => each.side === side)]).map(([side, of]) => of.length > 0 && html`<h3>${t(side)}</h3>
      ${of.map((term) => html`<div class="term"><p><span class="sign">${term.sign < 0 ? "−" : "+"}</span> ${told(term, "measure")}${term.unit_vi && html` (${told(term, "unit")})`} <span class="code">${term.measure_code} · ${term.form_code}</span></p>
        ${files(term, cells.filter((each) => each.side === side && each.measure_code === term.measure_code))}</div>`)}`)}
    <p>${t("explain_more")}</p>
    <div class="command"><code>./attain explain ${target.target_code}</code><button type="button" data-copy="./attain explain ${target.target_code}">${t("copy")}</button></div>`;
}

/** Files that few enough to be read at once are not folded. */
const FEW = 6;

/** The files of one measure with the cells that count; of a file with several cells each of them below it. */
function files(term, files) {
  const aside = term.aside > 0 && html`<p class="muted">${t("cells_aside", term.aside)}</p>`;
  if (files.length === 0) {
    return aside || html`<p class="muted">${t("no_cells")}</p>`;
  }
  const label = `${t("files")}: ${told(term, "measure")} (${t(term.side)})`;
  const left = files[0].more_files;
  return html`<details ${files.length <= FEW && OPEN}><summary>${t("files_and_cells", files.length)}</summary>${scrolling(label, html`<table class="files">
    <thead><tr><th scope="col">${t("file")}</th><th scope="col">${t("sheet")}</th><th scope="col">${t("cells")}</th><th scope="col">${t("says")}</th>
      <th scope="col" class="number">${t("value")}</th><th scope="col">${t("received_on")}</th></tr></thead>
    <tbody>${files.map((each) => each.cells === 1
      ? html`<tr><th scope="row">${each.file_name}</th><td>${each.sheet_name}</td>${cell(each, 0)}<td>${day(each.received_on)}</td></tr>`
      : html`<tr><th scope="row">${each.file_name}</th><td>${each.sheet_name}</td>
        <td colspan="3">${t("cell_span", each.refs[0], each.refs.at(-1), each.cells)}</td><td>${day(each.received_on)}</td></tr>
        <tr class="within"><td colspan="6"><details><summary>${t("each_cell", each.cells)}</summary><table>
          <tbody>${each.refs.map((_, at) => html`<tr>${cell(each, at)}</tr>`)}</tbody></table>${each.cells > each.refs.length && html`<p class="muted">${t("more_cells", each.cells - each.refs.length)}</p>`}</details></td></tr>`)}</tbody>
  </table>`)}${left > 0 && html`<p class="muted">${t("more_files", left)}</p>`}</details>${aside}`;
}

function cell(file, at) {
  return html`<td>${file.refs[at]}</td><td>${file.labels[at]}${file.column_label && html`<span class="code">${file.column_label}</span>`}</td><td class="number">${figure(file.figures[at])}</td>`;
}

const RECENT = 6;

function history(versions) {
  const earlier = versions.slice(RECENT);
  return html`<h2>${t("said_before")}</h2>${versionTable(versions.slice(0, RECENT))}
    ${earlier.length > 0 && html`<details><summary>${t("earlier", earlier.length)}</summary>${versionTable(earlier)}</details>`}`;
}

function versionTable(versions) {
  return scrolling(t("said_before"), html`<table class="versions">
    <thead><tr><th scope="col">${t("from")}</th><th scope="col">${t("to")}</th><th scope="col">${t("status")}</th><th scope="col">${t("reason")}</th></tr></thead>
    <tbody>${versions.map((each) => html`<tr><td class="number">${day(each.known_from)}</td><td class="number">${each.known_to ? day(each.known_to) : t("now")}</td>
      <td>${verdict(each.status)}</td><td>${told(each, "reason")}</td></tr>`)}</tbody>
  </table>`);
}

function neighbours(before, after) {
  return html`<nav class="neighbours" aria-label="${t("neighbours")}">
    ${before && html`<a href="${link(`target/${before.target_code}`)}" rel="prev">← ${told(before, "indicator")}</a>`}
    ${after && html`<a href="${link(`target/${after.target_code}`)}" rel="next">${told(after, "indicator")} →</a>`}</nav>`;
}

async function copyCommand({ currentTarget: button }) {
  try {
    await navigator.clipboard.writeText(button.dataset.copy);
    button.textContent = t("copied");
  } catch {
    getSelection().selectAllChildren(button.previousElementSibling);
  }
}
