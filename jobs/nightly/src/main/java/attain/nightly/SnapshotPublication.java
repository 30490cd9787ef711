package attain.nightly;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
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

	private final SqlFolder sql;

	SnapshotPublication(NightRequest request, Settings settings, SqlFolder sql) {
		this.request = request;
		this.settings = settings;
		this.sql = sql;
	}

	@Override
	public void publish(Path warehouse, NightIdentity night, Map<String, Object> record)
			throws IOException, SQLException {
		Returns returns = new Returns(this.request);
		Exchange exchange = new Exchange(this.sql, this.settings.catalogue());
		List<Companion> companions = new ArrayList<>();
		companions.add((snapshot, generation, origin) -> returns.write(snapshot, night));
		companions.add(new Site(this.sql));
		companions.addAll(exchange.companions());
		companions.add(new Reminders(this.sql));
		new Publisher().publish(new PublishRequest(warehouse, this.request.output(), night.generation(),
				night.businessDate(), night.startedAt(), this.settings.keep().nights(), record, companions, exchange));
		CrashPoint.at("before-hand-out");
		returns.handOut(OptionalInt.of(night.generation()));
	}

}
