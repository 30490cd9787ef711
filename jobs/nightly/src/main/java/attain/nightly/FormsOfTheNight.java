package attain.nightly;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The descriptions of forms that a published night was read with. */
public final class FormsOfTheNight {

	/** The snapshot keeps so many characters of a fingerprint. */
	private static final int KEPT = 16;

	private FormsOfTheNight() {
	}

	/**
	 * Names of the files that are not in the folder as the night read them: changed, gone
	 * or new. Empty if the folder still is what was used.
	 */
	public static List<String> changedIn(Path forms, Connection snapshot) throws SQLException, IOException {
		Map<String, String> now = new TreeMap<>();
		Fingerprint.ofForms(forms)
			.forEach((form, fingerprint) -> now.put(form.fileName(), fingerprint.substring(0, KEPT)));
		Map<String, String> then = new TreeMap<>();
		try (Statement statement = snapshot.createStatement();
				ResultSet rows = statement
					.executeQuery("select file_name, fingerprint from ops.input_fingerprint where kind = 'form'")) {
			while (rows.next()) {
				then.put(rows.getString(1), rows.getString(2));
			}
		}
		TreeSet<String> names = new TreeSet<>(now.keySet());
		names.addAll(then.keySet());
		names.removeIf((name) -> now.getOrDefault(name, "").equals(then.get(name)));
		return List.copyOf(names);
	}

}
