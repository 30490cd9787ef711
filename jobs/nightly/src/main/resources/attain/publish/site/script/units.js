// Districts, communes, agencies and sectors: how each stands by itself, and who is first.

const LEVELS = ["district", "commune", "agency", "sector"];

async function showUnits(container, asked) {
  const [units, verdicts] = [new Map((await answer("unit")).map((each) => [each.org_unit_key, each])), await answer("unit_verdict")];
  const levels = [...new Set(verdicts.map((each) => each.org_level))].sort((a, b) => LEVELS.indexOf(a) - LEVELS.indexOf(b));
  const level = levels.includes(asked.get("level")) ? asked.get("level") : levels[0];
  const columns = verdicts.filter((each) => each.org_level === level).map(withCells);
  const all = [...new Set(columns.flatMap((each) => each.units))].map((key) => units.get(key)).sort(byPlace);
  const places = optionsOf(all.filter((each) => each.above_level === "district"), "above_code", (each) => each.above_name_vi, t("all_districts"));
  const shown = all.filter((each) => inDistrict(each, asked) && matches(asked, each.unit_name_vi, each.org_unit_code));
  const targets = new Map(answerNow("target").map((each) => [each.target_code, each]));
  fill(container, html`<h1 tabindex="-1">${t("units_title")}</h1><p>${t("units_lead")}</p>
    ${choices(t("units_title"), searchBox(asked), choice("level", t("level"), levels.map((each) => [each, t(`level_${each}`)]), level),
      places.length > 1 && choice("district", t("district"), places, asked.get("district")))}
    ${shades()}
    ${scrolling(t("units_title"), html`<table class="heat">
      <thead><tr><th scope="col" data-sort="text">${t("unit")}</th>${columns.map((column) => heatHead(column, targets.get(column.target_code)))}</tr></thead>
      <tbody>${shown.slice(0, MOST_LINES).map((unit) => html`<tr><th scope="row">${unit.unit_name_vi}<span class="code">${unit.org_unit_code}${unit.above_level === "district" && ` · ${unit.above_name_vi}`}</span></th>
        ${columns.map((column) => heatCell(column.cells.get(unit.org_unit_key), targets.get(column.target_code)))}</tr>`)}</tbody>
    </table>`)}`);
  tellFound(container, shown.length === 0 ? t("none_found") : t("units_found", shown.length, all.length), shown.length);
  container.querySelectorAll("table").forEach(makeSortable);
  listenToChoices(container);
}

/** The lists of an answer as cells by unit. */
function withCells(column) {
  return { ...column, cells: new Map(column.units.map((key, at) => [key, {
    figure: column.figures[at], status: column.statuses[at], isEstimate: column.estimates[at], shade: column.shades[at],
  }])) };
}

function byPlace(a, b) {
  return (a.above_code ?? "").localeCompare(b.above_code ?? "") || a.unit_name_vi.localeCompare(b.unit_name_vi, "vi");
}

function inDistrict(unit, asked) {
  return !asked.get("district") || unit.above_code === asked.get("district");
}

function heatHead(column, target) {
  return html`<th scope="col" class="number" data-sort="number"><span class="sort-label">${told(target, "indicator")}</span>
    <a class="code" href="${link(`target/${column.target_code}`)}">${column.target_code}</a> <span class="asked">${askedText(target)}</span>
    <span class="count">${t("n_of_m_met", column.met, column.units_judged)}</span></th>`;
}

function heatCell(cell, target) {
  if (!cell) {
    return html`<td class="number none"><span class="visually-hidden">${t("not_judged")}</span></td>`;
  }
  const word = told(answerNow("status").find((each) => each.status === cell.status), "verdict");
  return html`<td class="number heat-${cell.shade ?? "none"} ${cell.status}" title="${told(target, "indicator")}: ${word}">
    <data value="${cell.figure}">${cell.figure === null ? "–" : withUnit(figure(cell.figure), target)}</data><span class="sign ${cell.status}"><span class="visually-hidden"> ${word}</span></span></td>`;
}

