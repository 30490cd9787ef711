package attain.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Something that is made from the finished snapshot and published with it, such as the
 * report for people. It is part of the generation: readers see both or neither.
 */
@FunctionalInterface
public interface Companion {

	/**
	 * Writes files below the folder of a generation that no reader sees yet. The same
	 * snapshot must give the same bytes. Files that are there already are others' and
	 * stay; {@code marts} is there.
	 * @param snapshot the finished night, read-only; COPY to files is allowed
	 * @param generation the folder
	 * @param origin whether every output must say that it holds sample data
	 * @throws IOException if the disk fails; nothing is published
	 * @throws SQLException if the snapshot cannot be read; nothing is published
	 */
	void write(Connection snapshot, Path generation, DataOrigin origin) throws IOException, SQLException;

}
