// Who has filed, who is late, how whole the figures are; what is wrong in the files; what moved since the night before.

async function showFiling(container, asked) {
  const [overdue, filings, completeness] = [await answer("overdue"), await answer("filing"), await answer("completeness")];
  const periods = new Map((await answer("filing_period")).map((each) => [each.period_key, each]));
  const forms = [...new Set(filings.map((each) => each.form_code))];
  const form = forms.includes(asked.get("form")) ? asked.get("form") : forms[0];
  const ofForm = filings.filter((each) => each.form_code === form);
  const places = optionsOf(ofForm, "above_code", (each) => each.above_name_vi, t("all_districts"));
  const shown = ofForm.filter((each) => (!asked.get("district") || each.above_code === asked.get("district"))
    && matches(asked, each.sender_name_vi ?? "", each.sender_code));
  const columns = [...periods.keys()].reverse().filter((key) => ofForm.some((each) => each.periods.includes(key)));
  fill(container, html`<h1 tabindex="-1">${t("filing_title")}</h1>
    <h2>${t("overdue_title")}</h2>
    ${overdue.length === 0 ? html`<p>${t("nothing_overdue")}</p>` : scrolling(t("overdue_title"), html`<table>
      <thead><tr><th scope="col" data-sort="text">${t("sender")}</th><th scope="col" data-sort="text">${t("form")}</th><th scope="col">${t("period")}</th><th scope="col" data-sort="text">${t("state")}</th><th scope="col" class="number">${t("due_on")}</th><th scope="col" class="number" data-sort="number">${t("days_late")}</th></tr></thead>
      <tbody>${overdue.map((each) => html`<tr><th scope="row"><a href="${link("findings", { sender: each.sender_code })}">${each.sender_name_vi}</a><span class="code">${each.sender_code}${each.parent_name_vi && ` · ${each.parent_name_vi}`}</span></th><td>${each.form_code} ${each.part_code}</td><td>${told(each, "period")}</td>
        <td>${told(each, "state")}${each.rejected_because_vi && html`<br><span class="muted">${each.rejected_file_name}: ${each.rejected_because_vi}</span>`}</td><td class="number">${day(each.due_on)}</td><td class="number"><data value="${each.days_late}">${figure(each.days_late)}</data></td></tr>`)}</tbody></table>`)}
    <h2>${t("who_filed")}</h2>
    ${choices(t("who_filed"), searchBox(asked), choice("form", t("form"), forms.map((each) => [each, each]), form), places.length > 1 && choice("district", t("district"), places, asked.get("district")))}
    ${scrolling(t("who_filed"), html`<table class="filing"><thead><tr><th scope="col">${t("sender")}</th>${columns.map((key) => html`<th scope="col">${periods.get(key).period_code}<span class="visually-hidden"> ${told(periods.get(key), "period")}</span></th>`)}</tr></thead>
      <tbody>${shown.slice(0, MOST_LINES).map((each) => html`<tr><th scope="row">${each.sender_name_vi ?? each.sender_code}<span class="code">${[each.sender_code, each.part_code, each.vintage_code].filter(Boolean).join(" · ")}</span></th>
        ${columns.map((key) => filingCell(each, each.periods.indexOf(key)))}</tr>`)}</tbody></table>`)}
    <h2>${t("completeness_title")}</h2><p>${t("completeness_lead")}</p>
    ${scrolling(t("completeness_title"), html`<table>
      <thead><tr><th scope="col" data-sort="text">${t("indicator")}</th><th scope="col" data-sort="text">${t("level")}</th><th scope="col">${t("period")}</th><th scope="col" class="number" data-sort="number">${t("present_of_expected")}</th><th scope="col" class="number" data-sort="number">${t("share")}</th></tr></thead>
      <tbody>${completeness.map((each) => html`<tr><th scope="row">${told(each, "indicator")}</th><td>${t(`level_${each.org_level}`)}</td><td>${told(each, "period")}</td><td class="number"><data value="${each.present}">${figure(each.present)}/${figure(each.expected)}</data></td>
        <td class="number"><data value="${each.share}">${each.share === null ? "–" : `${figure(100 * each.share, 1)} %`}</data></td></tr>`)}</tbody></table>`)}`);
  tellFound(container, t("senders_found", shown.length, ofForm.length), shown.length);
  container.querySelectorAll("table").forEach(makeSortable);
  listenToChoices(container);
}

