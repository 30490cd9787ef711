package attain.nightly;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import attain.crash.CrashPoint;
import attain.nightly.PublishedNights.PublishedNight;
import attain.nightly.RememberedNights.RememberedNight;
import attain.submission.Sha256;
import attain.warehouse.InputFingerprints;
import attain.warehouse.InputFingerprints.Subject;
import attain.warehouse.KeptTables;
import attain.warehouse.Models;
import attain.warehouse.ModelsAhead;
import attain.warehouse.NightMemory;
import attain.warehouse.OpsTables;
import attain.warehouse.SqlFolder;
import attain.warehouse.Transaction;
import attain.warehouse.Warehouse;
import org.duckdb.DuckDBConnection;

/**
 * Makes the tables, takes in the reference data, and runs the models staging and core.
 */
final class Conform implements NightWork {

	private final NightRun run;

	private final Warehouse warehouse;

	private final SqlFolder sql;

	private final ReferenceTables reference;

	private final ModelsAhead models;

	Conform(NightRun run, Warehouse warehouse, SqlFolder sql, ReferenceTables reference, ModelsAhead models) {
		this.run = run;
		this.warehouse = warehouse;
		this.sql = sql;
		this.reference = reference;
		this.models = models;
	}

	@Override
	public void run() throws Exception {
		this.warehouse.settle();
		DuckDBConnection connection = this.warehouse.connection();
		Models models = this.models.models();
		KeptTables kept = KeptTables.take(this.warehouse, this.sql, models, this.run.identity().rules(),
				this::copyPublished);
		SqlFolder.run(connection, this.sql.schemaScripts());
		this.reference.load(connection);
		fillOps();
		fillFingerprints();
		if (this.run.previousNight() != null) {
			Path remembered = this.run.previousNight().folder();
			NightMemory.fill(connection, remembered);
			NightMemory.fillChecks(connection, remembered, this.run.businessDate());
		}
		this.run.planned(models, kept);
		kept.run(Set.of("staging", "core"));
		CrashPoint.at("after-conform");
	}

	/** A copy that is not what was published is no copy. */
	private boolean copyPublished(Path path) throws IOException {
		PublishedNights nights = new PublishedNights(this.run.request().output());
		Optional<PublishedNight> last = nights.current();
		if (last.isEmpty() || !nights.isNewest(last.get())) {
			return false;
		}
		try (OutputStream copy = Files.newOutputStream(path)) {
			Files.copy(last.get().snapshot(), copy);
		}
		return Sha256.of(path).equals(last.get().snapshotSha256());
	}

	private void fillFingerprints() throws SQLException, IOException {
		InputFingerprints inputs = new InputFingerprints(this.warehouse.connection());
		Map<Subject, String> forms = Fingerprint.ofForms(this.run.request().forms());
		Map<Subject, String> program = Map.of(new Subject("classes", ""), this.run.program().fingerprint(),
				new Subject("sql", ""), Fingerprint.ofFolder(this.sql.folder().resolve("models")));
		Transaction.run(this.warehouse.connection(), () -> {
			inputs.addReference();
			inputs.add("form", forms);
			inputs.add("program", program);
		});
	}

	/** What models may know of the night itself. */
	void fillOps() throws SQLException {
		Transaction.run(this.warehouse.connection(), () -> fillOps(new OpsTables(this.warehouse.connection())));
	}

	private void fillOps(OpsTables ops) throws SQLException {
		RememberedNight previous = this.run.previousNight();
		String program = this.run.program().fullName();
		ops.fillRunParameters(this.run.businessDate(), (previous != null) ? previous.businessDate() : null, program);
		ops.fillSnapshot(this.run.businessDate(), this.run.identity().startedAt(), this.run.identity().generation(),
				program);
		ops.fillFindingCodes();
	}

}
