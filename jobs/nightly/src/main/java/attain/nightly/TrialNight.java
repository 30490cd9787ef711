package attain.nightly;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import attain.form.TracedReading;
import attain.submission.InboxFile;
import attain.submission.Listing;
import attain.submission.SeenFiles;
import attain.submission.Sighting;
import attain.warehouse.CheckedSubmissions;
import attain.warehouse.CheckedSubmissions.FindingInWords;
import attain.warehouse.CheckedSubmissions.Submission;
import attain.warehouse.SqlFolder;
import org.jspecify.annotations.Nullable;

/**
 * A night over some files alone, in a folder that is thrown away: the same reading, the
 * same SQL, nothing published.
 */
public final class TrialNight {

	/**
	 * What a trial found.
	 *
	 * @param problems what is wrong with reference and forms; if there is anything, no
	 * file was read
	 * @param files one per file, in the order in which they were given
	 */
	public record Report(List<String> problems, List<TriedFile> files) {
	}

	/**
	 * What one file says.
	 *
	 * @param file the file
	 * @param formCode form that claimed it, null if none did
	 * @param periodCode period that it reports, null if it is not known
	 * @param rowsRead body rows
	 * @param observations values that came from it
	 * @param findings everything wrong or worth knowing, top to bottom
	 */
	public record TriedFile(Path file, @Nullable String formCode, @Nullable String periodCode, long rowsRead,
			long observations, List<FindingInWords> findings) {
	}

	/**
	 * One file as people see it.
	 *
	 * @param problems what is wrong with reference and forms
	 * @param findings everything wrong or worth knowing, top to bottom
	 * @param reading what was read from where, null if there are problems
	 */
	public record Look(List<String> problems, List<FindingInWords> findings, @Nullable TracedReading reading) {
	}

	private final SqlFolder sql;

	private final Clock clock;

	private final List<TriedFile> tried = new ArrayList<>();

	private @Nullable Forms forms;

	private TrialNight(SqlFolder sql, Clock clock) {
		this.sql = sql;
		this.clock = clock;
	}

	/**
	 * Everything wrong with reference, forms and the given files; with no files,
	 * reference and forms alone.
	 * @throws IllegalStateException if the trial itself broke
	 */
	public static Report run(Path input, List<Path> files) {
		return run(Home.current().sql(), input, files);
	}

	/**
	 * One file, with where its tables were found.
	 * @throws IllegalStateException if the trial itself broke
	 */
	public static Look look(Path input, Path file) {
		try {
			TrialNight trial = new TrialNight(Home.current().sql(), Clock.systemUTC());
			Report report = trial.check(input, List.of(file));
			if (trial.forms == null || report.files().isEmpty()) {
				return new Look(report.problems(), List.of(), null);
			}
			TracedReading reading = trial.forms.trace(file, file.getFileName().toString());
			return new Look(report.problems(), report.files().get(0).findings(), reading);
		}
		catch (IOException | SQLException ex) {
			throw new IllegalStateException(NightResult.describe(ex), ex);
		}
	}

	/** The same with the SQL of a given folder. */
	public static Report run(SqlFolder sql, Path input, List<Path> files) {
		try {
			return new TrialNight(sql, Clock.systemUTC()).check(input, files);
		}
		catch (IOException | SQLException ex) {
			throw new IllegalStateException(NightResult.describe(ex), ex);
		}
	}

	private Report check(Path input, List<Path> files) throws IOException, SQLException {
		try (ThrowawayFolder scratch = ThrowawayFolder.make("attain-check-")) {
			NightRequest request = new NightRequest(input, scratch.path(), BusinessDate.at(this.clock),
					NightRequest.Scope.CHANGES, ProgressListener.SILENT);
			List<InboxFile> listed = list(files);
			SeenFiles seen = SeenFiles.read(scratch.path().resolve("seen"));
			InboxSight sight = InboxSight.of(new Listing(listed, List.of()), seen);
			NightParts parts = new InputParts(this.sql).of(request,
					(warehouse, night, record) -> report(warehouse, files, listed, sight.sightings()));
			this.forms = parts.forms();
			if (parts.problems().isEmpty() && !files.isEmpty()) {
				Files.createDirectories(request.work());
				refuseTrouble(new NightExecution(request, parts, this.sql, this.clock).run(sight, Optional.empty()));
			}
			return new Report(parts.problems(), List.copyOf(this.tried));
		}
	}

	/** Each file in a folder of its own number: two files may have one name. */
	private static List<InboxFile> list(List<Path> files) throws IOException {
		List<InboxFile> listed = new ArrayList<>();
		for (Path file : files) {
			Path real = file.toRealPath();
			listed.add(InboxFile.of((listed.size() + 1) + "/" + file.getFileName(), real));
		}
		return listed;
	}

	private void report(Path warehouse, List<Path> files, List<InboxFile> listed, List<Sighting> sightings)
			throws SQLException {
		Map<InboxFile, String> hashes = sightings.stream()
			.collect(Collectors.toMap(Sighting::file, Sighting::contentSha256));
		try (CheckedSubmissions submissions = CheckedSubmissions.open(warehouse)) {
			for (int file = 0; file < files.size(); file++) {
				this.tried.add(triedFile(files.get(file), hashes.get(listed.get(file)), submissions));
			}
		}
	}

	private static TriedFile triedFile(Path file, @Nullable String contentSha256, CheckedSubmissions submissions)
			throws SQLException {
		Submission submission = (contentSha256 != null) ? submissions.submission(contentSha256).orElse(null) : null;
		if (submission == null) {
			return new TriedFile(file, null, null, 0, 0, submissions.findingsOfFile(file.getFileName().toString()));
		}
		return new TriedFile(file, submission.formCode(), submission.periodCode(), submission.rowsRead(),
				submission.observations(), submissions.findings(submission.submissionCode()));
	}

	private static void refuseTrouble(NightOutcome outcome) {
		switch (outcome.status()) {
			case BLOCKED, BROKEN, REFUSED -> throw new IllegalStateException(String.join("\n", outcome.messages()));
			case PUBLISHED, PUBLISHED_WITH_ERRORS, UNCHANGED -> {
			}
		}
	}

}
