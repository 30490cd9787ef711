package attain.publish;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
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

	private final Connection connection;

	private final Path folder;

	MartExport(Connection connection, Path folder) {
		this.connection = connection;
		this.folder = folder;
	}

	/**
	 * Names of the files written for the table. Parquet always; CSV too, unless a core
	 * table is longer than any spreadsheet. Both have the rows of the table, no more and
	 * no fewer, in the order of its columns however many there are: threads make them in
	 * another order each night.
	 * @throws CannotPublishException if a file has other rows than the table
	 */
	List<String> write(PublishedTable table) throws SQLException, CannotPublishException {
		List<String> files = new ArrayList<>();
		files.add(copy(table, "parquet", "*", "format parquet, compression zstd"));
		if (table.schemaName().equals("mart") || table.rows() <= SPREADSHEET_ROWS) {
			String columns = table.columns()
				.stream()
				.map(MartExport::safeInSpreadsheets)
				.collect(Collectors.joining(", "));
			files.add(copy(table, "csv", columns, "format csv, header"));
		}
		return List.copyOf(files);
	}

	private String copy(PublishedTable table, String extension, String columns, String options)
			throws SQLException, CannotPublishException {
		String file = table.tableName() + "." + extension;
		String sql = "copy (select %s from %s as published order by all) to '%s' (%s)".formatted(columns,
				table.quoted(), this.folder.resolve(file).toString().replace("'", "''"), options);
		try (Statement statement = this.connection.createStatement()) {
			statement.execute(sql);
			long written = statement.getUpdateCount();
			if (written != table.rows()) {
				throw new CannotPublishException("%s has %d rows, but %s was written with %d: nothing was published"
					.formatted(table.qualifiedName(), table.rows(), file, written));
			}
		}
		return file;
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
