package attain.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import attain.form.FormCatalogue;
import attain.form.FormReader;
import attain.nightly.Night;
import attain.nightly.NightOutcome;
import attain.nightly.NightRequest;
import attain.nightly.NightRequest.Scope;
import attain.nightly.NightStatus;
import attain.nightly.OwnInput;
import attain.nightly.ProgressListener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Of every form a file with one wrong cell: returned, corrected in place, sent back.
 * Exactly the findings of those cells close.
 */
class CorrectedReturnTest {

	private static final Path INPUT = SampleInbox.input();

	private static final LocalDate FIRST = LocalDate.of(2024, 12, 1);

	private static final LocalDate SECOND = LocalDate.of(2024, 12, 2);

	@TempDir
	Path folder;

	@Test
	void whatIsCorrectedInPlaceClosesExactlyItsFindings() throws IOException, SQLException {
		List<SpoiltFile> spoilt = spoiltFiles();
		for (SpoiltFile file : spoilt) {
			drop(FIRST, file.fileName(), file.bytes());
		}
		assertThat(run(FIRST)).isEqualTo(NightStatus.PUBLISHED_WITH_ERRORS);
		List<String> wrong = ask("select file_name || ' ' || cell_ref from mart.finding "
				+ "where submission_code is not null and severity = 'error' and is_open order by all");
		assertThat(wrong).containsExactlyInAnyOrderElementsOf(
				spoilt.stream().map((file) -> file.fileName() + " " + file.ref()).toList());
		for (SpoiltFile file : spoilt) {
			Path returned = returned(file.fileName());
			drop(SECOND, returned.getFileName().toString(), file.corrected(Files.readAllBytes(returned)));
		}
		run(SECOND);
		assertThat(ask("select file_name || ' ' || message_en from mart.finding "
				+ "where submission_code is not null and severity = 'error' and is_open order by all"))
			.isEmpty();
		assertThat(ask("select file_name || ' ' || cell_ref from mart.finding "
				+ "where submission_code is not null and closed_on = date '" + SECOND
				+ "' and severity = 'error' order by all"))
			.isEqualTo(wrong);
		assertThat(ask("select status || ' ' || count(*) from core.dim_submission group by status order by all"))
			.containsExactly("loaded " + spoilt.size(), "superseded " + spoilt.size());
	}

	private List<SpoiltFile> spoiltFiles() throws IOException {
		FormReader reader = new FormReader(FormCatalogue.read(INPUT.resolve("forms")));
		List<SpoiltFile> spoilt = new ArrayList<>();
		List<Delivery> clean = Delivery.cleanestOfEachPart(
				SampleFiles.of(SampleProvince.of(SampleInbox.SEED, INPUT.resolve("reference"))).deliveries());
		assertThat(clean).extracting((delivery) -> delivery.filing().form())
			.contains("F01", "F02", "F03", "F04", "F05", "F06", "F07", "F08", "F09", "F10", "F11", "F12");
		for (Delivery delivery : clean) {
			Path file = Files.createDirectories(this.folder.resolve("clean")).resolve(delivery.filing().fileName());
			spoilt.add(SpoiltFile.of(reader, Files.write(file, delivery.bytes())));
		}
		return spoilt;
	}

	private void drop(LocalDate day, String name, byte[] content) throws IOException {
		Files.write(Files.createDirectories(this.folder.resolve("input/inbox/" + day)).resolve(name), content);
	}

	private Path returned(String fileName) throws IOException {
		String stem = fileName.substring(0, fileName.lastIndexOf('.'));
		try (Stream<Path> files = Files.walk(this.folder.resolve("output/returns"))) {
			return files.filter((file) -> file.getFileName().toString().startsWith(stem + "."))
				.findFirst()
				.orElseThrow(() -> new AssertionError(fileName + " was not returned"));
		}
	}

	private NightStatus run(LocalDate night) throws IOException {
		OwnInput.copyTo(this.folder.resolve("input"));
		System.setProperty("attain.home", INPUT.getParent().toString());
		NightOutcome outcome = Night.run(new NightRequest(this.folder.resolve("input"), this.folder.resolve("output"),
				night, Scope.CHANGES, ProgressListener.SILENT));
		return outcome.status();
	}

	private List<String> ask(String query) throws SQLException {
		List<String> rows = new ArrayList<>();
		try (var connection = DriverManager
			.getConnection("jdbc:duckdb:" + this.folder.resolve("output/attain.duckdb").toAbsolutePath());
				var statement = connection.createStatement();
				ResultSet result = statement.executeQuery(query)) {
			while (result.next()) {
				rows.add(result.getString(1));
			}
		}
		return rows;
	}

}
