package attain.warehouse;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The file of what is kept of {@code staging}, and the warehouse with what is kept of
 * {@code core} and {@code mart}. A note in the first says what both were made of, and of
 * which published night they are; without it they are nobody's.
 */
final class KeptFiles {

	private static final Logger log = LoggerFactory.getLogger(KeptFiles.class);

	private final Connection connection;

	private final WorkFolder work;

	KeptFiles(Connection connection, WorkFolder work) {
		this.connection = connection;
		this.work = work;
	}

	/**
	 * Attaches both, and takes the note away: what breaks from now on leaves nothing that
	 * could be used.
	 * @return whether they can be used; else both are empty
	 */
	boolean take(String madeOf, WarehouseCopy copy) throws SQLException, IOException {
		attachKept();
		boolean isUsable = answer("select made_of from kept.note").equals(madeOf) && isOfPublished(copy);
		if (isUsable) {
			execute("drop table kept.note");
		}
		else {
			execute("detach kept");
			makeKeptAnew();
		}
		execute("attach ':memory:' as slice");
		return isUsable;
	}

	/** A file that cannot be opened holds nothing that could not be made again. */
	private void attachKept() throws SQLException, IOException {
		try {
			execute("attach " + privately(this.work.keptFile()));
		}
		catch (SQLException ex) {
			log.warn("What was kept cannot be opened: {}", ex.getMessage());
			makeKeptAnew();
		}
	}

	private boolean isOfPublished(WarehouseCopy copy) throws SQLException, IOException {
		Path file = this.work.warehouseFile();
		execute("use memory");
		execute("detach warehouse");
		Warehouse.deleteDatabase(file);
		if (copy.put(file)) {
			execute("attach " + Warehouse.attachment("warehouse", file));
			if (!answer("""
					select note.made_of from kept.note as note
					inner join warehouse.ops.snapshot as snapshot on snapshot.published_at = note.night""").isEmpty()) {
				use();
				return true;
			}
			execute("detach warehouse");
		}
		Warehouse.deleteDatabase(file);
		execute("attach " + Warehouse.attachment("warehouse", file));
		use();
		return false;
	}

	private void use() throws SQLException {
		try (Statement statement = this.connection.createStatement()) {
			Warehouse.use(statement);
		}
	}

	private void makeKeptAnew() throws SQLException, IOException {
		Warehouse.deleteDatabase(this.work.keptFile());
		execute("attach " + privately(this.work.keptFile()));
	}

	/** Nobody else opens it: stored as this engine does it fastest. */
	private static String privately(Path file) {
		return "%s as kept (storage_version 'latest')".formatted(Warehouse.quoted(file.toString()));
	}

	private void execute(String sql) throws SQLException {
		try (Statement statement = this.connection.createStatement()) {
			statement.execute(sql);
		}
	}

	/** The first value of the first row, empty if there is none. */
	private String answer(String question) {
		try (Statement statement = this.connection.createStatement();
				ResultSet row = statement.executeQuery(question)) {
			return row.next() ? row.getString(1) : "";
		}
		catch (SQLException ex) {
			log.debug("nothing kept: {}", ex.getMessage());
			return "";
		}
	}

}
