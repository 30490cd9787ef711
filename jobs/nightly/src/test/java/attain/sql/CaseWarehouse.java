package attain.sql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import attain.warehouse.Model;
import attain.warehouse.Models;
import attain.warehouse.SqlFolder;
import attain.warehouse.Warehouse;

/**
 * Empty tables in memory that each case fills and leaves empty. A model above the one in
 * question runs by itself unless its table is given; one that would read only empty
 * tables is left out, for speed. Not thread-safe.
 */
final class CaseWarehouse {

	static final SqlFolder SQL = new SqlFolder(Path.of("../../sql"));

	/** Needs no input and never changes: filled once. */
	private static final String CALENDAR = "core.dim_period";

	private static final Pattern TABLE = Pattern.compile("\\b(staging|core|mart)\\.\\w+");

	private final Connection connection;

	private final List<Model> models;

	private CaseWarehouse(Connection connection, Models models) throws SQLException {
		this.connection = connection;
		this.models = models.ordered();
		// For ten rows, threads cost more than they save.
		execute("set threads = 1");
		Model calendar = modelsNamed(Set.of(CALENDAR)).get(0);
		execute(insertOf(calendar));
		SqlFolder.run(connection, SQL.macroScripts());
	}

	/** The one of this JVM: building it takes longer than all its cases. */
	static CaseWarehouse shared() {
		return Holder.SHARED;
	}

	/** Names of all models, as {@code schema.table}. */
	Set<String> modelNames() {
		return this.models.stream().map(Model::name).collect(Collectors.toUnmodifiableSet());
	}

	/**
	 * Runs the model of a case and compares what it brings on the columns that expect.csv
	 * names.
	 */
	Comparison compare(SqlCase sqlCase) throws SQLException {
		return inTransaction(() -> {
			fill(sqlCase, Set.of(sqlCase.subject()));
			try (Statement statement = this.connection.createStatement();
					ResultSet found = statement.executeQuery(sqlCase.question())) {
				return CaseRows.compare(sqlCase.expect(), found);
			}
		});
	}

	/** How many rows a check finds in a case. */
	long rowsFound(SqlCase sqlCase, Path check) throws SQLException, IOException {
		String select = Files.readString(check);
		String bare = select.replaceAll("(?m)^--.*", "");
		Set<String> tables = TABLE.matcher(bare).results().map((match) -> match.group()).collect(Collectors.toSet());
		return inTransaction(() -> {
			fill(sqlCase, tables);
			try (Statement statement = this.connection.createStatement();
					ResultSet rows = statement.executeQuery(select)) {
				long count = 0;
				while (rows.next()) {
					count++;
				}
				return count;
			}
		});
	}

	private void fill(SqlCase sqlCase, Set<String> wanted) throws SQLException {
		Map<String, Path> given = sqlCase.given();
		Set<String> filled = new HashSet<>();
		for (Map.Entry<String, Path> entry : given.entrySet()) {
			load(entry.getKey(), entry.getValue(), filled);
		}
		for (Model model : modelsNamed(aboveAndSelf(wanted, given.keySet()))) {
			boolean isSubject = model.name().equals(sqlCase.subject());
			boolean hasInput = model.reads().stream().anyMatch(filled::contains);
			if (isSubject || hasInput) {
				execute("delete from " + model.name());
				execute(insertOf(model));
				filled.add(model.name());
			}
		}
	}

	private void load(String table, Path file, Set<String> filled) throws SQLException {
		CaseTable rows = CaseTable.read(file);
		try {
			execute("delete from " + table);
			if (!rows.rows().isEmpty()) {
				execute(rows.insertInto(table));
				filled.add(table);
			}
		}
		catch (SQLException ex) {
			throw new IllegalArgumentException(file + ": " + ex.getMessage(), ex);
		}
	}

	/**
	 * The wanted tables and all those that their models read, up to tables that are
	 * given.
	 */
	private Set<String> aboveAndSelf(Set<String> wanted, Set<String> given) {
		Set<String> needed = new HashSet<>(wanted);
		for (int index = this.models.size() - 1; index >= 0; index--) {
			Model model = this.models.get(index);
			if (needed.contains(model.name()) && !given.contains(model.name())) {
				needed.addAll(model.reads());
			}
		}
		needed.removeAll(given);
		if (!wanted.contains(CALENDAR)) {
			needed.remove(CALENDAR);
		}
		return needed;
	}

	private List<Model> modelsNamed(Set<String> names) {
		return this.models.stream().filter((model) -> names.contains(model.name())).toList();
	}

	private static String insertOf(Model model) {
		return "insert into %s by name (%n%s%n)".formatted(model.name(), model.select());
	}

	private void execute(String sql) throws SQLException {
		try (Statement statement = this.connection.createStatement()) {
			statement.execute(sql);
		}
	}

	private <T> T inTransaction(Work<T> work) throws SQLException {
		execute("begin");
		try {
			return work.run();
		}
		finally {
			execute("rollback");
		}
	}

	private interface Work<T> {

		T run() throws SQLException;

	}

	private static final class Holder {

		static final CaseWarehouse SHARED = build();

		private static CaseWarehouse build() {
			try {
				Connection connection = Warehouse.inMemory();
				return new CaseWarehouse(connection, Shapes.copyTo(connection, SQL));
			}
			catch (SQLException ex) {
				throw new IllegalStateException(ex);
			}
		}

	}

}
