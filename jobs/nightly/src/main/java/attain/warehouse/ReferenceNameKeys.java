package attain.warehouse;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import attain.text.MatchKey;
import attain.text.UnitName;

/** Fills reference.name_key: SQL compares names by keys that Java has computed. */
final class ReferenceNameKeys {

	private static final String NAMES = """
			select org_unit_name_vi from reference.org_unit
			union
			select alias_vi from reference.org_unit_alias
			union
			select sender_name_vi from reference.sender
			union
			select alias_vi from reference.sender_alias
			order by 1""";

	private static final String INSERT = """
			insert into reference.name_key (source_text, match_key, unit_type, bare_key, unaccented_key)
			values (?, ?, ?, ?, ?)""";

	private ReferenceNameKeys() {
	}

	/** One row per name and alias of a unit or sender; what was there before is gone. */
	static void fill(Connection connection) throws SQLException {
		List<String> names = names(connection);
		try (Statement statement = connection.createStatement()) {
			statement.execute("delete from reference.name_key");
		}
		if (names.isEmpty()) {
			return;
		}
		try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
			for (String name : names) {
				add(insert, name);
			}
			insert.executeBatch();
		}
	}

	private static void add(PreparedStatement insert, String name) throws SQLException {
		UnitName unit = UnitName.of(name);
		insert.setString(1, name);
		insert.setString(2, unit.matchKey());
		insert.setString(3, unit.unitType());
		insert.setString(4, unit.bareKey());
		insert.setString(5, MatchKey.unaccented(name));
		insert.addBatch();
	}

	private static List<String> names(Connection connection) throws SQLException {
		List<String> names = new ArrayList<>();
		try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(NAMES)) {
			while (rows.next()) {
				names.add(rows.getString(1));
			}
		}
		return names;
	}

}
