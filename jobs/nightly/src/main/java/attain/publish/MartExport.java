package attain.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
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
			String columns = table.columns()
				.stream()
				.map(MartExport::safeInSpreadsheets)
				.collect(Collectors.joining(", "));
			copy(table, table.tableName() + ".csv", columns, order, "format csv, header", content);
		}
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

	/**
	 * Its bytes follow from the rows and from what the engine is told to do with them.
	 */
	private void copy(PublishedTable table, String file, String columns, String rows, String options,
			TableContent content) throws IOException, SQLException {
		String question = "select %s from %s as published %s".formatted(columns, table.quoted(), rows);
		String types = table.columns().stream().map(PublishedTable.Column::dataType).collect(Collectors.joining(", "));
		String madeOf = Sha256.ofText(String.join("\n", question, types, options, content.print()));
		this.files.make(this.folder.resolve(file), madeOf, (target) -> {
			try (Statement statement = this.connection.createStatement()) {
				statement.execute(
						"copy (%s) to '%s' (%s)".formatted(question, target.toString().replace("'", "''"), options));
				long written = statement.getUpdateCount();
				if (written != content.rows()) {
					throw new CannotPublishException("%s has %d rows, but %s was written with %d: nothing was published"
						.formatted(table.qualifiedName(), content.rows(), file, written));
				}
			}
		});
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
