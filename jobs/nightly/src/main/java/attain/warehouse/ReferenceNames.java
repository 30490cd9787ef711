package attain.warehouse;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The names under which files may mean a unit or a sender. */
final class ReferenceNames {

	private static final String NAMES = """
			select org_unit_name_vi from reference.org_unit
			union
			select alias_vi from reference.org_unit_alias
			union
			select sender_name_vi from reference.sender
			union
			select alias_vi from reference.sender_alias
			order by 1""";

	private ReferenceNames() {
	}

	/** Every name and alias once, as written. */
	static List<String> all(Connection connection) throws SQLException {
		List<String> names = new ArrayList<>();
		try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(NAMES)) {
			while (rows.next()) {
				names.add(rows.getString(1));
			}
		}
		return names;
	}

}
