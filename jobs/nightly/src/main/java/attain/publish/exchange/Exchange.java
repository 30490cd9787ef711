package attain.publish.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;

import attain.publish.Companion;
import attain.publish.DataOrigin;
import attain.warehouse.SqlFolder;

/**
 * Writes beside the CSV and Parquet files of the marts what other people's programs ask
 * for: attain.xlsx.
 *
 * @param sql where the questions are
 */
public record Exchange(SqlFolder sql) implements Companion {

	@Override
	public void write(Connection snapshot, Path generation, DataOrigin origin) throws IOException, SQLException {
		Path marts = generation.resolve("marts");
		Questions questions = new Questions(snapshot, this.sql);
		new MartWorkbook(questions, origin, night(snapshot)).write(marts);
	}

	private static LocalDate night(Connection snapshot) throws SQLException {
		try (Statement statement = snapshot.createStatement();
				ResultSet row = statement.executeQuery("select business_date from ops.snapshot")) {
			row.next();
			return row.getObject(1, LocalDate.class);
		}
	}

}
