package attain.warehouse;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Which contents were read, by which form and which program. The only judge of what is
 * still to be read.
 */
public final class Ledger {

	/**
	 * One content that was read.
	 *
	 * @param formCode form that claimed it, null if none did
	 * @param fingerprint fingerprint of form and program at that time
	 */
	public record Entry(@Nullable String formCode, String fingerprint) {
	}

	private Ledger() {
	}

	/** All entries, by SHA-256 of the content. */
	public static Map<String, Entry> entries(Connection connection) throws SQLException {
		Map<String, Entry> entries = new HashMap<>();
		try (Statement statement = connection.createStatement();
				ResultSet row = statement
					.executeQuery("select content_sha256, form_code, form_fingerprint from raw.submission")) {
			while (row.next()) {
				entries.put(row.getString(1), new Entry(row.getString(2), row.getString(3)));
			}
		}
		return entries;
	}

	/** The fingerprint that an entry has if this form and this program made it. */
	public static String fingerprint(String formFingerprint, String readerFingerprint) {
		return formFingerprint + "." + readerFingerprint;
	}

}
