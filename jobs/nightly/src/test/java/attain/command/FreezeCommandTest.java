package attain.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import attain.nightly.SampleNight;
import attain.submission.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Reports that were sent, kept beside a link to the night of the sample year. */
@ExtendWith(SampleNight.class)
class FreezeCommandTest {

	private final Session session = new Session();

	@TempDir
	Path output;

	@BeforeEach
	void showTheNight(SampleNight.Output night) throws IOException {
		Files.createLink(this.output.resolve("attain.duckdb"), night.folder().resolve("attain.duckdb").toRealPath());
	}

	@Test
	void keepsFilesVerdictsReferenceAndFormsWithTheirHashes() throws IOException {
		assertThat(freeze("2023-12-14")).as(this.session.err()).isZero();
		Path kept = kept("2023-12-14");
		assertThat(this.session.out().lines()).containsExactly(kept.resolve("LS-104-2023_2023-12-14.docx").toString(),
				kept.resolve("LS-104-2023_2023-12-14.xlsx").toString());
		JsonNode manifest = JsonMapper.shared().readTree(Files.readString(kept.resolve("manifest.json")));
		assertThat(manifest.path("business_date").asString()).isEqualTo(SampleNight.BUSINESS_DATE.toString());
		assertThat(manifest.path("files").propertyNames()).contains("verdict.csv", "verdict.parquet",
				"reference/target.csv", "forms/F10.yaml");
		for (Path file : files(kept)) {
			String name = kept.relativize(file).toString();
			if (!name.equals("manifest.json")) {
				assertThat(manifest.path("files").path(name).asString()).as(name).isEqualTo(Sha256.of(file));
			}
			assertThat(Files.isWritable(file) && !isRoot()).as(name).isFalse();
		}
		assertThat(Files.readAllLines(kept.resolve("reference/target.csv"))).hasSize(100);
	}

	@Test
	void keepingTheSameAgainChangesNothing() throws IOException {
		freeze("2023-12-14");
		String before = Sha256.of(kept("2023-12-14").resolve("manifest.json"));
		assertThat(freeze("2023-12-14")).isZero();
		assertThat(this.session.err()).contains("Đã giữ từ trước, giống hệt");
		assertThat(Sha256.of(kept("2023-12-14").resolve("manifest.json"))).isEqualTo(before);
		assertThat(files(kept("2023-12-14").getParent())).as("no draft is left")
			.allMatch((file) -> file.startsWith(kept("2023-12-14")));
	}

	@Test
	void neverWritesOverWhatWasSentAndSaysWhatMoved() throws IOException {
		freeze("2023-12-14");
		Path later = kept("2024-12-31");
		Files.move(kept("2023-12-14"), later);
		for (String ending : List.of(".docx", ".xlsx")) {
			Files.move(later.resolve("LS-104-2023_2023-12-14" + ending),
					later.resolve("LS-104-2023_2024-12-31" + ending));
		}
		List<Path> before = files(later);
		assertThat(freeze("2024-12-31")).isEqualTo(4);
		assertThat(this.session.err()).contains("không bao giờ bị ghi đè",
				"LS-104-2023-03: đã gửi chưa có thông tin đánh giá, nay ");
		assertThat(files(later)).isEqualTo(before);
		assertThat(ask("--as-of", "2024-12-31", "--to", this.output.resolve("here").toString())).isZero();
		assertThat(this.session.err()).contains("Bản đã gửi khác với nay");
	}

	@Test
	void saysThatNothingMovedSinceItWasSent() {
		freeze("2023-12-14");
		assertThat(ask("--as-of", "2023-12-14", "--to", this.output.resolve("here").toString())).isZero();
		assertThat(this.session.err()).contains("Bản đã gửi, kết luận như nay");
	}

	@Test
	void formsOfAnotherNightAreNotKept() throws IOException {
		Path input = Files.createDirectories(this.output.resolve("input/forms")).getParent();
		Files.writeString(input.resolve("forms/F10.yaml"), "form: F10\n");
		assertThat(ask("--as-of", "2023-12-14", "--freeze", "--input", input.toString())).isEqualTo(4);
		assertThat(this.session.err()).contains("F01.yaml, F02.yaml", "F10.yaml", "attain run");
		assertThat(kept("2023-12-14")).doesNotExist();
	}

	private int freeze(String day) {
		return ask("--as-of", day, "--freeze");
	}

	private int ask(String... arguments) {
		return this.session.type(Stream
			.concat(Stream.of("report", "LS-104-2023", "--output", this.output.toString()), Stream.of(arguments))
			.toArray(String[]::new));
	}

	private Path kept(String day) {
		return this.output.resolve("frozen").resolve("LS-104-2023").resolve(day);
	}

	private static List<Path> files(Path folder) throws IOException {
		try (Stream<Path> tree = Files.walk(folder)) {
			return tree.filter(Files::isRegularFile).sorted().toList();
		}
	}

	private static boolean isRoot() {
		return System.getProperty("user.name").equals("root");
	}

}
