// What plans ask of one another and of people: conflicts, the country's figures, promises without a figure.

async function showConflicts(container, asked) {
  const conflicts = await answer("conflict");
  const side = (each, at) => html`<td><a href="${link(`target/${each[`target_code_${at}`]}`)}">${each[`plan_${at}`]}</a><span class="code">${each[`target_code_${at}`]}</span></td>
    <td>${each[`ask_${at}`]}</td><td>${verdict(each[`status_${at}`])}</td>`;
  const beside = (await answer("alignment")).filter((each) => !asked.get("difference") || each.difference === asked.get("difference"));
  const differences = [["", t("all_differences")], ...["lower", "same", "higher", "not_comparable"].map((each) => [each, t(`difference_${each}`)])];
  fill(container, html`<h1 tabindex="-1">${t("conflicts_title")}</h1><p>${t("conflicts_lead")}</p>
    ${conflicts.length === 0 ? html`<p>${t("no_conflicts")}</p>` : scrolling(t("conflicts_title"), html`<table>
      <thead><tr><th scope="col">${t("target")}</th><th scope="col" class="number">${t("actual")}</th><th scope="col">${t("plan")}</th><th scope="col">${t("asked")}</th><th scope="col">${t("status")}</th>
        <th scope="col">${t("other_plan")}</th><th scope="col">${t("asked")}</th><th scope="col">${t("status")}</th></tr></thead>
      <tbody>${conflicts.map((each) => html`<tr><th scope="row">${told(each, "indicator")}<span class="code">${each.due_year} · ${t(`kind_${each.kind}`)}</span></th>
        <td class="number">${figure(each.actual_value, 2)}<span class="unit">${each.unit_vi}</span></td>${side(each, "a")}${side(each, "b")}</tr>`)}</tbody></table>`)}
    <h2>${t("alignment_title")}</h2>
    ${choices(t("alignment_title"), choice("difference", t("difference"), differences, asked.get("difference") ?? ""))}
    ${scrolling(t("alignment_title"), html`<table>
      <thead><tr><th scope="col">${t("target")}</th><th scope="col" class="number">${t("province_asks")}</th><th scope="col" class="number">${t("country_asks")}</th><th scope="col">${t("difference")}</th><th scope="col">${t("reason")}</th></tr></thead>
      <tbody>${beside.map((each) => html`<tr><th scope="row"><a href="${link(`target/${each.target_code}`)}">${told(each, "indicator")}</a><span class="code">${each.target_code} · ${each.parent_plan_number ?? each.parent_target_code}</span></th>
        <td class="number">${each.ask}<span class="code">${each.due_year}</span></td><td class="number">${each.parent_ask}<span class="code">${each.parent_due_year}</span></td>
        <td>${t(`difference_${each.difference}`)}</td><td class="reason">${told(each, "reason")}</td></tr>`)}</tbody></table>`)}`);
  tellFound(container, t("found", beside.length));
  listenToChoices(container);
}

async function showCommitments(container) {
  const commitments = await answer("commitment");
  fill(container, html`<h1 tabindex="-1">${t("commitments_title")}</h1><p>${t("commitments_lead")}</p>
    ${scrolling(t("commitments_title"), html`<table>
      <thead><tr><th scope="col" data-sort="text">${t("commitment")}</th><th scope="col" data-sort="text">${t("plan")}</th><th scope="col" data-sort="text">${t("due_on")}</th><th scope="col" data-sort="text">${t("state")}</th><th scope="col">${t("reported_by")}</th><th scope="col">${t("figure_beside")}</th></tr></thead>
      <tbody>${commitments.map((each) => html`<tr><th scope="row">${told(each, "commitment")}<span class="code">${each.commitment_code}</span></th>
        <td>${each.plan_number ?? each.plan_code}</td><td>${day(each.due_on)}</td><td>${told(each, "state")}</td>
        <td>${each.reported_on ? `${each.document ?? ""} ${each.who ?? ""} (${day(each.reported_on)})` : t("not_reported")}${each.note && html`<br>${each.note}`}</td>
        <td>${each.figure_vi && html`${told(each, "figure")}${each.latest_value !== null && html`: <strong>${figure(each.latest_value)}</strong><span class="unit"> ${told(each, "unit")}</span> (${told(each, "period")})`}`}</td></tr>`)}</tbody></table>`)}`);
  container.querySelectorAll("table").forEach(makeSortable);
}
