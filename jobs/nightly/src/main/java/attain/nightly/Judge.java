package attain.nightly;

import java.util.Set;

import attain.crash.CrashPoint;
import attain.warehouse.OpsTables;
import attain.warehouse.SqlFolder;
import attain.warehouse.Warehouse;

/** Runs the models of the marts, and makes the table macros for people. */
final class Judge implements NightWork {

	private final NightRun run;

	private final Warehouse warehouse;

	private final SqlFolder sql;

	Judge(NightRun run, Warehouse warehouse, SqlFolder sql) {
		this.run = run;
		this.warehouse = warehouse;
		this.sql = sql;
	}

	@Override
	public void run() throws Exception {
		this.run.kept().run(Set.of("mart"));
		SqlFolder.run(this.warehouse.connection(), this.sql.macroScripts());
		this.run.judged(new OpsTables(this.warehouse.connection()).errorsOpenedOn(this.run.businessDate()));
		CrashPoint.at("after-judge");
	}

}
