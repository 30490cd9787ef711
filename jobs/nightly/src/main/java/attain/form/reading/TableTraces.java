package attain.form.reading;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import attain.form.TableTrace;
import attain.form.TableTrace.BoundTo;
import attain.form.language.Column;
import attain.form.language.Table;

import org.jspecify.annotations.Nullable;

/** Tells people where a table was found. */
final class TableTraces {

	private TableTraces() {
	}

	/** The table as found, with the rows that were taken so far, if any were read. */
	static TableTrace of(Table table, Header header, @Nullable TableBody body) {
		Map<Integer, BoundTo> columns = new TreeMap<>();
		header.columns().forEach((key, number) -> {
			Column column = table.columns().get(Header.first(key));
			if (column != null) {
				columns.put(number, new BoundTo(key, word(column.holds()), word(column.type()),
						header.labels().getOrDefault(number, "")));
			}
		});
		Map<String, String> cells = new LinkedHashMap<>();
		table.cells()
			.values()
			.forEach((rule) -> SideCells.find(header, rule).ifPresent((cell) -> cells.put(cell.ref(), rule.key())));
		Map<Integer, String> kinds = new TreeMap<>();
		if (body != null) {
			body.each((row) -> kinds.put(row.rowNo, row.rule.kind()));
		}
		return new TableTrace(table.code(), header.head().sheet().name(), header.firstRow(),
				IndexRow.lastRowBeforeBody(header), (body != null) ? body.footer() : 0, columns, cells, kinds);
	}

	private static String word(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT);
	}

}