function shades() {
  return html`<p class="legend" aria-hidden="true"><span class="heat-4 met">✓ ${t("shade_4")}</span><span class="heat-3">✕ ${t("shade_3")}</span><span class="heat-2">✕ ${t("shade_2")}</span><span class="heat-1">✕ ${t("shade_1")}</span><span class="heat-0">✕ ${t("shade_0")}</span></p>`;
}

async function showRanking(container, asked) {
  const rankings = await answer("ranking");
  const units = new Map((await answer("unit")).map((each) => [each.org_unit_key, each]));
  const indicators = optionsOf(rankings, "indicator_code", (each) => told(each, "indicator"));
  const indicator = asked.get("indicator") || indicators[0]?.[0];
  const ofIndicator = rankings.filter((each) => each.indicator_code === indicator);
  const level = ofIndicator.some((each) => each.org_level === asked.get("level")) ? asked.get("level") : ofIndicator[0]?.org_level;
  const ofLevel = ofIndicator.filter((each) => each.org_level === level);
  const chosen = ofLevel.find((each) => each.period_key === asked.get("period")) ?? ofLevel[0];
  if (!chosen) {
    return fill(container, html`<h1 tabindex="-1">${t("ranking_title")}</h1><p>${t("nothing_yet")}</p>`);
  }
  const lines = chosen.units.map((key, at) => ({ unit: units.get(key), figure: chosen.figures[at], rank: chosen.ranks[at] }));
  const places = optionsOf(lines.map((each) => each.unit).filter((each) => each.above_level === "district"), "above_code", (each) => each.above_name_vi, t("all_districts"));
  const shown = lines.filter(({ unit }) => inDistrict(unit, asked) && matches(asked, unit.unit_name_vi, unit.org_unit_code));
  const unit = told(chosen, "unit");
  const longest = Math.max(...lines.map((each) => each.figure), 0);
  fill(container, html`<h1 tabindex="-1">${t("ranking_title")}</h1>
    ${choices(t("ranking_title"), searchBox(asked), choice("indicator", t("indicator"), indicators, indicator),
      choice("level", t("level"), optionsOf(ofIndicator, "org_level", (each) => t(`level_${each.org_level}`)), level),
      choice("period", t("period"), optionsOf(ofLevel, "period_key", (each) => told(each, "period")), chosen.period_key),
      places.length > 1 && choice("district", t("district"), places, asked.get("district")))}
    ${!chosen.is_comparable && html`<p class="muted">${t("not_comparable", chosen.rank_of_n, chosen.units_expected)}</p>`}
    ${scrolling(t("ranking_title"), html`<table class="ranking"><thead><tr><th scope="col" class="number" data-sort="number">${t("rank")}</th>
      <th scope="col" data-sort="text">${t("unit")}</th><th scope="col" class="number" data-sort="number">${t("value")}${unit && `, ${unit}`}</th><th scope="col"><span class="visually-hidden">${t("proportions")}</span></th></tr></thead>
      <tbody>${shown.slice(0, MOST_LINES).map(({ unit, figure: value, rank }) => html`<tr><td class="number"><data value="${rank}">${rank}/${chosen.rank_of_n}</data></td>
        <th scope="row">${unit.unit_name_vi}<span class="code">${unit.org_unit_code}${unit.above_level === "district" && ` · ${unit.above_name_vi}`}</span></th>
        <td class="number"><data value="${value}">${figure(value)}</data></td>
        <td class="bar-column"><svg class="bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true"><rect class="length" width="${longest > 0 ? 100 * value / longest : 0}" height="1"/></svg></td></tr>`)}</tbody></table>`)}`);
  tellFound(container, t("units_found", shown.length, lines.length), shown.length);
  container.querySelectorAll("table").forEach(makeSortable);
  listenToChoices(container);
}
