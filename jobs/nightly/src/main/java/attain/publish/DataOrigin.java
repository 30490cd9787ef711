package attain.publish;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Whether any number of a snapshot comes from a sample file. */
public enum DataOrigin {

	/** Everything came from senders. */
	DELIVERED,
	/** At least one file is a sample: every output must say so. */
	ILLUSTRATIVE;

	/** The mark that every output carries if a sample is in it. */
	public static final String NOTICE = "SỐ LIỆU MINH HỌA (illustrative sample)";

	/** The origin of what a snapshot holds. */
	public static DataOrigin of(Connection snapshot) throws SQLException {
		if (!new SnapshotCatalog(snapshot).has("core", "dim_submission", "is_sample")) {
			return DELIVERED;
		}
		try (Statement statement = snapshot.createStatement();
				ResultSet rows = statement.executeQuery("select count(*) from core.dim_submission where is_sample")) {
			rows.next();
			return (rows.getLong(1) > 0) ? ILLUSTRATIVE : DELIVERED;
		}
	}

	/** The title, followed by the notice if there is a sample. */
	public String mark(String title) {
		return (this == ILLUSTRATIVE) ? title + " - " + NOTICE : title;
	}

}
