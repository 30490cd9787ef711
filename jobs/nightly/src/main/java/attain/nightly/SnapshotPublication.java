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
import attain.settings.Settings;
import attain.warehouse.SqlFolder;

/** Publishes into an output folder, and gives the files with findings back. */
final class SnapshotPublication implements Publication {

	private final NightRequest request;

	private final Settings settings;

	SnapshotPublication(NightRequest request, Settings settings) {
		this.request = request;
		this.settings = settings;
	}

	@Override
	public void publish(Path warehouse, NightIdentity night, Map<String, Object> record)
			throws IOException, SQLException {
		Returns returns = new Returns(this.request);
		returns.write(warehouse, night);
		CrashPoint.at("after-returns");
		new Publisher().publish(new PublishRequest(warehouse, this.request.output(), night.generation(),
				night.businessDate(), night.startedAt(), this.settings.keep().nights(), record, companions()));
		CrashPoint.at("before-hand-out");
		returns.handOut(OptionalInt.of(night.generation()));
	}

	/** What people and programs get beside the snapshot, in the order of writing. */
	private List<Companion> companions() {
		SqlFolder sql = Home.current().sql();
		return List.of(new Site(sql), new Exchange(sql, this.settings.catalogue()), new Reminders(sql));
	}

}
