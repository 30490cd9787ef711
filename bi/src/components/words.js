// How figures are written and coloured. What they mean was said by the night; nothing is judged here.

/** A figure as people here write it: 1.234,5; a dash where there is none. */
export function figure(value) {
    return value == null ? "–" : value.toLocaleString("vi-VN", {maximumFractionDigits: 2});
}

/** A day as 14/12/2023; a dash where there is none. */
export function day(isoDate) {
    return isoDate == null ? "–" : isoDate.split("-").reverse().join("/");
}

/** What a target asks for, in the plan's own word: "tối thiểu 20 %". */
export function ask({qualifier_vi, target_value, target_value_high, unit_name_vi}) {
    const range = target_value_high == null ? figure(target_value) : `${figure(target_value)}–${figure(target_value_high)}`;
    const amount = [range, unit_name_vi].filter(Boolean).join("\u00a0"); // the unit stays on the line of its number
    return [qualifier_vi, amount].filter(Boolean).join(" ");
}

/** Colours that people who confuse red and green tell apart too; the word always stands beside the colour. */
export const colours = {
    met: "#1b7f5c",
    not_met: "#c2410c",
    not_applicable: "#64748b",
    no_information: "#cbd5e1",
    due_later: "#93b8dd",
    on_time: "#1b7f5c",
    late: "#d9912b",
    missing: "#c2410c",
    rejected: "#7f1d1d",
    waiting: "#8b7fb8",
    waived: "#cbd5e1",
    not_due: "#93b8dd",
};

/** The kinds of periods in words. */
export const periodKinds = {
    month: "tháng", quarter: "quý", half: "nửa năm", cumulative: "lũy kế từ đầu năm", year: "năm", semester: "học kỳ", school_year: "năm học",
};

/** The kinds of periods that occur in the rows, the one with most rows first. */
export function kindsOf(rows) {
    const counts = new Map();
    for (const {period_type} of rows) counts.set(period_type, (counts.get(period_type) ?? 0) + 1);
    return [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a));
}

/** The scale of a chart whose segments are states: the words of the rows as its legend, in the order of the colours. */
export function stateScale(rows, code, word) {
    const words = new Map(rows.map((row) => [row[code], row[word]]));
    const codes = Object.keys(colours).filter((known) => words.has(known));
    return {domain: codes.map((known) => words.get(known)), range: codes.map((known) => colours[known]), legend: true};
}
