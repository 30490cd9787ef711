package attain.deliver.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Which night a database holds, as its table snapshot of the schema ops says.
 *
 * @param businessDate the night
 * @param generation its number
 * @param publishedAt when it was published, to the microsecond
 */
record NightThere(LocalDate businessDate, int generation, Instant publishedAt) {

	private static final String QUESTION = "select business_date, generation, published_at from ";

	/** The night of a snapshot. */
	static NightThere ofSnapshot(Connection snapshot) throws SQLException {
		try (Statement statement = snapshot.createStatement();
				ResultSet rows = statement.executeQuery(QUESTION + "ops.snapshot")) {
			rows.next();
			return new NightThere(rows.getObject(1, LocalDate.class), rows.getInt(2),
					rows.getObject(3, java.time.LocalDateTime.class)
						.toInstant(ZoneOffset.UTC)
						.truncatedTo(ChronoUnit.MICROS));
		}
	}

	/** The night of the target; empty if it has none yet. */
	static Optional<NightThere> ofTarget(Connection target, PostgresTarget names) throws SQLException {
		try (Statement statement = target.createStatement();
				ResultSet rows = statement.executeQuery(QUESTION + names.table(PostgresTarget.OPS, "snapshot"))) {
			return rows.next() ? Optional.of(new NightThere(rows.getObject(1, LocalDate.class), rows.getInt(2),
					rows.getObject(3, OffsetDateTime.class).toInstant())) : Optional.empty();
		}
	}

}
