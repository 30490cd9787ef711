package attain.deliver.postgres;

import java.util.stream.Collectors;

/**
 * The lines that PostgreSQL takes in by COPY in text format, made by the engine itself: a
 * tab between values, \N for null. A NUL character, which no text of PostgreSQL can hold,
 * becomes its sign ␀.
 */
final class CopyText {

	private static final String NULL = "'\\N'";

	private CopyText() {
	}

	/** Asks the snapshot for one line per row, in the order of the table. */
	static String select(SourceTable table) {
		String values = table.columns()
			.stream()
			.map((column) -> "coalesce(%s, %s)".formatted(value(column), NULL))
			.collect(Collectors.joining(" || chr(9) || "));
		return "select %s from %s".formatted(values, table.quoted());
	}

	private static String value(SourceTable.Column column) {
		String name = PostgresTarget.quote(column.columnName());
		String text = column.dataType().equals("VARCHAR") ? name : "cast(%s as varchar)".formatted(name);
		if (column.dataType().equals("TIMESTAMP")) {
			return text + " || '+00'";
		}
		return column.postgresType().equals("text") ? escaped(text) : text;
	}

	/** The backslash first: the others bring new ones. */
	private static String escaped(String text) {
		String backslash = replaced(text, "chr(92)", "repeat(chr(92), 2)");
		String tab = replaced(backslash, "chr(9)", "'\\t'");
		String newline = replaced(tab, "chr(10)", "'\\n'");
		String carriageReturn = replaced(newline, "chr(13)", "'\\r'");
		return replaced(carriageReturn, "chr(0)", "'␀'");
	}

	private static String replaced(String text, String found, String by) {
		return "replace(%s, %s, %s)".formatted(text, found, by);
	}

}
