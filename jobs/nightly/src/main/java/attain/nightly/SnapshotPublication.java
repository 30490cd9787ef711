package attain.nightly;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;

import attain.publish.PublishRequest;
import attain.publish.Publisher;

/** Publishes into an output folder. */
final class SnapshotPublication implements Publication {

	private final Path output;

	SnapshotPublication(Path output) {
		this.output = output;
	}

	@Override
	public void publish(Path warehouse, NightIdentity night, Map<String, Object> record)
			throws IOException, SQLException {
		new Publisher().publish(new PublishRequest(warehouse, this.output, night.generation(), night.businessDate(),
				night.startedAt(), PublishRequest.KEPT_NIGHTS, record));
	}

}
