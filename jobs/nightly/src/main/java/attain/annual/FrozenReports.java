package attain.annual;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import attain.publish.FrozenFolder;

/**
 * The reports that were sent, below {@code output/frozen}: both files, the verdicts they
 * stand on, the reference data and forms that were used, and a manifest with the hash of
 * each file.
 *
 * @param output the output folder
 * @param reports reads the snapshot that is reported from
 */
public record FrozenReports(Path output, AnnualReports reports) {

	private static final String VERDICTS = "verdict";

	/** Where the report of a plan and a day is kept, or would be. */
	public FrozenFolder folderOf(AnnualReport report) {
		return FrozenFolder.of(this.output, report.planCode(), report.asOf().toString());
	}

	/** The two files that are kept there. */
	public ReportFiles filesOf(AnnualReport report) {
		return ReportFiles.in(folderOf(report).path(), report);
	}

	/**
	 * Keeps the report that was read last.
	 * @param forms the forms that the snapshot was read with
	 * @return the two files that are kept
	 * @throws java.nio.file.FileAlreadyExistsException if a report of this plan and day
	 * is kept already
	 */
	public ReportFiles freeze(AnnualReport report, Path forms) throws IOException, SQLException {
		FrozenFolder folder = folderOf(report);
		Path draft = folder.openDraft();
		try {
			ReportFiles.write(report, draft);
			this.reports.exportVerdicts(draft.resolve(VERDICTS + ".csv"), draft.resolve(VERDICTS + ".parquet"));
			this.reports.exportReference(Files.createDirectory(draft.resolve("reference")));
			copy(forms, draft.resolve("forms"));
			new Manifest(report, this.reports.versions()).write(draft);
			folder.keep(draft);
		}
		finally {
			FrozenFolder.discard(draft);
		}
		return filesOf(report);
	}

	/** Whether what is kept is byte for byte the report that is given. */
	public boolean isKeptAlready(AnnualReport report) throws IOException {
		ReportFiles kept = filesOf(report);
		return Files.isRegularFile(kept.document()) && Files.isRegularFile(kept.workbook())
				&& Arrays.equals(Files.readAllBytes(kept.document()), new WordReport(report).bytes())
				&& Arrays.equals(Files.readAllBytes(kept.workbook()), new ExcelReport(report).bytes());
	}

	/**
	 * What the report that was read last says otherwise than the one that is kept, a
	 * sentence for each target and one for all units; empty if the verdicts are the same.
	 */
	public List<String> differences(AnnualReport report) throws SQLException, IOException {
		return this.reports.differencesFrom(folderOf(report).path().resolve(VERDICTS + ".parquet"));
	}

	private static void copy(Path from, Path to) throws IOException {
		List<Path> paths;
		try (Stream<Path> tree = Files.walk(from)) {
			paths = tree.sorted().toList();
		}
		for (Path path : paths) {
			Files.copy(path, to.resolve(from.relativize(path).toString()));
		}
	}

}
