package attain.deliver.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

import attain.deliver.DeliveryFailedException;
import org.postgresql.Driver;

/** Opens connections to the server and looks whether it can take a night in. */
final class PostgresServer {

	/** The oldest that people still get mends for; versions as the server counts them. */
	private static final int OLDEST = 130_000;

	private final PostgresTarget target;

	private final FailureWords words;

	PostgresServer(PostgresTarget target) {
		this.target = target;
		this.words = new FailureWords(target);
	}

	/**
	 * A connection that gives up on a dead network by itself. What the url says wins.
	 * @throws DeliveryFailedException if the server is too old or cannot hold Vietnamese
	 */
	Connection connect() throws SQLException, DeliveryFailedException {
		Properties settings = new Properties();
		settings.put("user", this.target.user());
		if (!this.target.password().isEmpty()) {
			settings.put("password", this.target.password());
		}
		settings.put("ApplicationName", "attain");
		settings.put("connectTimeout", "10");
		settings.put("loginTimeout", "20");
		settings.put("socketTimeout", "1800");
		settings.put("tcpKeepAlive", "true");
		Connection connection = new Driver().connect(this.target.url(), settings);
		if (connection == null) {
			throw this.words.of("url phải có dạng jdbc:postgresql://máy:cổng/cơ-sở-dữ-liệu",
					"url has to look like jdbc:postgresql://host:port/database");
		}
		try {
			check(connection);
			return connection;
		}
		catch (SQLException | DeliveryFailedException ex) {
			connection.close();
			throw ex;
		}
	}

	private void check(Connection connection) throws SQLException, DeliveryFailedException {
		int version = Integer.parseInt(setting(connection, "server_version_num"));
		if (version < OLDEST) {
			throw this.words.of("máy chủ quá cũ (%d), cần PostgreSQL 13 trở lên".formatted(version / 10_000),
					"the server is too old (%d): PostgreSQL 13 or newer is needed".formatted(version / 10_000));
		}
		String encoding = setting(connection, "server_encoding");
		if (!encoding.equals("UTF8")) {
			throw this.words.of(
					"cơ sở dữ liệu dùng bảng mã %s, không giữ được tiếng Việt; hãy tạo cơ sở dữ liệu UTF8 (createdb -E UTF8 -T template0)"
						.formatted(encoding),
					"the database is encoded in %s, which cannot hold Vietnamese; make one in UTF8 (createdb -E UTF8 -T template0)"
						.formatted(encoding));
		}
	}

	/** A setting of the server, such as server_version_num. */
	static String setting(Connection connection, String name) throws SQLException {
		try (Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery("show " + name)) {
			rows.next();
			return rows.getString(1);
		}
	}

}
