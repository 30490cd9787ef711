package attain.nightly;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import attain.form.TracedReading;
import attain.submission.InboxFile;
import attain.submission.Listing;
import attain.warehouse.CheckedSubmissions.FindingInWords;
import attain.warehouse.SqlFolder;
import org.jspecify.annotations.Nullable;

/**
 * A night over some files alone, in a folder that is thrown away: the same reading and
 * the same SQL as far as findings need it, nothing published.
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

	private TrialNight() {
	}

	/**
	 * Everything wrong with reference, forms and the given files; with no files,
	 * reference and forms alone.
	 * @throws IllegalStateException if the trial itself broke
	 */
	public static Report run(Path input, List<Path> files) {
		return run(Home.current().sql(), input, files);
	}

	/** The same with the SQL of a given folder. */
	public static Report run(SqlFolder sql, Path input, List<Path> files) {
		return files.isEmpty() ? ofInput(sql, input)
				: inScratch(sql, input, (trial) -> trial.report(files, list(files)));
	}

	private static Report ofInput(SqlFolder sql, Path input) {
		try (TriedInput tried = TriedInput.open(sql, input)) {
			return new Report(tried.problems(), List.of());
		}
		catch (IOException | SQLException ex) {
			throw new IllegalStateException(NightResult.describe(ex), ex);
		}
	}

	/**
	 * One file, with where its tables were found.
	 * @throws IllegalStateException if the trial itself broke
	 */
	public static Look look(Path input, Path file) {
		return inScratch(Home.current().sql(), input, (trial) -> {
			Report report = trial.report(List.of(file), list(List.of(file)));
			if (report.files().isEmpty()) {
				return new Look(report.problems(), List.of(), null);
			}
			TracedReading reading = trial.forms().trace(file, file.getFileName().toString());
			return new Look(report.problems(), report.files().get(0).findings(), reading);
		});
	}

	/** Work with a trial that is over when it returns. */
	private interface Task<T> {

		T with(TrialWork trial) throws Exception;

	}

	private static <T> T inScratch(SqlFolder sql, Path input, Task<T> task) {
		try (ThrowawayFolder scratch = ThrowawayFolder.make("attain-check-")) {
			NightRequest request = new NightRequest(input, scratch.path(), BusinessDate.at(Clock.systemUTC()),
					NightRequest.Scope.CHANGES, ProgressListener.SILENT);
			try (TrialWork trial = TrialWork.open(request, sql)) {
				return task.with(trial);
			}
		}
		catch (Exception ex) {
			throw new IllegalStateException(NightResult.describe(ex), ex);
		}
	}

	/** Each file in a folder of its own number: two files may have one name. */
	private static Listing list(List<Path> files) throws IOException {
		List<InboxFile> listed = new ArrayList<>();
		for (Path file : files) {
			Path real = file.toRealPath();
			listed.add(InboxFile.of((listed.size() + 1) + "/" + file.getFileName(), real));
		}
		return new Listing(listed, List.of());
	}

}
