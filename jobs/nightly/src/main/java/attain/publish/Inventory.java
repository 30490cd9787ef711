package attain.publish;

import java.io.IOException;
import java.sql.SQLException;

/**
 * What tells of the files of a generation, and so is written when all others are there.
 */
@FunctionalInterface
public interface Inventory {

	/** Tells nothing. */
	Inventory NONE = (snapshot, files, origin) -> {
	};

	/**
	 * Writes files into the generation, as a {@link Companion} does.
	 * @param snapshot the finished night, read-only
	 * @param files what is there
	 * @param origin whether every output must say that it holds sample data
	 * @throws IOException if the disk fails; nothing is published
	 * @throws SQLException if the snapshot cannot be read; nothing is published
	 */
	void write(Snapshot snapshot, GenerationFiles files, DataOrigin origin) throws IOException, SQLException;

}
