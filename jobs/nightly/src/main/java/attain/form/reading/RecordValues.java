package attain.form.reading;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import attain.grid.Cell;
import attain.grid.GridRow;
import attain.text.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Finds the value of each label of a record. Labels below one another have their values
 * in one column to the right, then the unit; labels side by side over a row of values
 * have them below; else a value follows its label in the row.
 */
final class RecordValues {

	private enum Way {

		/** Labels in a column, values in a column to its right. */
		RIGHT,
		/** Labels in a row, values in the row below. */
		BELOW,
		/** Label, value, label, value in a row. */
		NEXT

	}

	private final Head head;

	private final Set<Cell> labels;

	private final Way way;

	/** Column of the labels, and of their values, where they stand in columns. */
	private final int labelColumn;

	private final int valueColumn;

	RecordValues(Head head, Set<Cell> labels) {
		this.head = head;
		this.labels = labels;
		this.labelColumn = mode(labels.stream().map(Cell::column).toList());
		long below = labels.stream().filter((label) -> label.column() == this.labelColumn).count();
		int row = mode(labels.stream().map(Cell::row).toList());
		long beside = labels.stream().filter((label) -> label.row() == row).count();
		long followed = labels.stream().filter((label) -> isLabel(next(label.row(), label.column()))).count();
		this.way = (below >= beside) ? Way.RIGHT : (2 * followed >= labels.size()) ? Way.BELOW : Way.NEXT;
		this.valueColumn = mode(labels.stream()
			.filter((label) -> label.column() == this.labelColumn)
			.map((label) -> number(label.row(), label.column()))
			.flatMap(Optional::stream)
			.map(Cell::column)
			.toList());
	}

	private static int mode(List<Integer> numbers) {
		Map<Integer, Long> counts = numbers.stream()
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
		return counts.entrySet()
			.stream()
			.max(Map.Entry.<Integer, Long>comparingByValue().thenComparing((entry) -> -entry.getKey()))
			.map(Map.Entry::getKey)
			.orElse(0);
	}

	/** The value of a label, with the unit behind it. */
	Field of(Cell label) {
		return switch (this.way) {
			case BELOW -> below(label);
			case NEXT -> field(label, next(label.row(), label.column()).orElse(null), label.column() + 1);
			case RIGHT -> (label.column() == this.labelColumn && this.valueColumn > 0) ? beside(label)
					: field(label, next(label.row(), label.column()).orElse(null), label.column() + 1);
		};
	}

	private Field beside(Cell label) {
		Cell value = this.head.cells().getOrDefault(label.row(), Map.of()).get(this.valueColumn);
		return field(label, value, this.valueColumn);
	}

	private Field below(Cell label) {
		int row = this.head.rows()
			.stream()
			.mapToInt(GridRow::number)
			.filter((number) -> number > label.row())
			.min()
			.orElse(label.row() + 1);
		Cell value = this.head.cells().getOrDefault(row, Map.of()).get(label.column());
		return new Field(label, value, row, label.column(), "");
	}

	/** "Mã xã: 06172" may also stand in one cell. */
	private Field field(Cell label, @Nullable Cell beside, int column) {
		// the colon of "Trong đó: từ đủ 18 tuổi trở lên: 3.118" that counts is the second
		String text = PlainText.of(label.text()).replaceFirst("(?iu)^[-+•–\\s]*trong đó\\s*:", "");
		int colon = text.indexOf(':');
		if (colon > 0 && colon < text.length() - 1 && (beside == null || isLabel(Optional.of(beside)))) {
			Cell value = Cell.ofText(label.row(), label.column(), text.substring(colon + 1).strip());
			return new Field(label, value, label.row(), label.column(), "");
		}
		Cell value = isLabel(Optional.ofNullable(beside)) ? null : beside;
		int at = (value != null) ? value.column() : column;
		return new Field(label, value, label.row(), at, unit(label, at));
	}

	/** Words before a value, else behind it, if no label follows; a number is no unit. */
	private String unit(Cell label, int column) {
		return next(label.row(), label.column()).filter((cell) -> cell.column() < column)
			.or(() -> next(label.row(), column))
			.filter((cell) -> !isLabel(Optional.of(cell)) && !isNumbered(cell))
			.map((cell) -> PlainText.of(cell.text()))
			.filter((text) -> text.length() <= 20)
			.orElse("");
	}

	/** The next filled cell of a row. */
	private Optional<Cell> next(int row, int column) {
		return right(row, column).findFirst();
	}

	/** The next cell of a row with a number in it, which a unit may precede. */
	private Optional<Cell> number(int row, int column) {
		return right(row, column).filter(RecordValues::isNumbered).findFirst();
	}

	private Stream<Cell> right(int row, int column) {
		return this.head.cells()
			.getOrDefault(row, Map.of())
			.values()
			.stream()
			.filter((cell) -> cell.column() > column && !PlainText.of(cell.text()).isEmpty())
			.sorted(Comparator.comparingInt(Cell::column));
	}

	private static boolean isNumbered(Cell cell) {
		return cell.text().matches("(?s).*\\d.*");
	}

	private boolean isLabel(Optional<Cell> cell) {
		return cell.isPresent() && this.labels.contains(cell.get());
	}

}
