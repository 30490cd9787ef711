package attain.publish.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;

import attain.warehouse.Warehouse;

/**
 * Indicator values as SDMX-CSV 2.0, one row per observation, each to replace the former.
 * The engine writes them: there are as many as figures are known.
 */
final class SdmxData {

	static final String FILE = "indicator_value.csv";

	private static final String OBSERVATIONS = "sdmx_observation";

	private SdmxData() {
	}

	/** Writes the file into the folder; a value that is missing is blank. */
	static void write(Questions questions, Path folder) throws IOException, SQLException {
		String question = questions.text(OBSERVATIONS);
		try (PreparedStatement asked = questions.snapshot().prepareStatement(question);
				Statement statement = questions.snapshot().createStatement()) {
			statement.execute("""
					copy (
					    select 'dataflow' as "STRUCTURE", %s as "STRUCTURE_ID", 'R' as "ACTION", %s
					    from (
					%s
					    )
					) to %s (format csv, header, new_line '\\r\\n')
					""".formatted(Warehouse.quoted(SdmxStructure.DATAFLOW), components(asked.getMetaData()), question,
					Warehouse.quoted(folder.resolve(FILE).toString())));
		}
	}

	private static String components(ResultSetMetaData head) throws SQLException {
		List<String> components = new ArrayList<>();
		for (int column = 1; column <= head.getColumnCount(); column++) {
			String name = '"' + head.getColumnLabel(column) + '"';
			components.add("%s as %s".formatted(plain(name, head, column), name));
		}
		return String.join(", ", components);
	}

	/** A number as short as it can be written, no quotes where a text is empty. */
	private static String plain(String name, ResultSetMetaData head, int column) throws SQLException {
		return switch (head.getColumnType(column)) {
			case Types.DECIMAL ->
				(head.getScale(column) > 0) ? "rtrim(rtrim(%s::varchar, '0'), '.')".formatted(name) : name;
			case Types.VARCHAR -> "nullif(%s, '')".formatted(name);
			default -> name;
		};
	}

}
