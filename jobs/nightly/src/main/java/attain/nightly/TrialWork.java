package attain.nightly;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import attain.nightly.TrialNight.Report;
import attain.nightly.TrialNight.TriedFile;
import attain.submission.InboxFile;
import attain.submission.Listing;
import attain.submission.SeenFiles;
import attain.submission.Sighting;
import attain.warehouse.CheckResult;
import attain.warehouse.CheckedSubmissions;
import attain.warehouse.CheckedSubmissions.Submission;
import attain.warehouse.Checks;
import attain.warehouse.ModelsAhead;
import attain.warehouse.SqlFolder;
import attain.warehouse.Warehouse;
import attain.warehouse.WorkFolder;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.Chunk;

/**
 * The part of a night that finds what is wrong with its files: receive and read as ever,
 * of conform and judge the models behind the findings, of verify the checks of what these
 * filled. No job remembers it, for it is never picked up again.
 */
final class TrialWork implements AutoCloseable {

	/** What a trial is asked for; the models behind these are run. */
	private static final Set<String> ASKED = Set.of("mart.finding", "core.dim_submission", "core.fct_observation");

	/** Schemas that do not come from models. */
	private static final Set<String> GIVEN = Set.of("raw", "reference", "ops");

	private final NightRequest request;

	private final SqlFolder sql;

	private final Warehouse warehouse;

	private final NightParts parts;

	private TrialWork(NightRequest request, SqlFolder sql, Warehouse warehouse, NightParts parts) {
		this.request = request;
		this.sql = sql;
		this.warehouse = warehouse;
		this.parts = parts;
	}

	static TrialWork open(NightRequest request, SqlFolder sql) throws IOException, SQLException {
		FormsAhead forms = FormsAhead.of(request.forms());
		Warehouse warehouse = Warehouse.trial(new WorkFolder(request.work()), sql.rawScript());
		try {
			SqlFolder.runWithoutComments(warehouse.connection(), sql.schemaScripts());
			return new TrialWork(request, sql, warehouse,
					new InputParts(sql).of(request, forms, warehouse.connection()));
		}
		catch (IOException | SQLException | RuntimeException ex) {
			warehouse.close();
			throw ex;
		}
	}

	/** The forms of the input folder; none of them if there are problems. */
	Forms forms() {
		return this.parts.forms();
	}

	/**
	 * What reference and forms say, then the files.
	 * @param files as people named them
	 * @param listing the same files, one for one
	 */
	Report report(List<Path> files, Listing listing) throws Exception {
		if (!this.parts.problems().isEmpty() || files.isEmpty()) {
			return new Report(this.parts.problems(), List.of());
		}
		InboxSight sight = InboxSight.of(listing, SeenFiles.read(this.request.work().resolve("seen")));
		NightRun run = new NightRun(this.request,
				new NightIdentity(this.request.businessDate(), "", "", 1, Instant.now()), ProgramVersion.current(),
				sight.listing(), sight.sightings(), null, null);
		try (ModelsAhead models = ModelsAhead.behind(ASKED, this.warehouse, this.sql)) {
			new Receive(run, this.warehouse).run();
			read(run);
			this.warehouse.settle();
			new Conform(run, this.warehouse, this.sql, this.parts.reference(), models).fillOps();
			check(models.fill(this.warehouse.connection()));
		}
		return new Report(List.of(), tried(files, sight));
	}

	private void read(NightRun run) throws Exception {
		PendingFiles pending = new PendingFiles(run, this.warehouse, this.parts.forms());
		RawFiles store = new RawFiles(run, this.warehouse, pending);
		FileReader reader = new FileReader(this.parts.forms(), run.program().fingerprint());
		for (PendingFile file = pending.read(); file != null; file = pending.read()) {
			store.write(Chunk.of(reader.process(file)));
		}
	}

	/** Stops where a night would be stopped, as far as this can be known. */
	private void check(Set<String> filled) throws IOException {
		List<String> blocks = Checks
			.run(this.warehouse.connection(), this.sql,
					(tables) -> tables.stream().allMatch((table) -> isGiven(table) || filled.contains(table)))
			.stream()
			.filter(CheckResult::isBlocked)
			.map(CheckResult::describe)
			.toList();
		if (!blocks.isEmpty()) {
			throw new IOException(String.join("\n", blocks));
		}
	}

	private static boolean isGiven(String table) {
		return GIVEN.contains(table.substring(0, table.indexOf('.')));
	}

	private List<TriedFile> tried(List<Path> files, InboxSight sight) throws SQLException {
		Map<InboxFile, String> hashes = sight.sightings()
			.stream()
			.collect(Collectors.toMap(Sighting::file, Sighting::contentSha256));
		CheckedSubmissions submissions = new CheckedSubmissions(this.warehouse.connection());
		List<TriedFile> tried = new ArrayList<>();
		for (int file = 0; file < files.size(); file++) {
			tried.add(tried(files.get(file), hashes.get(sight.listing().files().get(file)), submissions));
		}
		return List.copyOf(tried);
	}

	static TriedFile tried(Path file, @Nullable String contentSha256, CheckedSubmissions submissions)
			throws SQLException {
		Submission submission = (contentSha256 != null) ? submissions.submission(contentSha256).orElse(null) : null;
		if (submission == null) {
			return new TriedFile(file, null, null, 0, 0, submissions.findingsOfFile(file.getFileName().toString()));
		}
		return new TriedFile(file, submission.formCode(), submission.periodCode(), submission.rowsRead(),
				submission.observations(), submissions.findings(submission.submissionCode()));
	}

	@Override
	public void close() throws SQLException {
		this.warehouse.close();
	}

}
