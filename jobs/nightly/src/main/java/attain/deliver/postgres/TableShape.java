package attain.deliver.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Gives the tables of the target the columns of the snapshot. A column is added or made
 * anew, never just taken away: what the snapshot has no more stays there, empty.
 */
final class TableShape {

	private final Connection target;

	private final PostgresTarget names;

	private final TargetTables there;

	private final Patience patience;

	TableShape(Connection target, PostgresTarget names, TargetTables there, Patience patience) {
		this.target = target;
		this.names = names;
		this.there = there;
		this.patience = patience;
	}

	/** Whether readers are kept out of it while it gets its shape and its rows. */
	boolean changes(SourceTable table) {
		return isThere(table) && !alterations(table).isEmpty();
	}

	/** Whether the target has a table of this name. */
	boolean isThere(SourceTable table) {
		return this.there.find(this.names.schema(table.schemaName()), table.tableName()).isPresent();
	}

	/** Gives the table its shape, from now until the commit. */
	void give(SourceTable table) throws SQLException {
		String name = this.names.table(table.schemaName(), table.tableName());
		if (isThere(table)) {
			List<String> alterations = alterations(table);
			if (!alterations.isEmpty()) {
				this.patience.run(this.target, "alter table " + name + " " + String.join(", ", alterations));
			}
			return;
		}
		String columns = table.columns().stream().map(TableShape::definition).collect(Collectors.joining(", "));
		try (Statement statement = this.target.createStatement()) {
			statement.execute("create table %s (%s)".formatted(name, columns));
		}
	}

	private List<String> alterations(SourceTable table) {
		TargetTables.Table now = this.there.find(this.names.schema(table.schemaName()), table.tableName())
			.orElseThrow();
		List<String> alterations = new ArrayList<>();
		for (SourceTable.Column column : table.columns()) {
			TargetTables.Column old = now.columns().get(column.columnName());
			if (old != null && !old.dataType().equals(column.postgresType())) {
				alterations.add("drop column " + PostgresTarget.quote(column.columnName()));
			}
			if (old == null || !old.dataType().equals(column.postgresType())) {
				alterations.add("add column " + definition(column));
			}
		}
		return List.copyOf(alterations);
	}

	private static String definition(SourceTable.Column column) {
		return PostgresTarget.quote(column.columnName()) + " " + column.postgresType();
	}

}
