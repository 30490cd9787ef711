package attain.warehouse;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The table that a model must fill, compared with what the model brings.
 *
 * @param model the model
 * @param promised columns of the table that {@code sql/schema} makes; empty if there is
 * none
 * @param brought columns of the model
 */
record ContractTable(Model model, Set<String> promised, Set<String> brought) {

	static ContractTable of(Connection connection, Model model) throws SQLException {
		return new ContractTable(model, columnsOf(connection, model), columnsBrought(connection, model));
	}

	/** Fails unless the model brings exactly the columns of its table. */
	void refuseOtherColumns() {
		if (this.promised.isEmpty()) {
			throw new SqlProblem("%s fills %s, but no script of sql/schema makes that table"
				.formatted(this.model.file(), this.model.name()));
		}
		List<String> differences = new ArrayList<>();
		only(this.brought, this.promised).ifNotEmpty("not in the table: ", differences);
		only(this.promised, this.brought).ifNotEmpty("not in the model: ", differences);
		if (!differences.isEmpty()) {
			throw new SqlProblem("%s and the table %s of sql/schema differ; columns %s".formatted(this.model.file(),
					this.model.name(), String.join("; ", differences)));
		}
	}

	private static Names only(Set<String> these, Set<String> notThose) {
		Set<String> rest = new LinkedHashSet<>(these);
		rest.removeAll(notThose);
		return new Names(rest);
	}

	private static Set<String> columnsOf(Connection connection, Model model) throws SQLException {
		// The engine's list of all columns would be made anew for each model.
		try (Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery("describe " + model.name())) {
			return firstColumn(rows);
		}
		catch (SQLException ex) {
			if (String.valueOf(ex.getMessage()).contains("does not exist")) {
				return Set.of();
			}
			throw ex;
		}
	}

	private static Set<String> columnsBrought(Connection connection, Model model) throws SQLException {
		try (Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery("describe\n" + model.select())) {
			return firstColumn(rows);
		}
	}

	private static Set<String> firstColumn(ResultSet rows) throws SQLException {
		Set<String> names = new LinkedHashSet<>();
		while (rows.next()) {
			names.add(rows.getString(1));
		}
		return names;
	}

	private record Names(Set<String> names) {

		void ifNotEmpty(String label, List<String> lines) {
			if (!this.names.isEmpty()) {
				lines.add(label + String.join(", ", this.names));
			}
		}

	}

}
