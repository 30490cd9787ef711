package attain.draft;

import java.util.Map;
import java.util.Optional;

import attain.form.language.Words;
import attain.grid.Cell;

/** Printed units that are not the stored ones. */
final class Units {

	private static final Map<String, String> SCALES = Map.of("billion_vnd", "money", "person", "persons", "household",
			"households");

	private Units() {
	}

	/** The scale for a stored unit. */
	static Optional<String> scale(String unit) {
		return Optional.ofNullable(SCALES.get(unit));
	}

	/** What the scales are, as a form writes them. */
	static String line(String scale) {
		return switch (scale) {
			case "money" -> "money: {tỷ đồng: 1, triệu đồng: 0.001, nghìn tỷ đồng: 1000}";
			case "persons" -> "persons: {người: 1, nghìn người: 1000}";
			default -> "households: {hộ: 1, nghìn hộ: 1000}";
		};
	}

	/** The unit printed above a table, empty if none of those is. */
	static String above(TableShape table) {
		for (int row : table.grid().between(1, table.header().first() - 1)) {
			for (Cell cell : table.grid().row(row).values()) {
				String words = Words.of(cell.text());
				for (String unit : new String[] { "nghìn tỷ đồng", "tỷ đồng", "triệu đồng", "nghìn người",
						"nghìn hộ" }) {
					if (words.matches("(don vi( tinh)?|dvt)\\b.*") && words.contains(Words.of(unit))) {
						return unit;
					}
				}
			}
		}
		return "";
	}

}
