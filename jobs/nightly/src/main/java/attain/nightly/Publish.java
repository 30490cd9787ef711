package attain.nightly;

import java.nio.file.Path;

import attain.crash.CrashPoint;
import attain.warehouse.Warehouse;

/** Closes the warehouse and hands it over to be published. */
final class Publish implements NightWork {

	private final NightRun run;

	private final Warehouse warehouse;

	private final RunReport report;

	private final Publication publication;

	Publish(NightRun run, Warehouse warehouse, RunReport report, Publication publication) {
		this.run = run;
		this.warehouse = warehouse;
		this.report = report;
		this.publication = publication;
	}

	@Override
	public void run() throws Exception {
		Path finished = this.warehouse.release();
		CrashPoint.at("before-publish");
		this.publication.publish(finished, this.run.identity(), this.report.asMap());
		CrashPoint.at("after-publish");
	}

}
