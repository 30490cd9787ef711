package attain.preview;

import java.io.PrintStream;
import java.util.List;
import java.util.Objects;

import attain.grid.Sheet;

/** One line per observation. */
final class ObservationPages implements PreviewPages {

	private static final List<String> HEADER = List.of("sheet", "cell", "row_label", "column_label", "measure", "unit",
			"breakdown", "calendar", "period", "value", "obs_status", "raw_text");

	private final PrintStream out;

	private String sheet = "";

	ObservationPages(PrintStream out) {
		this.out = out;
		out.print(CsvLine.of(HEADER));
	}

	@Override
	public void sheet(Sheet next) {
		this.sheet = next.name();
	}

	@Override
	public void row(PreviewRow row) {
		for (PreviewCell cell : row.cells()) {
			for (Observed one : cell.observed()) {
				this.out.print(CsvLine.of(List.of(this.sheet, one.cellRef(), one.rowLabel(), one.columnLabel(),
						one.measure(), said(one.unitText()), one.breakdown(), said(one.calendar()), said(one.period()),
						one.valueText(), said(one.obsStatus()), cell.text())));
			}
		}
	}

	private static String said(@org.jspecify.annotations.Nullable String text) {
		return Objects.requireNonNullElse(text, "");
	}

	@Override
	public void end() {
		this.out.flush();
	}

}
