package attain.nightly;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import attain.crash.CrashPoint;
import attain.publish.Companion;
import attain.publish.PublishRequest;
import attain.publish.Publisher;
import attain.publish.exchange.Exchange;
import attain.publish.reminder.Reminders;
import attain.publish.site.Site;

/** Publishes into an output folder, and gives the files with findings back. */
final class SnapshotPublication implements Publication {

	/** What people and programs get beside the snapshot, in the order of writing. */
	private static final List<Companion> COMPANIONS = List.of(new Site(Home.current().sql()),
			new Exchange(Home.current().sql()), new Reminders(Home.current().sql()));

	private final NightRequest request;

	private final int keptNights;

	SnapshotPublication(NightRequest request, int keptNights) {
		this.request = request;
		this.keptNights = keptNights;
	}

	@Override
	public void publish(Path warehouse, NightIdentity night, Map<String, Object> record)
			throws IOException, SQLException {
		Returns returns = new Returns(this.request);
		returns.write(warehouse, night);
		CrashPoint.at("after-returns");
		new Publisher().publish(new PublishRequest(warehouse, this.request.output(), night.generation(),
				night.businessDate(), night.startedAt(), this.keptNights, record, COMPANIONS));
		CrashPoint.at("before-hand-out");
		returns.handOut(OptionalInt.of(night.generation()));
	}

}
