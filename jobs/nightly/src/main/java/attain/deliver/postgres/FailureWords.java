package attain.deliver.postgres;

import java.sql.SQLException;

import attain.deliver.DeliveryFailedException;

/**
 * Says for people why a server did not take a night in: what, where, why, what to do.
 *
 * @param target where it should have gone
 */
record FailureWords(PostgresTarget target) {

	/** What the server, the driver or the network told. */
	DeliveryFailedException of(SQLException ex) {
		FailureKind kind = FailureKind.of(ex, !this.target.password().isEmpty());
		String said = String.valueOf(ex.getMessage()).lines().findFirst().orElse("");
		return new DeliveryFailedException(masked("%s%n(%s %s)"
			.formatted(sentence(kind.vi(this.target.user()), kind.en(this.target.user())), ex.getSQLState(), said)));
	}

	/** A connection that broke while the server was told to make the night visible. */
	DeliveryFailedException ofCommit(SQLException ex) {
		if (FailureKind.of(ex, true) != FailureKind.CUT) {
			return of(ex);
		}
		return new DeliveryFailedException(
				"""
						PostgreSQL %1$s: kết nối bị ngắt đúng lúc chuyển sang đêm mới, ở đó là đêm cũ hoặc đêm mới, trọn vẹn; hãy chạy lại: attain publish --to postgres
						[PostgreSQL %1$s: the connection broke at the very switch; there is the old night or the new one, whole. Run again: attain publish --to postgres]"""
					.formatted(this.target.place()));
	}

	/** What was foreseen. */
	DeliveryFailedException of(String vi, String en) {
		return new DeliveryFailedException(masked(sentence(vi, en)));
	}

	private String sentence(String vi, String en) {
		return "Chưa đưa được sang PostgreSQL %1$s: %2$s. Dữ liệu ở đó chưa đổi.%n[Not delivered to PostgreSQL %1$s: %3$s. Nothing has changed there.]"
			.formatted(this.target.place(), vi, en);
	}

	/** Whatever the driver quotes, the password is not told. */
	private String masked(String message) {
		return this.target.password().isEmpty() ? message : message.replace(this.target.password(), "***");
	}

}
