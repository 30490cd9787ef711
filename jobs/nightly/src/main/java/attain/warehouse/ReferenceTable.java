package attain.warehouse;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One table of schema reference that a CSV file fills.
 *
 * @param name name of the table, and of the file without .csv
 * @param columns its columns in order, without line_no
 */
record ReferenceTable(String name, List<ReferenceColumn> columns) {

	private static final String LINE_NO = "line_no";

	private static final String CATALOG = """
			select table_name, column_name, data_type, is_nullable = 'NO' as is_required
			from information_schema.columns
			where table_schema = 'reference' and table_catalog = current_database() and table_name <> 'name_key'
			order by table_name, ordinal_position""";

	/** The tables that the database has, by name. */
	static List<ReferenceTable> all(Connection connection) throws SQLException {
		Map<String, List<ReferenceColumn>> columns = new LinkedHashMap<>();
		try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(CATALOG)) {
			while (rows.next()) {
				if (!LINE_NO.equals(rows.getString(2))) {
					columns.computeIfAbsent(rows.getString(1), (name) -> new ArrayList<>())
						.add(new ReferenceColumn(rows.getString(2), ReferenceType.ofColumn(rows.getString(3)),
								rows.getBoolean(4)));
				}
			}
		}
		return columns.entrySet()
			.stream()
			.map((table) -> new ReferenceTable(table.getKey(), List.copyOf(table.getValue())))
			.toList();
	}

	/** Name of the CSV file. */
	String fileName() {
		return this.name + ".csv";
	}

	/** Names of the columns, in order. */
	List<String> columnNames() {
		return this.columns.stream().map(ReferenceColumn::name).toList();
	}

}
