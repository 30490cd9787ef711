package attain.nightly;

import java.util.Optional;
import java.util.Set;

import attain.crash.CrashPoint;
import attain.nightly.PublishedNights.PublishedNight;
import attain.warehouse.Models;
import attain.warehouse.OpsTables;
import attain.warehouse.PreviousNight;
import attain.warehouse.SqlFolder;
import attain.warehouse.Warehouse;

/**
 * Makes the tables, takes in the reference data, and runs the models staging and core.
 */
final class Conform implements NightWork {

	private final NightRun run;

	private final Warehouse warehouse;

	private final SqlFolder sql;

	private final ReferenceTables reference;

	Conform(NightRun run, Warehouse warehouse, SqlFolder sql, ReferenceTables reference) {
		this.run = run;
		this.warehouse = warehouse;
		this.sql = sql;
		this.reference = reference;
	}

	@Override
	public void run() throws Exception {
		SqlFolder.run(this.warehouse.connection(), this.sql.schemaScripts());
		Optional<PublishedNight> previous = new PublishedNights(this.run.request().output())
			.before(this.run.businessDate());
		if (previous.isPresent()) {
			PreviousNight.fill(this.warehouse.connection(), previous.get().snapshot());
		}
		this.reference.load(this.warehouse.connection());
		OpsTables ops = new OpsTables(this.warehouse.connection());
		ops.fillRunParameters(this.run.businessDate(), this.run.previousNight(), this.run.program().fullName());
		ops.fillSnapshot(this.run.businessDate(), this.run.identity().startedAt(), this.run.identity().generation(),
				this.run.program().fullName());
		ops.fillFindingCodes();
		Models.of(this.warehouse.connection(), this.sql).run(this.warehouse.connection(), Set.of("staging", "core"));
		CrashPoint.at("after-conform");
	}

}
