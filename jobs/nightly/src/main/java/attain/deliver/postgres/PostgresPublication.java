package attain.deliver.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

import attain.deliver.DeliveryFailedException;
import attain.publish.Snapshot;
import attain.publish.Snapshot.Reach;
import attain.warehouse.SqlFolder;

/** Publishes a night that readers see to a PostgreSQL database as well. */
public final class PostgresPublication {

	/** Whether a night is written that the target has already. */
	public enum Repetition {

		/** A night that is there is left alone. */
		IF_NEW,
		/** All rows are written again, whatever is there. */
		ALWAYS

	}

	private final PostgresTarget target;

	private final SqlFolder sql;

	private final Patience patience;

	/** A publication with the keys of {@code sql/keys}. */
	public PostgresPublication(PostgresTarget target, SqlFolder sql) {
		this(target, sql, Patience.DEFAULT);
	}

	PostgresPublication(PostgresTarget target, SqlFolder sql, Patience patience) {
		this.target = target;
		this.sql = sql;
		this.patience = patience;
	}

	/**
	 * Writes all tables of the night in one transaction.
	 * @param night the folder of its generation
	 * @throws DeliveryFailedException if it did not arrive: readers there see what they
	 * saw before
	 * @throws IOException if the night here cannot be read
	 */
	public Arrival publish(Path night, Repetition repetition) throws DeliveryFailedException, IOException {
		FailureWords words = new FailureWords(this.target);
		try (Snapshot snapshot = Snapshot.open(night.resolve(Snapshot.FILE), Reach.SNAPSHOT_ONLY)) {
			SnapshotNight source = SnapshotNight.read(snapshot.connection(), this.sql, this.target);
			try (Connection connection = new PostgresServer(this.target).connect()) {
				return new NightTransfer(source, connection, this.target, this.patience).run(repetition);
			}
			catch (SQLException ex) {
				throw words.of(ex);
			}
		}
		catch (SQLException ex) {
			throw new IOException(ex.getMessage(), ex);
		}
	}

}
