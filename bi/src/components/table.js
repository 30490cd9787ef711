/** An element with attributes (null leaves one out) and children: texts, elements, or lists of them. Text is never read as markup. */
export function element(name, attributes, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes ?? {})) {
        if (value != null) made.setAttribute(key, value);
    }
    made.append(...children.flat());
    return made;
}

/**
 * A plain table that prints, wraps and can be copied: one column per entry of columns.
 * A column has a head (text or element), cell(row) and, for numbers, right: true. Its attributes(row), if any, are set on the cell.
 */
export function table(rows, columns, empty = "Không có dòng nào (no rows).") {
    if (rows.length === 0) return element("p", {class: "empty"}, empty);
    const side = ({right}) => (right ? "right" : null);
    return element("div", {class: "scroll"}, element("table", {},
        element("thead", {}, element("tr", {}, columns.map((column) => element("th", {scope: "col", class: side(column)}, column.head)))),
        element("tbody", {}, rows.map((row) => element("tr", {}, columns.map((column) =>
            element("td", {class: side(column), ...column.attributes?.(row)}, column.cell(row))))))));
}

/** Vietnamese with the English below, small. */
export function both(vi, en) {
    return element("span", {}, vi, element("small", {lang: "en"}, en));
}

/** A verdict: its word, with its colour. */
export function verdict({status, status_vi, status_en}) {
    return element("span", {class: `verdict ${status}`, title: status_en}, status_vi);
}
