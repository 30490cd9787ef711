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
 * @param columns the columns that the tables are cut by; of two, the rows of each key of
 * the one with each of the other
 */
record SliceKey(Model finding, List<String> columns) {

	private static final Pattern KEY = Pattern.compile("(?m)^-- Key: (\\w+(?:, \\w+)*)$");

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
					List.of(key.group(1).split(", ")));
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
		List<String> conditions = new ArrayList<>();
		for (String column : this.columns) {
			conditions.add(condition(connection, column));
		}
		return String.join(" and ", conditions);
	}

	private String condition(Connection connection, String column) throws SQLException {
		String found = "select distinct %s from %s".formatted(column, this.finding.name());
		List<String> keys = new ArrayList<>();
		try (Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery(found + " limit " + (FEW + 1))) {
			while (row.next()) {
				keys.add(row.getString(1));
			}
		}
		if (keys.isEmpty()) {
			return "false";
		}
		return "%s in (%s)".formatted(column,
				(keys.size() > FEW) ? found : keys.stream().map(Warehouse::quoted).collect(Collectors.joining(", ")));
	}

}
