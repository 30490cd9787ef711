package attain.preview;

import java.io.PrintStream;
import java.util.HashMap;
import java.util.Map;

import attain.form.TableTrace;
import attain.grid.Sheet;
import attain.text.Inert;
import org.jspecify.annotations.Nullable;

/**
 * A picture of the grid for the terminal. Where there are no colours, each cell begins
 * with the mark of its role.
 */
final class TextPages implements PreviewPages {

	private static final int ROWS = 60;

	private static final int WIDEST = 22;

	private static final int USUAL_WIDTH = 120;

	private final Preview preview;

	private final PrintStream out;

	private final int width;

	private final boolean isColoured;

	private @Nullable ShownRows rows;

	TextPages(Preview preview, PrintStream out, int width) {
		this.preview = preview;
		this.out = out;
		this.isColoured = width > 0;
		this.width = (width > 0) ? width : USUAL_WIDTH;
		out.println(Inert.line(preview.fileName()));
		new PreviewSummary(preview).lines().forEach((line) -> out.println("  " + line));
		for (CellRole role : CellRole.values()) {
			out.print("  " + painted(role, (this.isColoured ? " " : "[" + role.mark() + "] ") + role.vi() + " ("
					+ role.en() + ")" + (this.isColoured ? " " : "")));
		}
		out.println();
	}

	@Override
	public void sheet(Sheet next) {
		endSheet();
		this.rows = new ShownRows(next, ROWS);
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
		this.out.println();
		this.out.println(
				"══ " + Inert.line(this.rows.sheet().name()) + (this.rows.sheet().hidden() ? " (ẩn, hidden)" : ""));
		this.preview.traced()
			.tables()
			.stream()
			.filter((table) -> this.rows != null && table.sheetName().equals(this.rows.sheet().name()))
			.forEach(this::table);
		int[] widths = widths(this.rows);
		for (int first = 1; first <= this.rows.columns();) {
			int last = last(widths, first);
			band(this.rows, widths, first, last);
			first = last + 1;
		}
		if (!this.rows.note().isEmpty()) {
			this.out.println("  … " + this.rows.note());
		}
	}

	private void table(TableTrace table) {
		this.out.println("   bảng (table) " + table.tableCode());
		table.columns()
			.forEach((number,
					column) -> this.out.println("     " + ShownRows.letters(number) + " → " + column.key() + " ("
							+ (column.holds().equals("value") ? column.type() : column.holds()) + ") “"
							+ column.label().replaceAll("\\s+", " ") + "”"));
	}

	/** How many columns each column of the sheet takes, by number. */
	private static int[] widths(ShownRows rows) {
		int[] widths = new int[rows.columns() + 1];
		java.util.Arrays.fill(widths, 3);
		for (PreviewRow row : rows.rows()) {
			for (PreviewCell cell : row.cells()) {
				if (cell.column() < widths.length) {
					boolean isValue = !cell.observed().isEmpty();
					int wanted = TextWidth.of(line(cell.text())) + 2;
					widths[cell.column()] = Math.max(widths[cell.column()], Math.min(wanted, isValue ? WIDEST : 14));
				}
			}
		}
		return widths;
	}

	/** The last column that fits beside the first. */
	private int last(int[] widths, int first) {
		int used = 6 + widths[first];
		int last = first;
		while (last + 1 < widths.length && used + widths[last + 1] + 1 <= this.width) {
			last++;
			used += widths[last] + 1;
		}
		return last;
	}

	private void band(ShownRows rows, int[] widths, int first, int last) {
		StringBuilder letters = new StringBuilder("      ");
		for (int column = first; column <= last; column++) {
			letters.append(TextWidth.pad(" " + ShownRows.letters(column), widths[column])).append(' ');
		}
		this.out.println(letters.toString().stripTrailing());
		for (PreviewRow row : rows.rows()) {
			Map<Integer, PreviewCell> cells = new HashMap<>();
			row.cells().forEach((cell) -> cells.put(cell.column(), cell));
			StringBuilder line = new StringBuilder("%5d ".formatted(row.number()));
			for (int column = first; column <= last; column++) {
				line.append(cell(cells.get(column), widths[column])).append(' ');
			}
			this.out.println(line.toString().stripTrailing());
		}
	}

	private String cell(@Nullable PreviewCell cell, int width) {
		if (cell == null) {
			return " ".repeat(width);
		}
		String doubt = cell.findings().isEmpty() || cell.role() == CellRole.REJECTED ? "" : "?";
		String shown = line(cell.text()) + doubt;
		return painted(cell.role(), TextWidth.pad((this.isColoured ? " " : cell.role().mark()) + shown, width));
	}

	private String painted(CellRole role, String text) {
		return this.isColoured ? "\u001B[" + role.colour() + "m" + text + "\u001B[0m" : text;
	}

	private static String line(String text) {
		return text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
	}

	@Override
	public void end() {
		endSheet();
		this.out.println();
		this.preview.findings().forEach((finding) -> this.out.println(PreviewSummary.line(finding)));
		this.out.flush();
	}

}
