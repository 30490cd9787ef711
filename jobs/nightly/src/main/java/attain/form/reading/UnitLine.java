package attain.form.reading;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

import attain.form.language.Column;
import attain.form.language.Words;
import attain.grid.Cell;
import attain.grid.GridRow;

/**
 * Finds the unit in which a column is printed: in its header, else in the line "Đơn vị
 * tính: ..." above the table, else the form's own.
 */
final class UnitLine {

	private UnitLine() {
	}

	static BigDecimal factor(Column column, String label, Header header) {
		Map<String, BigDecimal> scale = column.scale();
		if (scale.isEmpty()) {
			return BigDecimal.ONE;
		}
		return in(scale, Words.of(label)).or(() -> above(scale, header))
			.orElse(scale.getOrDefault(Words.of(column.unit()), BigDecimal.ONE));
	}

	/** The factor of the longest unit that stands in a text of bare words. */
	static Optional<BigDecimal> in(Map<String, BigDecimal> scale, String words) {
		String padded = " " + words + " ";
		return scale.entrySet()
			.stream()
			.filter((unit) -> padded.contains(" " + unit.getKey() + " "))
			.max(Comparator.comparingInt((Map.Entry<String, BigDecimal> unit) -> unit.getKey().length()))
			.map(Map.Entry::getValue);
	}

	private static Optional<BigDecimal> above(Map<String, BigDecimal> scale, Header header) {
		for (GridRow row : header.head().rows()) {
			for (Cell cell : row.cells()) {
				String words = header.head().words().getOrDefault(cell, "");
				if (row.number() < header.firstRow() && (words.startsWith("don vi tinh") || words.startsWith("dvt"))) {
					Optional<BigDecimal> factor = in(scale, words);
					if (factor.isPresent()) {
						return factor;
					}
				}
			}
		}
		return Optional.empty();
	}

}
