package attain.nightly;

import java.util.List;

import attain.crash.CrashPoint;
import attain.warehouse.CheckResult;
import attain.warehouse.Checks;
import attain.warehouse.OpsTables;
import attain.warehouse.SqlFolder;
import attain.warehouse.Transaction;
import attain.warehouse.Warehouse;

/** Asks every check, and stops the night if one of them blocks it. */
final class Verify implements NightWork {

	private final NightRun run;

	private final Warehouse warehouse;

	private final SqlFolder sql;

	Verify(NightRun run, Warehouse warehouse, SqlFolder sql) {
		this.run = run;
		this.warehouse = warehouse;
		this.sql = sql;
	}

	@Override
	public void run() throws Exception {
		List<CheckResult> results = Checks.run(this.warehouse.connection(), this.sql, this.run.kept());
		this.run.checked(results);
		Transaction.run(this.warehouse.connection(),
				() -> new OpsTables(this.warehouse.connection()).fillCheckResults(results));
		List<String> failed = results.stream().filter(CheckResult::isBlocked).map(CheckResult::name).toList();
		if (!failed.isEmpty()) {
			throw new ChecksFailedException(failed);
		}
		this.run.kept().seal();
		CrashPoint.at("after-verify");
	}

}
