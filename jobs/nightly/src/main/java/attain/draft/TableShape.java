package attain.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import attain.draft.ColumnShape.Content;
import attain.form.language.Words;
import attain.grid.Cell;
import attain.text.MatchKey;

/**
 * A table as it looks.
 *
 * @param grid its sheet
 * @param header its header
 * @param columns columns with a header
 * @param rows body rows, top to bottom
 */
record TableShape(Grid grid, HeaderShape header, List<ColumnShape> columns, List<RowShape> rows) {

	/**
	 * A body row.
	 *
	 * @param number its number
	 * @param label its label
	 * @param ordinal what stands in the column that numbers rows
	 * @param hasValues whether any value column is filled
	 */
	record RowShape(int number, String label, String ordinal, boolean hasValues) {

		boolean isTotal() {
			return TOTALS.contains(MatchKey.of(this.label))
					|| Words.of(this.label).matches("(toan (tinh|huyen|xa)|tong (so|cong)|moi lua tuoi)\\b.*");
		}

	}

	private static final Set<String> TOTALS = Set.of("tổng cộng", "cộng", "tổng số", "tổng", "toàn tỉnh", "toàn huyện",
			"toàn thành phố", "toàn xã", "chung");

	/** With so many columns in common, one more is somebody's own. */
	private static final int ENOUGH = 4;

	private static final String FOOTER = "nguoi (lap|kiem tra|tong hop)\\b.*|thu truong.*|noi nhan.*|ghi chu.*|nguon.*|giam doc.*"
			+ "|cuc truong.*|chu tich.*|ky (ten|dong|ghi|ho).*|.*\\bngay \\d{1,2} thang \\d{1,2} nam \\d{4}.*|tm uy ban.*|kt .*";

	/** The table of a sheet, empty if it has none. */
	static Optional<TableShape> find(Grid grid) {
		return HeaderShape.find(grid).map((header) -> of(grid, header)).filter((table) -> table.columns().size() >= 2);
	}

	private static TableShape of(Grid grid, HeaderShape header) {
		List<Integer> body = new ArrayList<>();
		for (int row : grid.between(header.bodyFrom(), Integer.MAX_VALUE)) {
			if (grid.row(row).values().stream().anyMatch((cell) -> Words.of(cell.text()).matches(FOOTER))) {
				break;
			}
			body.add(row);
		}
		List<ColumnShape> columns = new ArrayList<>();
		for (int number = 1; number <= grid.lastColumn(); number++) {
			String label = header.label(grid, number);
			if (!label.isEmpty()) {
				int column = number;
				List<Cell> cells = body.stream()
					.map((row) -> grid.row(row).get(column))
					.filter(Objects::nonNull)
					.toList();
				String index = (header.index() > 0) ? grid.text(header.index(), number) : "";
				columns.add(ColumnShape.of(number, label, index, cells, body.size()));
			}
		}
		TableShape shape = new TableShape(grid, header, columns, List.of());
		return new TableShape(grid, header, columns, body.stream().map(shape::row).toList());
	}

	private RowShape row(int number) {
		String label = labels().stream()
			.map((column) -> this.grid.shown(number, column.number()).map((cell) -> cell.text().strip()).orElse(""))
			.filter((text) -> !text.isEmpty())
			.findFirst()
			.orElse("");
		String ordinal = ordinal().map((column) -> this.grid.text(number, column.number())).orElse("");
		boolean hasValues = this.columns.stream()
			.anyMatch((column) -> column.content().isValue() && !this.grid.text(number, column.number()).isEmpty());
		return new RowShape(number, label, ordinal, hasValues);
	}

	/** The columns that name a row, best first: names, labels, codes. */
	List<ColumnShape> labels() {
		List<ColumnShape> labels = new ArrayList<>();
		for (Content content : List.of(Content.UNIT_NAME, Content.LABEL, Content.UNIT_CODE)) {
			this.columns.stream().filter((column) -> column.content() == content).limit(1).forEach(labels::add);
		}
		return labels;
	}

	Optional<ColumnShape> ordinal() {
		return this.columns.stream()
			.filter((column) -> Words.of(column.label()).matches("s?tt|so tt|so thu tu"))
			.findFirst();
	}

	/** Whether its rows are units, told by name or code. */
	boolean hasUnits() {
		return this.columns.stream()
			.anyMatch((column) -> column.content() == Content.UNIT_NAME || column.content() == Content.UNIT_CODE);
	}

	List<ColumnShape> values() {
		return this.columns.stream().filter((column) -> column.content().isValue()).toList();
	}

	/** Whether another sheet has the same columns; either may have one of its own. */
	boolean isLike(TableShape other) {
		Set<String> own = Set.copyOf(words());
		Set<String> others = Set.copyOf(other.words());
		Set<String> smaller = (own.size() < others.size()) ? own : others;
		int more = Math.abs(own.size() - others.size());
		return own.containsAll(smaller) && others.containsAll(smaller)
				&& (more == 0 || (more == 1 && smaller.size() >= ENOUGH));
	}

	private List<String> words() {
		return this.columns.stream().map((column) -> Words.of(column.label())).toList();
	}

}