function filingCell(filing, at) {
  if (at < 0) {
    return html`<td class="none"></td>`;
  }
  const [state, late, received] = [filing.states[at], filing.days_late[at], filing.received[at]];
  return html`<td class="duty ${state}" title="${t("due_on")} ${day(filing.due[at])}${received ? `, ${t("received_on")} ${day(received)}` : ""}">${state === "late" ? t("duty_late_days", late) : told(answerNow("duty_state").find((each) => each.state === state), "state")}</td>`;
}

const SEVERITIES = ["error", "warning", "info"];

async function showFindings(container, asked) {
  const findings = await answer("finding");
  const senders = optionsOf(findings.toSorted((a, b) => a.sender_code.localeCompare(b.sender_code)), "sender_code",
    (each) => each.sender_code === "" ? t("unknown_sender") : `${each.sender_name_vi ?? ""} (${each.sender_code})`);
  const options = [["*", t("all_senders")], ...senders];
  const sender = asked.get("sender") || "*";
  const shown = findings.filter((each) => (sender === "*" || each.sender_code === sender)
    && (!asked.get("severity") || each.severity === asked.get("severity"))
    && matches(asked, each.file_name ?? "", each.code, told(each, "title"), told(each, "message")));
  const listed = shown.slice(0, MOST_LINES);
  fill(container, html`<h1 tabindex="-1">${t("findings_title")}</h1><p>${t("findings_lead")}</p>
    ${choices(t("findings_title"), searchBox(asked), choice("sender", t("sender"), options, sender),
      choice("severity", t("severity"), [["", t("all_severities")], ...SEVERITIES.map((each) => [each, t(each)])], asked.get("severity") ?? ""))}
    ${scrolling(t("findings_title"), html`<table class="findings">
      <thead><tr><th scope="col" data-sort="text">${t("severity")}</th><th scope="col" data-sort="text">${t("file")}</th><th scope="col">${t("sheet")}</th><th scope="col">${t("cells")}</th><th scope="col">${t("what_and_what_to_do")}</th><th scope="col" class="number">${t("since")}</th></tr></thead>
      <tbody>${listed.map((each) => html`<tr><td><span class="severity ${each.severity}">${t(each.severity)}</span></td><th scope="row">${each.file_name}<span class="code">${each.sender_code} ${each.form_code}</span></th><td class="sheet" data-label="${t("sheet")}">${each.sheet_name}</td><td class="cell" data-label="${t("cells")}">${each.cell_ref}</td>
        <td><strong>${told(each, "title")}</strong><br>${told(each, "message")}</td><td class="number" data-label="${t("since")}">${day(each.first_seen_on)}</td></tr>`)}</tbody></table>`)}`);
  const all = findings[0]?.all_findings ?? 0;
  tellFound(container, shown.length === 0 ? t("nothing_found_wrong") : t("findings_found", shown.length, all), shown.length);
  container.querySelectorAll("table").forEach(makeSortable);
  listenToChoices(container);
}

async function showChanges(container) {
  const changes = await answer("change");
  const side = (each, which) => html`${each[`${which}_status`] && verdict(each[`${which}_status`])} ${each[`${which}_value`] !== null && figure(each[`${which}_value`], 2)}`;
  fill(container, html`<h1 tabindex="-1">${t("changes_title")}</h1>
    ${changes.length === 0 ? html`<p>${t("no_changes")}</p>` : html`<p>${t("changes_found", changes.length, changes[0].all_changes)}</p>${scrolling(t("changes_title"), html`<table>
      <thead><tr><th scope="col">${t("target")}</th><th scope="col">${t("unit")}</th><th scope="col">${t("period")}</th><th scope="col">${t("before")}</th><th scope="col">${t("now_")}</th><th scope="col">${t("cause")}</th></tr></thead>
      <tbody>${changes.map((each) => html`<tr><th scope="row">${each.target_code ? html`<a href="${link(`target/${each.target_code}`)}">${told(each, "indicator")}</a><span class="code">${each.target_code}</span>` : told(each, "indicator")}</th>
        <td>${each.unit_name_vi}</td><td>${told(each, "period")}</td><td>${side(each, "old")}</td><td>${side(each, "new")}</td><td class="reason">${told(each, "cause")}</td></tr>`)}</tbody></table>`)}`}`);
}
