package attain.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;

import attain.nightly.NightRequest.Scope;
import attain.nightly.PublishedNights.PublishedNight;
import attain.nightly.RememberedNights.RememberedNight;
import attain.warehouse.ModelsAhead;
import attain.warehouse.SqlFolder;
import attain.warehouse.Warehouse;
import attain.warehouse.WorkFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.job.JobExecution;

/** Opens what a night works on, runs its job, and closes everything. */
final class NightExecution {

	private static final Logger log = LoggerFactory.getLogger(NightExecution.class);

	private final NightRequest request;

	private final NightParts parts;

	private final SqlFolder sql;

	private final Clock clock;

	/** Opening looks at the first blocks only; a bad one further on breaks a step. */
	private boolean isStoreDamaged;

	NightExecution(NightRequest request, NightParts parts, SqlFolder sql, Clock clock) {
		this.request = request;
		this.parts = parts;
		this.sql = sql;
		this.clock = clock;
	}

	NightOutcome run(NightInputs inputs) throws IOException, SQLException {
		RememberedNights remembered = new RememberedNights(this.request.archive());
		LocalDate lastPublished = remembered.last().orElse(null);
		if (this.request.scope() == Scope.EVERYTHING) {
			deleteDatabases();
		}
		NightIdentity identity = new NightIdentity(this.request.businessDate(), inputs.fingerprint(), inputs.rules(),
				new PublishedNights(this.request.output()).nextGeneration(), this.clock.instant());
		RememberedNight previous = remembered.before(this.request.businessDate()).orElse(null);
		Supplier<NightRun> night = () -> new NightRun(this.request, identity, inputs.program(),
				inputs.sight().listing(), inputs.sight().sightings(), lastPublished, previous);
		return runMending(night);
	}

	/**
	 * Neither the raw store nor the job repository knows what the archive does not:
	 * whichever is damaged is made anew, and the night is run once more.
	 */
	private NightOutcome runMending(Supplier<NightRun> night) throws IOException, SQLException {
		try {
			NightOutcome outcome = runJob(night.get());
			if (!this.isStoreDamaged) {
				return outcome;
			}
			log.warn("The raw store is damaged and is rebuilt from the archive");
			deleteWarehouse();
		}
		catch (JobStoreDamagedException ex) {
			log.warn("The job repository starts anew", ex);
			JobStore.moveAside(this.request.work());
		}
		return runJob(night.get());
	}

	private NightOutcome runJob(NightRun run) throws IOException, SQLException {
		StepWatch watch = new StepWatch(this.request.progress());
		try (JobStore jobs = JobStore.open(this.request.work());
				Warehouse warehouse = Warehouse.open(new WorkFolder(this.request.work()), this.sql.rawScript());
				ModelsAhead models = ModelsAhead.all(warehouse, this.sql);
				NightJob job = new NightJob(run, this.parts, models, this.sql, warehouse, jobs, watch)) {
			JobExecution execution = job.run();
			execution.getAllFailureExceptions()
				.stream()
				.filter((problem) -> !(problem instanceof ChecksFailedException))
				.forEach((problem) -> log.error("The run broke", problem));
			this.isStoreDamaged = execution.getAllFailureExceptions().stream().anyMatch(RawDamage::isCauseOf);
			return NightResult.of(run, execution, watch);
		}
	}

	private void deleteWarehouse() throws IOException {
		WorkFolder work = new WorkFolder(this.request.work());
		Warehouse.deleteDatabase(work.rawFile());
		Warehouse.deleteDatabase(work.warehouseFile());
		Warehouse.deleteDatabase(work.keptFile());
	}

	private void deleteDatabases() throws IOException {
		deleteWarehouse();
		Files.deleteIfExists(this.request.work().resolve(JobStore.FILE));
	}

}
