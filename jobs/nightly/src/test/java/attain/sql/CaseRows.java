package attain.sql;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Rows as lines of text that can be compared: sorted, numbers without closing zeros. */
final class CaseRows {

	private static final Set<Integer> NUMBERS = Set.of(Types.DECIMAL, Types.DOUBLE, Types.INTEGER, Types.BIGINT,
			Types.SMALLINT, Types.FLOAT, Types.NUMERIC, Types.OTHER);

	private CaseRows() {
	}

	/**
	 * Line by line: two blanks before a row that is as expected, - before one that is
	 * missing, + before one too many.
	 */
	static Comparison compare(CaseTable expected, ResultSet found) throws SQLException {
		List<Boolean> numeric = new ArrayList<>();
		ResultSetMetaData columns = found.getMetaData();
		for (String column : expected.columns()) {
			numeric.add(NUMBERS.contains(columns.getColumnType(found.findColumn(column))));
		}
		List<String> foundLines = new ArrayList<>();
		while (found.next()) {
			List<@Nullable String> cells = new ArrayList<>();
			for (String column : expected.columns()) {
				cells.add(found.getString(column));
			}
			foundLines.add(line(cells, numeric));
		}
		List<String> expectedLines = expected.rows().stream().map((row) -> line(row, numeric)).toList();
		return Comparison.of(String.join(",", expected.columns()), expectedLines, foundLines);
	}

	private static String line(List<@Nullable String> cells, List<Boolean> numeric) {
		List<String> texts = new ArrayList<>();
		for (int index = 0; index < cells.size(); index++) {
			texts.add(text(cells.get(index), numeric.get(index)));
		}
		return String.join(",", texts);
	}

	private static String text(@Nullable String cell, boolean isNumber) {
		if (cell == null) {
			return "";
		}
		if (isNumber) {
			return plain(cell);
		}
		boolean needsQuotes = cell.isEmpty() || cell.contains(",") || cell.contains("\"");
		return needsQuotes ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
	}

	/** A number that is none ("oops" in an expect.csv) stays as it is and so differs. */
	private static String plain(String number) {
		try {
			return new BigDecimal(number).stripTrailingZeros().toPlainString();
		}
		catch (NumberFormatException ex) {
			return number;
		}
	}

}
