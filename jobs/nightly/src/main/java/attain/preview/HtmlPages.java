package attain.preview;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import attain.grid.Merge;
import attain.grid.Sheet;
import attain.warehouse.CheckedSubmissions.FindingInWords;
import org.jspecify.annotations.Nullable;

/**
 * A page of its own: the sheets in colour, what a cell is bound to under the pointer, the
 * findings with links to their cells. No script, no network.
 */
final class HtmlPages implements PreviewPages {

	private static final int ROWS = 400;

	/** Merged blocks higher than this are drawn as their first row. */
	private static final int HIGHEST = 12;

	private final Preview preview;

	private final PrintStream out;

	private final List<String> sheets = new ArrayList<>();

	private @Nullable ShownRows rows;

	HtmlPages(Preview preview, PrintStream out) {
		this.preview = preview;
		this.out = out;
		HtmlHead.print(preview, out);
	}

	@Override
	public void sheet(Sheet next) {
		endSheet();
		this.rows = new ShownRows(next, ROWS);
		this.sheets.add(next.name());
	}

	@Override
	public void row(PreviewRow row) {
		if (this.rows != null) {
			this.rows.add(row);
		}
	}

	private void endSheet() {
		if (this.rows == null) {
			return;
		}
		int number = this.sheets.size();
		this.out.println("<h2>" + Html.text(this.rows.sheet().name())
				+ (this.rows.sheet().hidden() ? " <small>(ẩn, hidden)</small>" : "") + "</h2>");
		this.out.print("<div class=\"sheet\"><table><tr><th></th>");
		for (int column = 1; column <= this.rows.columns(); column++) {
			this.out.print("<th>" + ShownRows.letters(column) + "</th>");
		}
		this.out.println("</tr>");
		int next = 1;
		Set<Long> covered = new HashSet<>();
		for (PreviewRow row : this.rows.rows()) {
			if (row.number() > next) {
				gap(next, row.number(), covered);
			}
			line(number, row, covered, this.rows);
			next = row.number() + 1;
		}
		this.out.println("</table></div>");
		if (!this.rows.note().isEmpty()) {
			this.out.println("<p class=\"note\">… " + Html.text(this.rows.note()) + "</p>");
		}
	}

	/** A few blank rows keep the picture true, many are told. */
	private void gap(int from, int to, Set<Long> covered) {
		if (to - from > 3) {
			covered.clear();
			this.out.println("<tr><th>⋮</th></tr>");
			return;
		}
		for (int row = from; row < to; row++) {
			this.out.println(
					"<tr><th>" + row + "</th>" + "<td></td>".repeat(columns() - coveredIn(covered, row)) + "</tr>");
		}
	}

	private int columns() {
		return (this.rows != null) ? this.rows.columns() : 0;
	}

	private int coveredIn(Set<Long> covered, int row) {
		int count = 0;
		for (int column = 1; column <= columns(); column++) {
			count += covered.contains(key(row, column)) ? 1 : 0;
		}
		return count;
	}

	private static long key(int row, int column) {
		return row * 1000L + column;
	}

	private void line(int sheet, PreviewRow row, Set<Long> covered, ShownRows shown) {
		Map<Integer, PreviewCell> cells = new HashMap<>();
		row.cells().forEach((cell) -> cells.put(cell.column(), cell));
		StringBuilder line = new StringBuilder("<tr><th>" + row.number() + "</th>");
		for (int column = 1; column <= shown.columns(); column++) {
			if (!covered.contains(key(row.number(), column))) {
				PreviewCell cell = cells.get(column);
				line.append((cell == null) ? "<td></td>" : cell(sheet, cell, span(row.number(), cell, covered, shown)));
			}
		}
		this.out.println(line.append("</tr>"));
	}

	/** The block that a cell is merged over; its other places are covered. */
	private static String span(int row, PreviewCell cell, Set<Long> covered, ShownRows shown) {
		for (Merge merge : shown.sheet().merges()) {
			if (merge.firstRow() == row && merge.firstColumn() == cell.column()) {
				int lastColumn = Math.min(merge.lastColumn(), shown.columns());
				int lastRow = (merge.lastRow() - row < HIGHEST && shown.leftOut() == 0) ? merge.lastRow() : row;
				for (int r = row; r <= lastRow; r++) {
					for (int c = cell.column(); c <= lastColumn; c++) {
						covered.add(key(r, c));
					}
				}
				return " colspan=\"%d\" rowspan=\"%d\"".formatted(lastColumn - cell.column() + 1, lastRow - row + 1);
			}
		}
		return "";
	}

	private static String cell(int sheet, PreviewCell cell, String span) {
		String doubt = cell.findings().isEmpty() ? "" : " f";
		boolean isNumber = cell.number() != null || cell.observed().stream().anyMatch((one) -> one.value() != null);
		return "<td id=\"s%d-%s\" class=\"%s%s%s\"%s title=\"%s\">%s</td>".formatted(sheet, cell.ref(),
				cell.role().en().toLowerCase(Locale.ROOT), doubt, isNumber ? " n" : "", span, Html.text(hint(cell)),
				Html.text(cell.text()));
	}

	private static String hint(PreviewCell cell) {
		List<String> lines = new ArrayList<>();
		lines.add(cell.ref() + " · " + cell.role().vi() + " (" + cell.role().en() + ")"
				+ (cell.why().isEmpty() ? "" : " · " + cell.why()));
		lines.addAll(PreviewSummary.bindings(cell));
		cell.findings().forEach((finding) -> lines.add(PreviewSummary.line(finding)));
		return String.join("\n", lines);
	}

	@Override
	public void end() {
		endSheet();
		if (!this.preview.findings().isEmpty()) {
			this.out.println("<h2>Phát hiện (findings)</h2><ul>");
			this.preview.findings().forEach(this::finding);
			this.out.println("</ul>");
		}
		this.out.println("</body></html>");
		this.out.flush();
	}

	private void finding(FindingInWords finding) {
		int sheet = this.sheets.indexOf((finding.sheetName() != null) ? finding.sheetName() : "") + 1;
		String ref = (finding.cellRef() != null) ? finding.cellRef().replaceFirst(":.*", "") : "";
		String place = Html.text(PreviewSummary.place(finding).replace(" · ", ""));
		String link = (sheet > 0 && !ref.isEmpty()) ? "<a href=\"#s%d-%s\">%s</a>".formatted(sheet, ref, place) : place;
		this.out.println("<li class=\"%s\">%s <b>%s</b> %s <i>(%s)</i><br>→ %s <i>(%s)</i></li>".formatted(
				finding.severity().toLowerCase(Locale.ROOT), link, finding.code(), Html.text(finding.messageVi()),
				Html.text(finding.messageEn()), Html.text(finding.fixVi()), Html.text(finding.fixEn())));
	}

}
