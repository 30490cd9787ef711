package attain.warehouse;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;

import attain.text.MatchKey;
import attain.text.UnitName;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Puts rows into the tables of schema reference, each table anew. */
record ReferenceStore(DuckDBConnection connection) {

	private static final String SCHEMA = "reference";

	/** All or nothing: every table holds the rows of its file. */
	void replace(List<ReferenceFile> files) throws SQLException {
		this.connection.setAutoCommit(false);
		try {
			for (ReferenceFile file : files) {
				replace(file);
			}
			replaceNameKeys();
			this.connection.commit();
		}
		catch (SQLException | RuntimeException ex) {
			this.connection.rollback();
			throw ex;
		}
		finally {
			this.connection.setAutoCommit(true);
		}
	}

	private void replace(ReferenceFile file) throws SQLException {
		ReferenceTable table = file.table();
		try (DuckDBAppender rows = emptied(table.name())) {
			for (ReferenceRow row : file.rows()) {
				rows.beginRow();
				for (int field = 0; field < table.columns().size(); field++) {
					append(rows, table.columns().get(field).type(), row.values().get(field));
				}
				rows.append(row.line());
				rows.endRow();
			}
			rows.flush();
		}
	}

	private void replaceNameKeys() throws SQLException {
		List<String> names = ReferenceNames.all(this.connection);
		try (DuckDBAppender rows = emptied("name_key")) {
			for (String name : names) {
				UnitName unit = UnitName.of(name);
				rows.beginRow();
				rows.append(name);
				rows.append(unit.matchKey());
				append(rows, ReferenceType.TEXT, unit.unitType());
				rows.append(unit.bareKey());
				rows.append(MatchKey.unaccented(name));
				rows.endRow();
			}
			rows.flush();
		}
	}

	/**
	 * The delete comes first: an appender joins a transaction only after a statement. Who
	 * fills it has to flush it: the driver's close drops what a table refuses without a
	 * word, and the commit then succeeds with nothing stored.
	 */
	private DuckDBAppender emptied(String table) throws SQLException {
		try (Statement statement = this.connection.createStatement()) {
			statement.execute("delete from " + SCHEMA + "." + table);
		}
		return this.connection.createAppender(this.connection.getCatalog(), SCHEMA, table);
	}

	private static void append(DuckDBAppender rows, ReferenceType type, @Nullable Object value) throws SQLException {
		if (value == null) {
			rows.appendNull();
			return;
		}
		switch (type) {
			case TEXT -> rows.append((String) value);
			case INTEGER -> rows.append((Integer) value);
			case DECIMAL -> rows.append((BigDecimal) value);
			case DATE -> rows.append((LocalDate) value);
			case BOOLEAN -> rows.append((Boolean) value);
		}
	}

}
