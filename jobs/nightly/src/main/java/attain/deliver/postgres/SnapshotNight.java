package attain.deliver.postgres;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import attain.publish.DataOrigin;
import attain.warehouse.SqlFolder;

/**
 * A night as it is delivered.
 *
 * @param connection to its snapshot
 * @param identity which night it is
 * @param tables what is delivered of it
 * @param keys what joins with what
 * @param origin whether a sample is in it
 */
record SnapshotNight(Connection connection, NightThere identity, List<SourceTable> tables, SnapshotKeys keys,
		DataOrigin origin) {

	static SnapshotNight read(Connection snapshot, SqlFolder sql, PostgresTarget target)
			throws IOException, SQLException {
		List<SourceTable> tables = SnapshotTables.of(snapshot, target.schemas().keySet());
		return new SnapshotNight(snapshot, NightThere.ofSnapshot(snapshot), tables,
				SnapshotKeys.of(snapshot, sql, tables), DataOrigin.of(snapshot));
	}

}
