package attain.coverage;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One row of {@code mart.coverage}.
 *
 * @param kind system, commitment or target
 * @param places kinds and keys, such as "measure dti_rank; table mart.dti"
 * @param forms codes separated by blanks, null if no form carries its data
 * @param stateVi the state, Vietnamese
 * @param stateEn the state, English
 */
record CoverageRow(String kind, String code, String nameVi, String nameEn, String places, @Nullable String forms,
		String stateVi, String stateEn) {

	private static final String QUERY = """
			select item_kind, item_code, item_name_vi, item_name_en, places, form_codes, state_vi, state_en
			from mart.coverage
			order by item_kind, item_code""";

	/** All rows, by kind and code. */
	static List<CoverageRow> all(Connection snapshot) throws SQLException {
		List<CoverageRow> all = new ArrayList<>();
		try (Statement statement = snapshot.createStatement(); ResultSet rows = statement.executeQuery(QUERY)) {
			while (rows.next()) {
				all.add(new CoverageRow(rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4),
						rows.getString(5), rows.getString(6), rows.getString(7), rows.getString(8)));
			}
		}
		return all;
	}

}
