package attain.warehouse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A way of cutting tables into slices: by file, by period. Its SELECT, a file of
 * {@code sql/slices}, says of which keys something may have changed since the last night.
 *
 * @param finding the SELECT; its table is {@code slice.<name of the file>}
 * @param column the column that the tables are cut by
 */
record SliceKey(Model finding, String column) {

	private static final Pattern KEY = Pattern.compile("(?m)^-- Key: (\\w+)$");

	private static final Pattern SLICE = Pattern.compile("(?m)^-- Slice: (\\w+)$");

	private static final int FEW = 100;

	static SliceKey read(Connection connection, Path file) {
		try {
			String select = Files.readString(file).strip();
			Matcher key = KEY.matcher(select);
			if (!key.find()) {
				throw new SqlProblem(file + ": a line '-- Key: column' says what tables are cut by");
			}
			String name = file.getFileName().toString().replaceFirst("\\.sql$", "");
			return new SliceKey(new Model("slice", name, file, select, TablesRead.of(connection, select)),
					key.group(1));
		}
		catch (SQLException | IOException | IllegalArgumentException ex) {
			throw new SqlProblem(file, ex);
		}
	}

	/** The name that the header of a model or check declares, if it declares one. */
	static Optional<String> declaredIn(String select) {
		Matcher slice = SLICE.matcher(select);
		return slice.find() ? Optional.of(slice.group(1)) : Optional.empty();
	}

	String name() {
		return this.finding.tableName();
	}

	/** Finds the keys anew; what the SELECT reads has to be filled. */
	void find(Connection connection) {
		try (Statement statement = connection.createStatement()) {
			statement
				.execute("create or replace table %s as%n%s".formatted(this.finding.name(), this.finding.select()));
		}
		catch (SQLException ex) {
			throw new SqlProblem(this.finding.file(), ex);
		}
	}

	/**
	 * What is true of rows of the keys found. Few keys stand in it as they are: then the
	 * engine skips what it has stored of others.
	 */
	String condition(Connection connection) throws SQLException {
		List<String> keys = new ArrayList<>();
		try (Statement statement = connection.createStatement();
				ResultSet row = statement
					.executeQuery("select %s from %s limit %d".formatted(this.column, this.finding.name(), FEW + 1))) {
			while (row.next()) {
				keys.add(row.getString(1));
			}
		}
		if (keys.isEmpty()) {
			return "false";
		}
		String found = (keys.size() > FEW) ? "select %s from %s".formatted(this.column, this.finding.name())
				: keys.stream().map(Warehouse::quoted).collect(Collectors.joining(", "));
		return "%s in (%s)".formatted(this.column, found);
	}

}
