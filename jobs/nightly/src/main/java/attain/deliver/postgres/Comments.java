package attain.deliver.postgres;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import attain.publish.DataOrigin;

/** Tells what tables and columns mean, where the target does not say so already. */
final class Comments {

	private final PostgresTarget names;

	private final DataOrigin origin;

	Comments(PostgresTarget names, DataOrigin origin) {
		this.names = names;
		this.origin = origin;
	}

	/** Writes what is missing or other than it should be. */
	void write(Connection target, List<SourceTable> tables, TargetTables there) throws SQLException {
		List<String> comments = new ArrayList<>();
		for (SourceTable table : tables) {
			add(comments, table, there);
		}
		try (Statement statement = target.createStatement()) {
			if (!comments.isEmpty()) {
				statement.execute(String.join(";\n", comments));
			}
		}
	}

	/** What a table is, and that its figures are a sample if they are. */
	String of(SourceTable table) {
		String notice = (this.origin == DataOrigin.ILLUSTRATIVE) ? DataOrigin.NOTICE + ". " : "";
		return notice + table.comment() + TargetTables.MARK;
	}

	private void add(List<String> comments, SourceTable table, TargetTables there) {
		TargetTables.Table now = there.find(this.names.schema(table.schemaName()), table.tableName()).orElse(null);
		String name = this.names.table(table.schemaName(), table.tableName());
		if (now == null || !now.comment().equals(of(table))) {
			comments.add("comment on table %s is %s".formatted(name, PostgresTarget.literal(of(table))));
		}
		for (SourceTable.Column column : table.columns()) {
			TargetTables.Column old = (now != null) ? now.columns().get(column.columnName()) : null;
			if (old == null || !old.comment().equals(column.comment())
					|| !old.dataType().equals(column.postgresType())) {
				comments.add("comment on column %s.%s is %s".formatted(name, PostgresTarget.quote(column.columnName()),
						PostgresTarget.literal(column.comment())));
			}
		}
	}

}
