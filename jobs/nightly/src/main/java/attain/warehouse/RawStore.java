package attain.warehouse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import attain.submission.Sha256;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Attaches the raw store. Nothing in it is unique: a store that is damaged, or that was
 * made by another script than today's, is moved aside and read again from the archive.
 */
final class RawStore {

	private static final Logger log = LoggerFactory.getLogger(RawStore.class);

	private RawStore() {
	}

	static void attach(Connection connection, Path file, Path script) throws SQLException, IOException {
		String sql = Files.readString(script);
		if (!attachExisting(connection, file, Sha256.of(sql))) {
			moveAside(file);
			attachFile(connection, file);
		}
		try (Statement statement = connection.createStatement()) {
			statement.execute("create table if not exists raw.made_by (script_sha256 text not null)");
			statement.execute(sql);
			statement.execute("delete from raw.made_by");
			statement.execute("insert into raw.made_by values (%s)".formatted(Warehouse.quoted(Sha256.of(sql))));
		}
	}

	private static boolean attachExisting(Connection connection, Path file, String scriptSha256) throws SQLException {
		if (!Files.exists(file)) {
			attachFile(connection, file);
			return true;
		}
		try {
			attachFile(connection, file);
		}
		catch (SQLException ex) {
			if (isLocked(ex)) {
				throw ex;
			}
			log.warn("The raw store cannot be opened and is rebuilt from the archive: {}", ex.getMessage());
			return false;
		}
		if (scriptSha256.equals(madeBy(connection))) {
			return true;
		}
		log.info("The tables of the raw store have changed: it is rebuilt from the archive");
		try (Statement statement = connection.createStatement()) {
			statement.execute("detach raw");
		}
		return false;
	}

	private static void attachFile(Connection connection, Path file) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute("attach %s as raw".formatted(Warehouse.quoted(file.toString())));
		}
	}

	private static String madeBy(Connection connection) {
		try (Statement statement = connection.createStatement();
				ResultSet row = statement.executeQuery("select max(script_sha256) from raw.made_by")) {
			return row.next() && row.getString(1) != null ? row.getString(1) : "";
		}
		catch (SQLException ex) {
			return "";
		}
	}

	private static boolean isLocked(SQLException problem) {
		return problem.getMessage() != null && problem.getMessage().contains("lock on file");
	}

	private static void moveAside(Path file) throws IOException {
		Files.move(file, file.resolveSibling(file.getFileName() + ".broken"), StandardCopyOption.REPLACE_EXISTING);
		Files.deleteIfExists(Warehouse.walOf(file));
	}

}
