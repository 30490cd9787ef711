package attain.form.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import attain.form.language.Bulletin;
import attain.form.language.PrintedTable;
import attain.form.language.Words;
import attain.grid.Cell;
import attain.grid.CellKind;
import attain.grid.GridRow;
import attain.text.PlainText;

/**
 * Finds the titles on a sheet, and so the tables below them. A numbered title of no known
 * kind ends the table above it.
 *
 * @param bulletin the kinds of tables
 * @param head the whole sheet
 * @param foreign where numbered titles of no known kind are added while it is searched
 */
record PrintedTitles(Bulletin bulletin, Head head, List<Cell> foreign) {

	PrintedTitles(Bulletin bulletin, Head head) {
		this(bulletin, head, new ArrayList<>());
	}

	/** Titles stand in one of the first columns. */
	private static final int LAST_COLUMN = 6;

	/** A title goes on in one of these, or below its own beginning. */
	private static final int LAST_LINE_COLUMN = 2;

	/** Rows that a title may have. */
	private static final int TITLE_ROWS = 3;

	/** "12. ", "12.1. ", "12/ ", "XII) ", "Biểu 12: ". */
	private static final String NUMBERS = "^\\s*(?:(?:biểu|bảng)(?:\\s+số)?\\s*)?(?:\\d{1,2}(?:\\.\\d{1,2})*[a-z]?|[IVX]+)\\s*[.:)/–-]\\s*";

	private static final Pattern NUMBER = Pattern.compile(NUMBERS, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	/** "(tiếp theo)", the only place where such words say that a table goes on. */
	private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^)]{1,30})\\)");

	private static final Pattern NUMBERED = Pattern.compile("^\\s*\\d{1,2}[a-zA-Z]?\\s*\\.\\s*(?:\\(|\\p{L}).*",
			Pattern.DOTALL);

	/** The tables of the sheet, top to bottom. */
	List<PrintedBlock> blocks() {
		List<PrintedBlock> blocks = new ArrayList<>();
		List<GridRow> rows = this.head.rows();
		int end = rows.size();
		for (int i = rows.size() - 1; i >= 0; i--) {
			if (isTitle(i) && hasHeader(i, end)) {
				Optional<PrintedBlock> block = block(i, end);
				block.ifPresent((found) -> blocks.add(0, found));
				if (block.isEmpty() && isForeign(i)) {
					this.foreign.add(rows.get(i).cells().get(0));
				}
				end = (block.isPresent() || isForeign(i)) ? i : end;
			}
		}
		return blocks;
	}

	private Optional<PrintedBlock> block(int index, int end) {
		String first = text(this.head.rows().get(index));
		int last = index;
		StringBuilder title = new StringBuilder(first);
		int column = this.head.rows().get(index).cells().get(0).column();
		while (last + 1 < end && last - index + 1 < TITLE_ROWS && isTitleLine(last + 1, column)) {
			last++;
			title.append(' ').append(text(this.head.rows().get(last)));
		}
		String printed = PlainText.of(title.toString());
		String words = withoutMarks(printed);
		int after = last + 1;
		return this.bulletin.tables()
			.stream()
			.filter((table) -> isOf(table, words))
			.findFirst()
			.map((table) -> new PrintedBlock(this.head, table, printed, this.head.rows().get(index).number(),
					isContinued(printed), this.head.rows().subList(after, end)));
	}

	private static boolean isOf(PrintedTable table, String words) {
		return table.titles().stream().anyMatch((title) -> title.begins(words))
				&& table.against().stream().noneMatch((phrase) -> phrase.isIn(words));
	}

	/** The title without its number and without "(tiếp theo)". */
	private String withoutMarks(String title) {
		String bare = IN_BRACKETS.matcher(title).replaceAll((group) -> says(group.group(1)) ? " " : "$0");
		return Words.of(NUMBER.matcher(bare).replaceFirst(""));
	}

	private boolean isContinued(String title) {
		return IN_BRACKETS.matcher(title).results().anyMatch((group) -> says(group.group(1)));
	}

	private boolean says(String text) {
		return HeaderStatement.has(this.bulletin.vocabulary().continued(), Words.of(text));
	}

	private boolean isTitle(int index) {
		GridRow row = this.head.rows().get(index);
		return row.cells().get(0).column() <= LAST_COLUMN && isText(row.cells().get(0)) && !hasFigures(row);
	}

	/** Any other numbered title with something like a header below it. */
	private boolean isForeign(int index) {
		List<GridRow> rows = this.head.rows();
		if (!NUMBERED.matcher(rows.get(index).cells().get(0).text()).matches() || rows.get(index).cells().size() > 1) {
			return false;
		}
		for (int i = index + 1; i < Math.min(rows.size(), index + 8) && !hasFigures(rows.get(i)); i++) {
			if (rows.get(i).cells().stream().filter((cell) -> cell.column() > 1).count() > 1) {
				return true;
			}
		}
		return false;
	}

	/** What is followed by figures at once is a row of a table, not the title of one. */
	private boolean hasHeader(int index, int end) {
		return index + 1 >= end || !PrintedHeader.isBody(this.head.rows().get(index + 1));
	}

	/** Whether a row only goes on with the title that begins in a column. */
	private boolean isTitleLine(int index, int column) {
		GridRow row = this.head.rows().get(index);
		boolean isAlone = row.cells().size() == 1
				&& (row.cells().get(0).column() <= LAST_LINE_COLUMN || row.cells().get(0).column() == column);
		return isAlone && isText(row.cells().get(0)) && !NUMBERED.matcher(row.cells().get(0).text()).matches()
				&& !HeaderStatement.has(this.bulletin.vocabulary().versus(), Words.of(row.cells().get(0).text()));
	}

	private static boolean hasFigures(GridRow row) {
		return row.cells().stream().anyMatch((cell) -> cell.kind() == CellKind.NUMBER || PrintedHeader.isFigure(cell));
	}

	private static boolean isText(Cell cell) {
		return cell.kind() == CellKind.TEXT;
	}

	private static String text(GridRow row) {
		return row.cells().get(0).text();
	}

}
