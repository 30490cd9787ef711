package attain.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import attain.text.Inert;

/** Writes tables as Parquet and CSV. */
final class MartExport {

	/** What a spreadsheet can open, its header taken off. */
	private static final long SPREADSHEET_ROWS = 1_048_575;

	/**
	 * Texts that must change before a spreadsheet or a terminal sees them; most do not.
	 */
	private static final String RISKY = literal(Inert.FORMULA + "|" + Inert.LEADING + "|" + Inert.CONTROL);

	/** What tells the year of a row of a long table, and how many characters of it. */
	private static final String PERIOD = "period_code";

	private static final int YEAR = 4;

	private static final String SORTED = "order by all";

	private static final String AS_THEY_LIE = "";

	private static final String PARQUET = "format parquet, compression zstd";

	private static final String CSV = "format csv, header";

	private final Connection connection;

	private final GenerationFiles files;

	private final Path folder;

	MartExport(Connection connection, GenerationFiles files) {
		this.connection = connection;
		this.files = files;
		this.folder = files.folder().resolve("marts");
	}

	/**
	 * Parquet always; CSV too, unless a core table is longer than any spreadsheet. Both
	 * have the rows of the table, no more and no fewer, in the order of its columns:
	 * threads make them in another order each night. Of a table that is longer than that
	 * the rows are as they lie in the snapshot: to sort them would take longer than the
	 * night. A long core table of periods is a folder of one file for each year: most
	 * years no longer change.
	 * @throws CannotPublishException if a file has other rows than the table
	 */
	void write(PublishedTable table) throws IOException, SQLException {
		boolean isMart = table.schemaName().equals("mart");
		if (!isMart && table.rows() > SPREADSHEET_ROWS && table.has(PERIOD)) {
			writeYears(table);
			return;
		}
		TableContent content = TableContent.of(this.connection, table);
		String order = (table.rows() > SPREADSHEET_ROWS) ? AS_THEY_LIE : SORTED;
		copy(table, table.tableName() + ".parquet", "*", order, PARQUET, content);
		if (isMart || table.rows() <= SPREADSHEET_ROWS) {
			writeCsv(table, order, content);
		}
	}

	/**
	 * The Parquet file has the rows in their order already; and most columns hold no text
	 * that has to change, which one look at each of their different texts tells.
	 */
	private void writeCsv(PublishedTable table, String order, TableContent content) throws IOException, SQLException {
		Path parquet = this.folder.resolve(table.tableName() + ".parquet");
		String rows = table.isSameInParquet() ? "read_parquet(%s) as published".formatted(literal(parquet.toString()))
				: table.quoted() + " as published " + order;
		Path csv = this.folder.resolve(table.tableName() + ".csv");
		String question = question(table, columns(table, (name) -> true), order);
		this.files.make(csv, madeOf(table, question, CSV, content),
				(target) -> write("select %s from %s".formatted(columns(table, riskyColumns(table)::contains), rows),
						CSV, target, table, content));
	}

	private static String columns(PublishedTable table, Predicate<String> isRisky) {
		return table.columns()
			.stream()
			.map((column) -> isRisky.test(column.columnName()) ? safeInSpreadsheets(column) : column.quoted())
			.collect(Collectors.joining(", "));
	}

	/**
	 * Names of the columns that hold a text that has to change. An aggregate, since the
	 * engine would ask a condition of every row.
	 */
	private Set<String> riskyColumns(PublishedTable table) throws SQLException {
		Set<String> risky = new HashSet<>();
		String question = table.columns()
			.stream()
			.filter(PublishedTable.Column::isText)
			.map((column) -> "select %s, bool_or(regexp_matches(text, %s)) from (select distinct %s::varchar from %s) as texts (text)"
				.formatted(literal(column.columnName()), RISKY, column.quoted(), table.quoted()))
			.collect(Collectors.joining(" union all "));
		if (question.isEmpty()) {
			return risky;
		}
		try (Statement statement = this.connection.createStatement();
				ResultSet row = statement.executeQuery(question)) {
			while (row.next()) {
				if (row.getBoolean(2)) {
					risky.add(row.getString(1));
				}
			}
		}
		return risky;
	}

	private void writeYears(PublishedTable table) throws IOException, SQLException {
		String folderName = table.tableName() + ".parquet";
		Files.createDirectory(this.folder.resolve(folderName));
		for (Map.Entry<String, TableContent> year : TableContent.ofParts(this.connection, table, PERIOD, YEAR)
			.entrySet()) {
			// A range, unlike a function of the column, lets the engine pass over blocks.
			String ofYear = "where %1$s >= '%2$s' and %1$s < '%2$s~'".formatted(PERIOD, year.getKey());
			copy(table, folderName + "/" + year.getKey() + ".parquet", "*", ofYear, PARQUET, year.getValue());
		}
	}

	private void copy(PublishedTable table, String file, String columns, String rows, String options,
			TableContent content) throws IOException, SQLException {
		String question = question(table, columns, rows);
		this.files.make(this.folder.resolve(file), madeOf(table, question, options, content),
				(target) -> write(question, options, target, table, content));
	}

	private static String question(PublishedTable table, String columns, String rows) {
		return "select %s from %s as published %s".formatted(columns, table.quoted(), rows);
	}

	/**
	 * The bytes of a file follow from the rows and from what the engine is told to do
	 * with them.
	 */
	private static String madeOf(PublishedTable table, String question, String options, TableContent content) {
		String types = table.columns().stream().map(PublishedTable.Column::dataType).collect(Collectors.joining(", "));
		return Sha256.ofText(String.join("\n", question, types, options, content.print()));
	}

	private void write(String question, String options, Path target, PublishedTable table, TableContent content)
			throws IOException, SQLException {
		try (Statement statement = this.connection.createStatement()) {
			statement.execute("copy (%s) to %s (%s)".formatted(question, literal(target.toString()), options));
			long written = statement.getUpdateCount();
			if (written != content.rows()) {
				throw new CannotPublishException("%s has %d rows, but %s was written with %d: nothing was published"
					.formatted(table.qualifiedName(), content.rows(), this.folder.relativize(target), written));
			}
		}
	}

	/**
	 * Numbers stay as they are; a text that a spreadsheet would run gets an apostrophe,
	 * as {@link Inert#cell} gives it.
	 */
	private static String safeInSpreadsheets(PublishedTable.Column column) {
		if (!column.isText()) {
			return column.quoted();
		}
		String text = "published." + column.quoted();
		String plain = replaced(text, Inert.CONTROL, Inert.REPLACEMENT);
		String inert = replaced(replaced(plain, Inert.FORMULA, "\\1'\\2"), Inert.LEADING, "'\\1");
		return "case when regexp_matches(%1$s, %2$s) then %3$s else %1$s end as %4$s".formatted(text, RISKY, inert,
				column.quoted());
	}

	private static String replaced(String text, String pattern, String by) {
		return "regexp_replace(%s, %s, %s, 'g')".formatted(text, literal(pattern), literal(by));
	}

	private static String literal(String text) {
		return "'" + text.replace("'", "''") + "'";
	}

}
